import { officialDocument } from '../../src/domains/office/index.ts'
import { type Seed, seeds } from '../seed.ts'

/** The documents that the report of September 2021 cites; other records link to them by their keys. */
export const records: readonly Seed[] = seeds(officialDocument, [
  {
    key: 'qd-996-2018',
    on: '2018-08-10',
    fill: {
      type: 'decision',
      symbol: '996/QĐ-TTg',
      issuer: 'primeMinister',
      subject:
        'phê duyệt Đề án “Tăng cường, đổi mới hoạt động đo lường hỗ trợ doanh nghiệp Việt Nam nâng cao năng lực cạnh tranh và hội nhập quốc tế giai đoạn đến năm 2025, định hướng đến năm 2030”',
    },
  },
  {
    key: 'cv-2026-2018',
    on: '2018-07-04',
    fill: {
      type: 'letter',
      symbol: '2026/UBND-TH',
      issuer: 'peoplesCommittee',
      subject: 'về việc đổi mới, nâng cao chất lượng các báo cáo kinh tế - xã hội',
    },
  },
  {
    key: 'tt-15-2018',
    on: '2018-11-15',
    fill: {
      type: 'circular',
      symbol: '15/2018/TT-BKHCN',
      legal: true,
      issuer: 'ministry',
      issuerName: 'Bộ Khoa học và Công nghệ',
      subject: 'quy định chế độ báo cáo thống kê ngành khoa học và công nghệ',
    },
  },
  {
    key: 'qd-844-2016',
    on: '2016-05-18',
    fill: {
      type: 'decision',
      symbol: '844/QĐ-TTg',
      issuer: 'primeMinister',
      subject: 'phê duyệt Đề án “Hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo quốc gia đến năm 2025”',
    },
  },
  {
    key: 'cv-1225-2019',
    on: '2019-07-12',
    fill: {
      type: 'letter',
      symbol: '1225/SKHĐT-THQH',
      issuer: 'otherDepartment',
      issuerName: 'Sở Kế hoạch và Đầu tư',
      subject: 'về việc đổi mới, nâng cao chất lượng báo cáo kinh tế - xã hội',
    },
  },
  {
    key: 'qd-24-2020',
    on: '2020-10-06',
    fill: {
      type: 'decision',
      symbol: '24/2020/QĐ-UBND',
      legal: true,
      issuer: 'peoplesCommittee',
      subject: 'quy định quản lý nhiệm vụ KH&CN cấp tỉnh sử dụng ngân sách nhà nước trên địa bàn tỉnh Cao Bằng',
    },
  },
  {
    key: 'nd-142-2020',
    on: '2020-12-09',
    fill: {
      type: 'decree',
      symbol: '142/2020/NĐ-CP',
      legal: true,
      issuer: 'government',
      subject: 'quy định về việc tiến hành công việc bức xạ và hoạt động dịch vụ hỗ trợ ứng dụng năng lượng nguyên tử',
    },
  },
  {
    key: 'kh-1146-2020',
    on: '2020-12-25',
    fill: {
      type: 'plan',
      symbol: '1146/KH-SKH&CN',
      issuer: 'department',
      subject: 'về công tác thống kê ngành khoa học và công nghệ năm 2021',
    },
  },
  {
    key: 'qd-84-2021',
    on: '2021-01-15',
    fill: {
      type: 'decision',
      symbol: '84/QĐ-UBND',
      legal: false,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject: 'về việc phê duyệt Kế hoạch khoa học và công nghệ tỉnh Cao Bằng năm 2021',
    },
  },
  {
    key: 'hd-103-2021',
    on: '2021-01-25',
    fill: {
      type: 'guidance',
      symbol: '103/HD-SKH&CN',
      issuer: 'department',
      subject:
        'thực hiện Quyết định số 24/2020/QĐ-UBND ngày 06/10/2020 của UBND tỉnh quy định quản lý nhiệm vụ KH&CN cấp tỉnh sử dụng ngân sách nhà nước trên địa bàn tỉnh Cao Bằng',
    },
  },
  {
    key: 'qd-327-2021',
    on: '2021-03-04',
    fill: {
      type: 'decision',
      symbol: '327/QĐ-UBND',
      legal: false,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject:
        'ban hành Kế hoạch ứng dụng công nghệ thông tin vào áp dụng Hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia TCVN ISO 9001:2015 vào hoạt động của các cơ quan, tổ chức thuộc hệ thống hành chính nhà nước trên địa bàn tỉnh Cao Bằng',
    },
  },
  {
    key: 'qd-703-2021',
    on: '2021-04-29',
    fill: {
      type: 'decision',
      symbol: '703/QĐ-UBND',
      legal: false,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject: 'về việc giao quyền sử dụng kết quả nghiên cứu KH&CN cho các đơn vị',
    },
  },
  {
    key: 'cv-584-2021',
    on: '2021-05-21',
    fill: {
      type: 'letter',
      symbol: '584/SKH&CN-QLCN&SHTT',
      issuer: 'department',
      subject:
        'về việc đề xuất nhiệm vụ cấp quốc gia thuộc Chương trình phát triển tài sản trí tuệ đến năm 2030, thực hiện từ năm 2022',
    },
  },
  {
    key: 'qd-981-2021',
    on: '2021-06-10',
    fill: {
      type: 'decision',
      symbol: '981/QĐ-UBND',
      legal: false,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject:
        'về việc ban hành danh mục dịch vụ sự nghiệp công sử dụng ngân sách nhà nước thuộc lĩnh vực KH&CN trên địa bàn tỉnh Cao Bằng',
    },
  },
  {
    key: 'kh-1636-2021',
    on: '2021-07-02',
    fill: {
      type: 'plan',
      symbol: '1636/KH-UBND',
      legal: false,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject:
        'về việc triển khai Đề án “Hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo quốc gia đến năm 2025” trên địa bàn tỉnh Cao Bằng',
    },
  },
  {
    key: 'ttr-894-2021',
    on: '2021-07-16',
    fill: {
      type: 'submission',
      symbol: '894/TTr-SKH&CN',
      issuer: 'department',
      subject:
        'về việc ban hành Kế hoạch thực hiện nhiệm vụ, giải pháp góp phần cải thiện chỉ số Đổi mới sáng tạo quốc gia năm 2021 trên địa bàn tỉnh Cao Bằng',
    },
  },
  {
    key: 'bc-1118-2021',
    on: '2021-08-27',
    fill: {
      type: 'report',
      symbol: '1118/SKH&CN-QL&CN&SHTT',
      issuer: 'department',
      subject:
        'giải trình nội dung đề xuất chủ trương thực hiện nhiệm vụ đánh giá thực trạng các chỉ số năng suất tỉnh Cao Bằng giai đoạn 2016 - 2020',
    },
  },
  {
    key: 'ctr-2332-2021',
    on: '2021-09-01',
    fill: {
      type: 'actionProgramme',
      symbol: '2332/CTr-UBND',
      issuer: 'peoplesCommittee',
      subject: 'công tác tháng 9 năm 2021 của UBND tỉnh',
    },
  },
  {
    key: 'cv-1155-2021',
    on: '2021-09-07',
    fill: {
      type: 'letter',
      symbol: '1155/SKH&CN-QL&CN&SHTT',
      issuer: 'department',
      subject:
        'về việc trình dự thảo Kế hoạch triển khai tham gia thúc đẩy cải thiện chỉ số đổi mới sáng tạo quốc gia trên địa bàn tỉnh Cao Bằng',
    },
  },
  {
    key: 'ttr-1161-2021',
    on: '2021-09-08',
    fill: {
      type: 'submission',
      symbol: '1161/TTr-SKH&CN',
      issuer: 'department',
      subject: 'về việc phê duyệt nhiệm vụ KH&CN bắt đầu thực hiện từ năm 2021',
    },
  },
])
