import { programme } from '../../src/domains/office/index.ts'
import { type Seed, seeds } from '../seed.ts'

/** The schemes that the report of 2020 names; their starts before 2020 stand on the first working day of their first year. */
export const records: readonly Seed[] = seeds(programme, [
  {
    do: 'start',
    on: '2019-03-01',
    fill: {
      title:
        'Đề án “Tăng cường, đổi mới hoạt động đo lường hỗ trợ doanh nghiệp Việt Nam nâng cao năng lực cạnh tranh và hội nhập quốc tế giai đoạn đến năm 2025, định hướng đến năm 2030”',
      kind: 'deAn',
      level: 'national',
      topic: 'quality',
      division: 'standards',
      foundedBy: 'official-document/qd-996-2018',
      plannedBy: 'official-document/qd-878-2020',
      holdsFrom: '2018-08-10',
      holdsTo: '2025-12-31',
      progress: 'đã trình phê duyệt kế hoạch triển khai năm 2020 và tập huấn nghiệp vụ đo lường theo đề án',
    },
  },
  {
    do: 'start',
    on: '2019-07-01',
    fill: {
      title: 'Đề án triển khai, áp dụng và quản lý hệ thống truy xuất nguồn gốc',
      kind: 'deAn',
      level: 'national',
      topic: 'quality',
      division: 'standards',
      foundedBy: 'official-document/qd-100-2019',
      holdsFrom: '2019-01-19',
      progress:
        'phối hợp với Trung tâm Mã số mã vạch Quốc gia phổ biến nội dung đề án, gắn với chương trình nâng cao năng suất, chất lượng của tỉnh',
    },
  },
  {
    do: 'start',
    on: '2011-07-01',
    fill: {
      title:
        'Dự án “Nâng cao năng suất và chất lượng sản phẩm, hàng hóa chủ lực của các doanh nghiệp vừa và nhỏ trên địa bàn tỉnh Sơn La giai đoạn 2011 - 2020”',
      kind: 'duAn',
      level: 'provincial',
      topic: 'productivity',
      division: 'standards',
      plannedBy: 'official-document/qd-1161-2020',
      holdsFrom: '2011-01-01',
      holdsTo: '2020-12-31',
      progress: 'thực hiện các nhiệm vụ của năm cuối, hỗ trợ hợp tác xã đạt chứng nhận VietGAP',
    },
  },
  {
    do: 'start',
    on: '2018-07-02',
    fill: {
      title: 'Đề án phát triển và quảng bá thương hiệu các sản phẩm nông sản của tỉnh giai đoạn 2018 - 2021',
      kind: 'deAn',
      level: 'provincial',
      topic: 'intellectual-property',
      division: 'technology',
      holdsFrom: '2018-01-01',
      holdsTo: '2021-12-31',
      progress: 'tiếp tục triển khai các nội dung của đề án',
    },
  },
  {
    do: 'start',
    on: '2017-03-01',
    fill: {
      title: 'Đề án “Hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo quốc gia đến năm 2025”',
      kind: 'deAn',
      level: 'national',
      topic: 'startups',
      division: 'technology',
      foundedBy: 'official-document/qd-844-2016',
      plannedBy: 'official-document/nq-143-2020',
      holdsFrom: '2016-05-18',
      holdsTo: '2025-12-31',
      progress: 'trình HĐND tỉnh ban hành nội dung và mức chi, tập huấn kiến thức về khởi nghiệp',
    },
  },
  {
    do: 'start',
    on: '2020-05-08',
    fill: {
      title:
        'Kế hoạch thực hiện Chương trình hành động của Chính phủ về chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
      kind: 'keHoach',
      level: 'provincial',
      topic: 'technology',
      division: 'technology',
      foundedBy: 'official-document/nq-50-2020',
      plannedBy: 'official-document/qd-1162-2020',
      holdsFrom: '2020-05-08',
      progress: 'UBND tỉnh đã ban hành kế hoạch thực hiện',
    },
  },
  {
    do: 'start',
    on: '2018-04-02',
    fill: {
      title:
        'Chương trình xây dựng và áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001 trong các cơ quan hành chính nhà nước',
      kind: 'chuongTrinh',
      level: 'provincial',
      topic: 'iso-systems',
      division: 'standards',
      foundedBy: 'official-document/qd-545-2018',
      plannedBy: 'official-document/qd-849-2018',
      holdsFrom: '2018-03-14',
      progress: 'các cơ quan tiếp tục chuyển đổi và duy trì hệ thống theo phiên bản TCVN ISO 9001:2015',
    },
  },
  {
    do: 'start',
    on: '2019-07-01',
    fill: {
      title: 'Kế hoạch đánh giá trình độ và năng lực công nghệ sản xuất của doanh nghiệp trên địa bàn tỉnh',
      kind: 'keHoach',
      level: 'provincial',
      topic: 'technology',
      division: 'technology',
      progress: 'tiếp tục triển khai tại các doanh nghiệp sản xuất, kinh doanh',
    },
  },
])
