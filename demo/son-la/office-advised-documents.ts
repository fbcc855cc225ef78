import { officialDocument } from '../../src/domains/office/index.ts'
import { type Seed, seeds } from '../seed.ts'

/** What the People's Council, the People's Committee and its chairman issued in 2020 on the department's advice. */
export const records: readonly Seed[] = seeds(officialDocument, [
  {
    key: 'qd-878-2020',
    on: '2020-04-29',
    fill: {
      type: 'decision',
      symbol: '878/QĐ-UBND',
      legal: false,
      issuer: 'chairman',
      advisedBy: 'department',
      subject:
        'về việc phê duyệt kế hoạch triển khai Đề án “Tăng cường, đổi mới hoạt động đo lường hỗ trợ doanh nghiệp Việt Nam nâng cao năng lực cạnh tranh và hội nhập quốc tế giai đoạn đến năm 2025, định hướng đến năm 2030” trên địa bàn tỉnh Sơn La năm 2020',
    },
  },
  {
    key: 'qd-21-2020',
    on: '2020-05-07',
    fill: {
      type: 'decision',
      symbol: '21/2020/QĐ-UBND',
      legal: true,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject: 'quy định về quản lý hoạt động sáng kiến trên địa bàn tỉnh Sơn La',
      replaces: 'Quyết định số 30/2014/QĐ-UBND ngày 13/11/2014 của UBND tỉnh',
    },
  },
  {
    key: 'qd-1162-2020',
    on: '2020-05-08',
    fill: {
      type: 'decision',
      symbol: '1162/QĐ-UBND',
      legal: false,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject:
        'về việc ban hành kế hoạch thực hiện Nghị quyết số 50/NQ-CP ngày 17/4/2020 của Chính phủ về Chương trình hành động thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
    },
  },
  {
    key: 'qd-1161-2020',
    on: '2020-06-08',
    fill: {
      type: 'decision',
      symbol: '1161/QĐ-UBND',
      legal: false,
      issuer: 'chairman',
      advisedBy: 'department',
      subject:
        'về việc phê duyệt nhiệm vụ năm 2020 thuộc dự án “Nâng cao năng suất và chất lượng sản phẩm, hàng hóa chủ lực của các doanh nghiệp vừa và nhỏ trên địa bàn tỉnh Sơn La giai đoạn 2011 - 2020”',
    },
  },
  {
    key: 'kh-143-2020',
    on: '2020-06-30',
    fill: {
      type: 'plan',
      symbol: '143/KH-UBND',
      legal: false,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject: 'về hoạt động khoa học và công nghệ năm 2021',
    },
  },
  {
    key: 'qd-34-2020',
    on: '2020-07-20',
    fill: {
      type: 'decision',
      symbol: '34/2020/QĐ-UBND',
      legal: true,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject: 'quy định trình tự, thủ tục xác định nhiệm vụ KH&CN cấp tỉnh sử dụng ngân sách nhà nước',
    },
  },
  {
    key: 'qd-35-2020',
    on: '2020-07-20',
    fill: {
      type: 'decision',
      symbol: '35/2020/QĐ-UBND',
      legal: true,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject:
        'quy định tuyển chọn, giao trực tiếp tổ chức và cá nhân thực hiện nhiệm vụ KH&CN cấp tỉnh sử dụng ngân sách nhà nước',
    },
  },
  {
    key: 'qd-1744-2020',
    on: '2020-08-06',
    fill: {
      type: 'decision',
      symbol: '1744/QĐ-UBND',
      legal: false,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject: 'về việc chỉ định tổ chức thực hiện chức năng đầu mối thông tin KH&CN tỉnh Sơn La',
    },
  },
  {
    key: 'qd-2029-2020',
    on: '2020-09-14',
    fill: {
      type: 'decision',
      symbol: '2029/QĐ-UBND',
      legal: false,
      issuer: 'peoplesCommittee',
      advisedBy: 'department',
      subject:
        'về bàn giao kết quả thực hiện nhiệm vụ KH&CN cấp tỉnh đã nghiệm thu để triển khai ứng dụng vào thực tiễn',
    },
  },
  {
    key: 'nq-142-2020',
    on: '2020-10-30',
    fill: {
      type: 'resolution',
      symbol: '142/2020/NQ-HĐND',
      legal: true,
      issuer: 'peoplesCouncil',
      advisedBy: 'department',
      subject:
        'quy định nội dung, mức chi thực hiện hoạt động sáng kiến, mức chi Hội thi, Cuộc thi sáng tạo khoa học công nghệ và kỹ thuật trên địa bàn tỉnh Sơn La',
    },
  },
  {
    key: 'nq-143-2020',
    on: '2020-10-30',
    fill: {
      type: 'resolution',
      symbol: '143/2020/NQ-HĐND',
      legal: true,
      issuer: 'peoplesCouncil',
      advisedBy: 'department',
      subject:
        'quy định nội dung và mức chi thực hiện Đề án “Hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo quốc gia đến năm 2025” trên địa bàn tỉnh Sơn La',
    },
  },
])
