import { commitment } from '../../src/domains/planning/index.ts'
import type { Filled } from '../../src/ledger/index.ts'
import { type Seed, seeds } from '../seed.ts'

type Division = NonNullable<Filled<typeof commitment>['division']>

const promised = (topic: string, division: Division, ...contents: readonly string[]) =>
  contents.map((content) => ({
    on: '2020-12-10',
    fill: { topic, division, content, forFrom: '2021-01-01', forTo: '2021-12-31' },
  }))

const told = (topic: string, division: Division, ...results: readonly (readonly [content: string, result: string])[]) =>
  results.map(([content, result]) => ({
    do: 'report' as const,
    on: '2020-12-01',
    fill: {
      topic,
      division,
      content,
      result,
      outcome: 'done' as const,
      forFrom: '2020-01-01',
      forTo: '2020-12-31',
    },
  }))

/** What the report of 2020 promises for 2021. */
const promises = [
  ...promised(
    'advice',
    'office',
    'Tiếp tục cụ thể hóa các quy định của Trung ương, trình UBND tỉnh ban hành cơ chế, chính sách và văn bản quy phạm pháp luật về KH&CN phục vụ công tác quản lý tại địa phương',
    'Xây dựng các chương trình, đề án về KH&CN của tỉnh theo quy định của Chính phủ và của Bộ Khoa học và Công nghệ; tiếp tục thực hiện Đề án ứng dụng công nghệ cao đến năm 2025',
    'Tổ chức các hoạt động nhân Ngày Khoa học và Công nghệ Việt Nam 18/5',
  ),
  ...promised(
    'science-tasks',
    'scienceManagement',
    'Thực hiện các bước xác định, tuyển chọn, thẩm định, trình UBND tỉnh phê duyệt nhiệm vụ đặt hàng năm 2021',
    'Tổ chức hội nghị bàn giao kết quả các nhiệm vụ đã nghiệm thu trong năm 2020',
    'Xây dựng định hướng và kế hoạch nhiệm vụ KH&CN năm 2022, ưu tiên phục vụ nông nghiệp, nông thôn và các vùng trọng điểm của tỉnh',
  ),
  ...promised(
    'technology',
    'technology',
    'Hướng dẫn doanh nghiệp, đơn vị sự nghiệp công lập làm thủ tục chứng nhận doanh nghiệp KH&CN, tổ chức KH&CN',
    'Tham gia hội đồng thẩm định đề án, dự án, quy hoạch; thẩm định công nghệ dự án đầu tư và hồ sơ chuyển giao công nghệ; phối hợp kiểm tra công nghệ các dự án trên địa bàn',
    'Trình UBND tỉnh dự thảo Đề án phát triển thị trường KH&CN giai đoạn 2021 - 2025',
  ),
  ...promised(
    'startups',
    'technology',
    'Trình UBND tỉnh quy định tổ chức quản lý Đề án hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo và kế hoạch hỗ trợ năm 2021',
  ),
  ...promised(
    'radiation-safety',
    'technology',
    'Thẩm định hồ sơ cấp giấy phép cho các phòng chụp X-quang và hồ sơ phê duyệt kế hoạch ứng phó sự cố cấp cơ sở',
    'Xây dựng kế hoạch của tỉnh về phòng ngừa, phát hiện, ứng phó nguy cơ, sự cố hóa học, sinh học, bức xạ và hạt nhân đến năm 2025',
  ),
  ...promised(
    'intellectual-property',
    'technology',
    'Tiếp tục phối hợp xây dựng, quản lý, phát triển thương hiệu các sản phẩm chủ lực và thực hiện Đề án phát triển, quảng bá thương hiệu nông sản giai đoạn 2018 - 2021',
    'Hướng dẫn tổ chức, cá nhân lập hồ sơ bảo hộ quyền sở hữu công nghiệp',
    'Trình UBND tỉnh kế hoạch thực hiện Chiến lược sở hữu trí tuệ đến năm 2030 trên địa bàn tỉnh',
  ),
  ...promised(
    'initiatives',
    'technology',
    'Tổ chức xét, đánh giá hiệu quả áp dụng và phạm vi ảnh hưởng của sáng kiến cấp tỉnh năm 2021',
  ),
  ...promised(
    'district-activities',
    'standards',
    'Phối hợp với UBND các huyện, thành phố chỉ đạo phòng chuyên môn thực hiện quản lý nhà nước về tiêu chuẩn đo lường chất lượng',
  ),
  ...promised(
    'inspections',
    'inspectorate',
    'Thanh tra về đo lường, chất lượng, sở hữu công nghiệp, an toàn bức xạ, việc thực hiện đề tài, dự án và thanh tra hành chính',
    'Thực hiện Luật Phòng, chống tham nhũng; kiểm tra các đơn vị thuộc thẩm quyền quản lý',
  ),
  ...promised(
    'petitions',
    'inspectorate',
    'Giải quyết đơn thư theo thẩm quyền và hướng dẫn các huyện, thành phố giải quyết đơn thư trong lĩnh vực KH&CN',
  ),
  ...promised(
    'quality',
    'standards',
    'Tuyên truyền, thanh tra, kiểm tra về tiêu chuẩn đo lường chất lượng tiết kiệm, hiệu quả',
    'Thực hiện các đề án, dự án về năng suất chất lượng, truy xuất nguồn gốc và đo lường',
  ),
  ...promised(
    'information',
    'informationCentre',
    'Xuất bản Lịch Khoa học năm 2022; duy trì Trang thông tin điện tử của Sở; tuyên truyền trên Báo Sơn La, Đài Phát thanh và Truyền hình tỉnh và ấn phẩm của Hội Nông dân tỉnh',
    'Tiếp nhận đăng ký, công bố và cấp giấy chứng nhận kết quả các nhiệm vụ đã nghiệm thu; xử lý dữ liệu thư viện điện tử',
    'Hoàn thiện cơ sở dữ liệu và trang thông tin điện tử về nông nghiệp ứng dụng công nghệ cao của tỉnh',
  ),
  ...promised(
    'statistics',
    'informationCentre',
    'Thực hiện thống kê định kỳ theo Thông tư số 15/2018/TT-BKHCN và phối hợp điều tra thống kê khi cấp trên yêu cầu',
  ),
  ...promised(
    'applications',
    'applicationCentre',
    'Hợp tác với các viện, doanh nghiệp trong nhân giống cây trồng; khai thác nhà xưởng chế biến rau, củ, quả sau thu hoạch',
  ),
  ...promised(
    'technical-services',
    'technicalCentre',
    'Kiểm định phương tiện đo, thử nghiệm mẫu theo yêu cầu của khách hàng; tư vấn xây dựng hệ thống quản lý chất lượng TCVN ISO 9001:2015',
  ),
  ...promised(
    'iso-systems',
    'standards',
    'Thực hiện các nhiệm vụ được giao tại Quyết định số 545/QĐ-UBND ngày 14/3/2018 và Quyết định số 849/QĐ-UBND ngày 20/4/2018 của UBND tỉnh',
  ),
  ...promised(
    'administrative-reform',
    'office',
    'Phối hợp với Trung tâm Phục vụ hành chính công trong tiếp nhận, trả kết quả hồ sơ thuộc lĩnh vực KH&CN đúng quy định',
    'Cung cấp dịch vụ công trực tuyến mức độ 3, 4; rà soát, cập nhật các thủ tục hành chính do Bộ Khoa học và Công nghệ công bố',
  ),
  ...promised(
    'staff',
    'office',
    'Thực hiện công tác tổ chức cán bộ, thi đua khen thưởng, quản lý ngân sách đúng quy định',
    'Đào tạo, bồi dưỡng nghiệp vụ cho cán bộ quản lý KH&CN; cử cán bộ tham gia các đoàn học tập, trao đổi kinh nghiệm của Bộ Khoa học và Công nghệ',
  ),
  ...promised('commune-support', 'office', 'Tiếp tục giúp đỡ xã Sập Xa, huyện Phù Yên theo phân công của UBND tỉnh'),
  ...promised(
    'common-tasks',
    'office',
    'Thực hiện quy chế phối hợp với các sở, ban, ngành, UBND các huyện, thành phố và các tổ chức KH&CN trên địa bàn',
  ),
]

/** What the report of 2020 tells of work that no register counts. */
const results = [
  ...told(
    'administrative-reform',
    'office',
    [
      'Chỉ đạo, hướng dẫn công tác cải cách hành chính năm 2020',
      'Ban hành kịp thời các văn bản chỉ đạo, hướng dẫn công tác cải cách hành chính; kiểm soát, rà soát, cập nhật thủ tục hành chính theo công bố của Bộ Khoa học và Công nghệ',
    ],
    [
      'Duy trì dịch vụ công trực tuyến và dịch vụ bưu chính công ích',
      'Duy trì dịch vụ công trực tuyến mức độ 3, 4; phối hợp với Trung tâm Phục vụ hành chính công tỉnh tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích',
    ],
    [
      'Hiện đại hóa hành chính',
      'Duy trì hệ thống quản lý chất lượng TCVN ISO 9001:2015, phần mềm quản lý văn bản, thư điện tử công vụ và chữ ký số; nâng cấp Trang thông tin điện tử của Sở',
    ],
    [
      'Công khai thủ tục hành chính',
      'Niêm yết danh mục thủ tục hành chính, công khai đường dây nóng và địa chỉ tiếp nhận phản ánh, kiến nghị của tổ chức, cá nhân',
    ],
    [
      'Đối thoại với Nhân dân',
      'Thực hiện nghiêm Quy định số 48-QĐ/ĐU ngày 03/4/2019 của Đảng ủy Sở về đối thoại trực tiếp giữa Bí thư Đảng bộ, Giám đốc Sở với Nhân dân',
    ],
    [
      'Chấm điểm cải cách hành chính năm 2020',
      'Thu thập, cập nhật tài liệu kiểm chứng để chấm điểm chỉ số cải cách hành chính và mức độ hoàn thành nhiệm vụ trên phần mềm',
    ],
  ),
  ...told('statistics', 'informationCentre', [
    'Điều tra thống kê năm 2020',
    'Phối hợp với Cục Thông tin KH&CN Quốc gia điều tra nghiên cứu và phát triển, điều tra hội nhập quốc tế về KH&CN năm 2020',
  ]),
]

export const records: readonly Seed[] = seeds(commitment, [...promises, ...results])
