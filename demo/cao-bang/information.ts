import { publication, trainingClass } from '../../src/domains/information/index.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const september = ['2021-08-17', '2021-09-16'] as const
const beforeSeptember = ['2020-12-17', '2021-08-16'] as const

const articles = (times: number, days: readonly [string, string], first: number) =>
  several(times, days, (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      channel: 'departmentPortal',
      form: 'article',
      topic: 'science',
      title: unnamed('Tin, bài về hoạt động KH&CN', first + n),
    } as const,
  }))

const features = (times: number, days: readonly [string, string], first: number) =>
  several(times, days, (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      channel: 'television',
      form: 'feature',
      topic: 'science',
      title: unnamed('Chuyên mục KH&CN và đời sống', first + n),
      partner: 'Đài Phát thanh và Truyền hình tỉnh',
    } as const,
  }))

const publications = seeds(publication, [
  ...articles(184, beforeSeptember, 0),
  ...articles(35, september, 184),
  ...features(7, ['2021-01-12', '2021-08-10'], 0),
  ...features(1, ['2021-09-07', '2021-09-07'], 7),
  ...(
    [
      ['1/2021', '2021-04-20'],
      ['2/2021', '2021-07-20'],
    ] as const
  ).map(([issueNumber, on]) => ({
    on: '2021-01-11',
    fill: {
      channel: 'scienceBooklet',
      form: 'issue',
      topic: 'science',
      title: `Tài liệu thông tin KH&CN số ${issueNumber}`,
      issueNumber,
    } as const,
    then: [{ do: 'publish', on, fill: { copies: 500 } } as const],
  })),
  {
    on: '2021-01-11',
    fill: {
      channel: 'scienceBooklet',
      form: 'issue',
      topic: 'science',
      title: 'Tài liệu thông tin KH&CN số 3/2021',
      issueNumber: '3/2021',
    },
    then: [{ do: 'draft', on: '2021-09-06' }],
  },
  {
    do: 'draft',
    on: '2021-09-10',
    fill: {
      channel: 'proceedings',
      form: 'issue',
      topic: 'science',
      title: 'Kỷ yếu các đề tài, dự án nghiên cứu, ứng dụng KH&CN giai đoạn 2015-2020',
    },
  },
  {
    do: 'publish',
    on: '2021-05-14',
    fill: {
      channel: 'television',
      form: 'report',
      topic: 'science',
      title: 'Phóng sự chào mừng Ngày KH&CN Việt Nam 18/5 năm 2021',
    },
  },
])

const citrusKeeping = 'Kỹ thuật bảo quản quýt bằng màng sinh học'

const classes = seeds(trainingClass, [
  ...(
    [
      ['thach-an', '2021-01-19'],
      ['hoa-an', '2021-01-21'],
    ] as const
  ).map(([district, on]) => ({
    do: 'hold' as const,
    on,
    fill: {
      title: citrusKeeping,
      form: 'guidanceClass',
      topic: 'applicationTechniques',
      division: 'applicationCentre',
      level: 'commune',
      district,
      audience: 'nông dân',
    } as const,
  })),
  {
    do: 'hold',
    on: '2021-03-31',
    fill: {
      title: 'Gặp gỡ các doanh nghiệp, hợp tác xã hoạt động trong lĩnh vực khoa học và công nghệ',
      form: 'conference',
      topic: 'scienceEnterprises',
      division: 'technology',
      level: 'province',
    },
  },
  {
    do: 'hold',
    on: '2021-06-24',
    fill: {
      title:
        'Tập huấn hướng dẫn áp dụng, duy trì hệ thống quản lý chất lượng và ứng dụng công nghệ thông tin vào áp dụng hệ thống theo tiêu chuẩn quốc gia TCVN ISO 9001:2015',
      form: 'conference',
      topic: 'isoSystems',
      division: 'standards',
      level: 'province',
      audience: 'các cơ quan hành chính nhà nước trên địa bàn tỉnh',
      basedOn: 'official-document/qd-327-2021',
    },
  },
  ...(
    [
      ['innovation', '2021-10-12'],
      ['innovation', '2021-10-28'],
      ['intellectualProperty', '2021-11-18'],
    ] as const
  ).map(([topic, plannedFor], index) => ({
    on: '2021-07-12',
    fill: {
      title: unnamed('Lớp tập huấn về đổi mới sáng tạo, sở hữu trí tuệ', index + 1),
      form: 'trainingClass',
      topic,
      division: 'technology',
      level: 'province',
      plannedFor,
    } as const,
  })),
])

/** What the department of Cao Bằng published and taught up to September 2021, and what it plans to teach. */
export const records: readonly Seed[] = [...publications, ...classes]
