import { assessment, planTarget, recommendation } from '../../src/domains/planning/index.ts'
import { type Seed, seeds } from '../seed.ts'
import { records as commitments } from './planning-commitments.ts'

const targets = seeds(
  planTarget,
  (
    [
      ['Xuất bản Bản tin KH&CN', 'publications.science-bulletins', '4', 'informationCentre'],
      ['Xuất bản Bản tin video', 'publications.video-bulletins', '6', 'informationCentre'],
      ['Xuất bản Bản tin TBT Sơn La', 'publications.barrier-bulletins', '6', 'standards'],
    ] as const
  ).map(([title, indicator, amount, division]) => ({
    on: '2020-12-10',
    fill: { title, indicator, amount, division, holdsFrom: '2021-01-01', holdsTo: '2021-12-31' },
  })),
)

type Kind = 'advantage' | 'difficulty' | 'strength' | 'shortcoming' | 'cause' | 'solution'

const found = (kind: Kind, ...contents: readonly string[]) =>
  contents.map((content) => ({
    on: '2020-12-10',
    fill: { kind, content, division: 'office' as const, holdsFrom: '2020-01-01', holdsTo: '2020-12-31' },
  }))

const assessments = seeds(assessment, [
  ...found(
    'advantage',
    'Công tác quản lý KH&CN được Bộ Khoa học và Công nghệ, Tỉnh ủy, HĐND, UBND tỉnh quan tâm lãnh đạo, chỉ đạo; các sở, ban, ngành, UBND các huyện, thành phố phối hợp chặt chẽ',
    'Cán bộ được đào tạo nâng cao trình độ chuyên môn, nghiệp vụ và có nhiều cơ hội tiếp cận các hoạt động KH&CN',
  ),
  ...found(
    'difficulty',
    'Bộ Khoa học và Công nghệ chưa hướng dẫn định mức kinh tế - kỹ thuật của dịch vụ sự nghiệp công lĩnh vực KH&CN, nên việc đặt hàng, giao nhiệm vụ cho các đơn vị sự nghiệp theo Nghị định số 32/2019/NĐ-CP ngày 10/4/2019 của Chính phủ gặp vướng mắc',
    'Các đề án về đo lường, truy xuất nguồn gốc, năng suất và chất lượng giai đoạn 2021-2030 chưa có hướng dẫn cụ thể về cơ chế, chính sách và nhiệm vụ để địa phương triển khai',
    'Dịch bệnh Covid-19 làm chậm tiến độ một số nhiệm vụ, nhất là các hội nghị, tập huấn, hội thảo và một phần hoạt động dịch vụ của Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng',
  ),
  ...found(
    'strength',
    'Các nội dung công tác cơ bản hoàn thành đúng tiến độ kế hoạch; hoạt động trên từng lĩnh vực tiếp tục được đổi mới, từng bước đáp ứng yêu cầu quản lý nhà nước về KH&CN',
    'Nhiệm vụ KH&CN được triển khai có trọng tâm, bám sát nhiệm vụ phát triển kinh tế - xã hội, phục vụ sản xuất nông nghiệp, đời sống và xây dựng nông thôn mới',
    'Quản lý công nghệ, an toàn bức xạ và khởi nghiệp đổi mới sáng tạo được chú trọng, trọng tâm là thẩm tra công nghệ của dự án đầu tư',
    'Quản lý tiêu chuẩn đo lường chất lượng góp phần nâng cao chất lượng hàng hóa, bảo vệ người tiêu dùng; hệ thống quản lý chất lượng được áp dụng hiệu quả tại các cơ quan hành chính; bước đầu thực hiện các đề án về truy xuất nguồn gốc, đo lường, năng suất chất lượng',
    'Khu nghiên cứu ứng dụng, chuyển giao tiến bộ KH&CN về nông, lâm nghiệp tại huyện Mộc Châu bước đầu được khai thác hiệu quả',
    'Hoạt động phân tích, kiểm nghiệm và dịch vụ hỗ trợ đắc lực cho quản lý nhà nước',
    'Thông tin, tuyên truyền đến người dân được đẩy mạnh, nâng dần nhận thức về ứng dụng tiến bộ KH&CN',
    'Thanh tra được tăng cường, bảo đảm việc chấp hành pháp luật trong kinh doanh và quyền lợi người tiêu dùng',
    'Thực hiện tốt mục tiêu vừa phòng, chống dịch bệnh vừa phát triển kinh tế trong hoạt động KH&CN trên địa bàn',
  ),
  ...found(
    'shortcoming',
    'Công tác nghiên cứu khoa học còn khó khăn, ảnh hưởng đến việc đưa tiến bộ KH&CN vào sản xuất và đời sống',
    'Một số nhiệm vụ theo chức năng của ngành chưa được triển khai đầy đủ theo quy định của Thủ tướng Chính phủ và Bộ Khoa học và Công nghệ',
    'Các ngành chưa chú trọng phối hợp quản lý chất lượng sản phẩm, hàng hóa trên địa bàn',
  ),
  ...found(
    'cause',
    'Sơn La là tỉnh miền núi, địa hình chia cắt, cơ sở vật chất kỹ thuật thiếu; chưa có chính sách khuyến khích ứng dụng tiến bộ KH&CN nên khó nhân rộng kết quả đề tài, dự án',
    'Mạng lưới cơ quan nghiên cứu, trung tâm, trạm trại, cơ sở đào tạo chưa đồng bộ, còn yếu về năng lực và cơ sở vật chất',
    'Một số cấp, ngành chưa thực sự quan tâm đến KH&CN, đề xuất nhiệm vụ còn dàn trải; nhiệm vụ về xã hội, nhân văn khó đánh giá hiệu quả, nhiệm vụ nông nghiệp chịu tác động xấu của thời tiết',
    'Cán bộ tham mưu chưa chủ động trình tỉnh văn bản triển khai các chương trình, đề án của Bộ',
    'Các sở, ngành chưa chủ động phối hợp, cung cấp thông tin về chất lượng sản phẩm, hàng hóa để cùng tháo gỡ vướng mắc',
  ),
  ...found(
    'solution',
    'Kịp thời trình HĐND, UBND tỉnh cụ thể hóa các nghị định, thông tư hướng dẫn thi hành Luật Khoa học và công nghệ',
    'Tăng cường phối hợp giữa các cấp, các ngành và giữa các phòng, đơn vị thuộc Sở trong quản lý KH&CN',
    'Nâng cao chất lượng tư vấn của các hội đồng để định hướng nghiên cứu có trọng tâm, đáp ứng yêu cầu phát triển kinh tế - xã hội',
    'Phổ biến cơ chế, chính sách, pháp luật về KH&CN; xây dựng kế hoạch phù hợp với điều kiện của tỉnh',
    'Đẩy mạnh thông tin, tuyên truyền về KH&CN tới các tầng lớp Nhân dân',
  ),
])

const recommendations = seeds(
  recommendation,
  [
    'Chỉ đạo UBND các huyện, thành phố tiếp tục phối hợp với Sở Khoa học và Công nghệ xây dựng thương hiệu cho các sản phẩm chủ lực của tỉnh',
    'Chỉ đạo các sở, ngành khi thẩm định dự án đầu tư chú trọng nội dung đổi mới công nghệ, áp dụng công nghệ tiên tiến để nâng cao năng suất, chất lượng và giá trị sản phẩm của doanh nghiệp',
  ].map((content) => ({
    on: '2020-12-10',
    fill: { addressee: 'peoplesCommittee' as const, content, division: 'office' as const, holdsFrom: '2020-12-01' },
  })),
)

export const records: readonly Seed[] = [...targets, ...commitments, ...assessments, ...recommendations]
