import { officialDocument } from '../../src/domains/office/index.ts'
import { type Seed, seeds } from '../seed.ts'

/** Documents on which the work of 2020 rested; other records link to them by their keys. */
export const records: readonly Seed[] = seeds(officialDocument, [
  {
    key: 'law-29-2013',
    on: '2013-06-18',
    fill: {
      type: 'law',
      symbol: '29/2013/QH13',
      legal: true,
      issuer: 'nationalAssembly',
      subject: 'Khoa học và công nghệ',
    },
  },
  {
    key: 'qd-30-2014',
    on: '2014-11-13',
    fill: {
      type: 'decision',
      symbol: '30/2014/QĐ-UBND',
      legal: true,
      issuer: 'peoplesCommittee',
      subject: 'quy định về quản lý hoạt động sáng kiến trên địa bàn tỉnh Sơn La',
    },
    then: [{ do: 'replace', on: '2020-05-07' }],
  },
  {
    key: 'tt-07-2014',
    on: '2014-10-31',
    fill: {
      type: 'circular',
      symbol: '07/2014/TT-TTCP',
      legal: true,
      issuer: 'ministry',
      issuerName: 'Thanh tra Chính phủ',
      subject: 'quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, đơn phản ánh',
    },
  },
  {
    key: 'qd-33-2015',
    on: '2015-11-20',
    fill: {
      type: 'decision',
      symbol: '33/2015/QĐ-UBND',
      legal: true,
      issuer: 'peoplesCommittee',
      subject: 'về hoạt động thông tin khoa học và công nghệ',
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
    key: 'qd-1919-2017',
    on: '2017-07-13',
    fill: {
      type: 'decision',
      symbol: '1919/QĐ-UBND',
      issuer: 'peoplesCommittee',
      subject:
        'về việc phân công sở, ban, ngành, Mặt trận Tổ quốc, các tổ chức chính trị xã hội, các cơ quan đơn vị, doanh nghiệp giúp đỡ xã vùng III, xã biên giới, xã có công trên địa bàn tỉnh Sơn La',
    },
  },
  {
    key: 'nd-119-2017',
    on: '2017-11-01',
    fill: {
      type: 'decree',
      symbol: '119/2017/NĐ-CP',
      legal: true,
      issuer: 'government',
      subject:
        'quy định về xử phạt vi phạm hành chính trong lĩnh vực tiêu chuẩn, đo lường và chất lượng sản phẩm, hàng hóa',
    },
  },
  {
    key: 'qd-545-2018',
    on: '2018-03-14',
    fill: {
      type: 'decision',
      symbol: '545/QĐ-UBND',
      issuer: 'peoplesCommittee',
      subject: 'giao nhiệm vụ áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn ISO 9001',
    },
  },
  {
    key: 'qd-849-2018',
    on: '2018-04-20',
    fill: {
      type: 'decision',
      symbol: '849/QĐ-UBND',
      issuer: 'peoplesCommittee',
      subject: 'giao nhiệm vụ áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn ISO 9001',
    },
  },
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
    key: 'qd-100-2019',
    on: '2019-01-19',
    fill: {
      type: 'decision',
      symbol: '100/QĐ-TTg',
      issuer: 'primeMinister',
      subject: 'phê duyệt Đề án triển khai, áp dụng và quản lý hệ thống truy xuất nguồn gốc',
    },
  },
  {
    key: 'nd-13-2019',
    on: '2019-02-01',
    fill: {
      type: 'decree',
      symbol: '13/2019/NĐ-CP',
      legal: true,
      issuer: 'government',
      subject: 'về doanh nghiệp khoa học và công nghệ',
    },
  },
  {
    key: 'qyd-48-2019',
    on: '2019-04-03',
    fill: {
      type: 'regulation',
      symbol: '48-QĐ/ĐU',
      issuer: 'other',
      issuerName: 'Đảng ủy Sở Khoa học và Công nghệ',
      subject: 'về đối thoại trực tiếp giữa Bí thư Đảng bộ, Giám đốc Sở Khoa học và Công nghệ với Nhân dân',
    },
  },
  {
    key: 'nd-32-2019',
    on: '2019-04-10',
    fill: {
      type: 'decree',
      symbol: '32/2019/NĐ-CP',
      legal: true,
      issuer: 'government',
      subject:
        'quy định giao nhiệm vụ, đặt hàng hoặc đấu thầu cung cấp sản phẩm, dịch vụ công sử dụng ngân sách nhà nước từ nguồn kinh phí chi thường xuyên',
    },
  },
  {
    key: 'kl-50-2019',
    on: '2019-05-30',
    fill: {
      type: 'conclusion',
      symbol: '50-KL/TW',
      issuer: 'centralParty',
      subject:
        'về việc tiếp tục thực hiện Nghị quyết Hội nghị Trung ương 6 khóa XI về phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa trong điều kiện kinh tế thị trường định hướng xã hội chủ nghĩa và hội nhập quốc tế',
    },
  },
  {
    key: 'nq-52-2019',
    on: '2019-09-27',
    fill: {
      type: 'resolution',
      symbol: '52-NQ/TW',
      issuer: 'centralParty',
      subject: 'về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
    },
  },
  {
    key: 'qd-193-2019',
    on: '2019-12-13',
    fill: {
      type: 'decision',
      symbol: '193/QĐ-KHCN',
      issuer: 'department',
      subject: 'về kế hoạch thanh tra năm 2020',
    },
  },
  {
    key: 'nq-50-2020',
    on: '2020-04-17',
    fill: {
      type: 'resolution',
      symbol: '50/NQ-CP',
      issuer: 'government',
      subject:
        'về Chương trình hành động của Chính phủ thực hiện Nghị quyết số 52-NQ/TW của Bộ Chính trị về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
    },
  },
])
