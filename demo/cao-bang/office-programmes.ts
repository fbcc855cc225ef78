import { programme } from '../../src/domains/office/index.ts'
import { type Seed, seeds } from '../seed.ts'

/** The schemes that the report of September 2021 names; where it gives no day, they start with the month in which their plan was due. */
export const records: readonly Seed[] = seeds(programme, [
  {
    do: 'start',
    on: '2020-07-01',
    fill: {
      title: 'Kế hoạch nâng cao năng lực quản lý nhà nước về đo lường cấp huyện',
      kind: 'keHoach',
      level: 'provincial',
      topic: 'quality',
      division: 'standards',
      foundedBy: 'official-document/qd-996-2018',
      progress: 'tiếp tục triển khai tại các huyện, thành phố',
    },
  },
  {
    do: 'start',
    on: '2021-07-02',
    fill: {
      title: 'Đề án “Hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo quốc gia đến năm 2025” trên địa bàn tỉnh',
      kind: 'deAn',
      level: 'national',
      topic: 'startups',
      division: 'technology',
      foundedBy: 'official-document/qd-844-2016',
      plannedBy: 'official-document/kh-1636-2021',
      progress: 'UBND tỉnh đã ban hành kế hoạch triển khai, Sở đang tổ chức thực hiện',
    },
  },
  {
    do: 'start',
    on: '2021-03-04',
    fill: {
      title:
        'Kế hoạch ứng dụng công nghệ thông tin vào áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015',
      kind: 'keHoach',
      level: 'provincial',
      topic: 'iso-systems',
      division: 'standards',
      plannedBy: 'official-document/qd-327-2021',
      progress: 'đã tổ chức hội nghị tập huấn cho các cơ quan hành chính nhà nước của tỉnh',
    },
  },
  {
    do: 'start',
    on: '2021-01-15',
    fill: {
      title: 'Kế hoạch khoa học và công nghệ tỉnh Cao Bằng năm 2021',
      kind: 'keHoach',
      level: 'provincial',
      topic: 'science-tasks',
      division: 'scienceManagement',
      foundedBy: 'official-document/qd-84-2021',
      holdsFrom: '2021-01-01',
      holdsTo: '2021-12-31',
    },
  },
  {
    do: 'start',
    on: '2021-01-04',
    fill: {
      title: 'Đề án truy xuất nguồn gốc tỉnh Cao Bằng theo Quyết định số 1752/QĐ-UBND năm 2020 của UBND tỉnh',
      kind: 'deAn',
      level: 'provincial',
      topic: 'quality',
      division: 'standards',
    },
  },
])
