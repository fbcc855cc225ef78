import { publication } from '../../src/domains/information/index.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const year = ['2019-12-16', '2020-12-14'] as const

const bulletins = seeds(publication, [
  ...several(4, ['2020-03-25', '2020-12-10'], (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      channel: 'scienceBulletin',
      form: 'issue',
      topic: 'science',
      title: `Bản tin KH&CN số ${n}/2020`,
      issueNumber: `${n}/2020`,
    } as const,
  })),
  ...several(6, ['2020-02-20', '2020-12-08'], (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      channel: 'videoBulletin',
      form: 'issue',
      topic: 'science',
      title: `Bản tin video số ${n}/2020`,
      issueNumber: `${n}/2020`,
    } as const,
  })),
  ...several(6, ['2020-02-25', '2020-12-07'], (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      channel: 'barrierBulletin',
      form: 'issue',
      topic: 'technicalBarriers',
      title: `Bản tin TBT số ${n}/2020`,
      issueNumber: `${n}/2020`,
      copies: 300,
    } as const,
  })),
  {
    on: '2020-12-10',
    fill: {
      channel: 'calendar',
      form: 'issue',
      topic: 'science',
      title: 'Lịch khoa học năm 2022',
      dueOn: '2021-12-01',
    },
  },
])

const science = { topic: 'science' } as const

const features = seeds(publication, [
  ...several(8, ['2020-01-15', '2020-12-02'], (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      ...science,
      channel: 'newspaper',
      form: 'feature',
      title: unnamed('Chuyên mục KH&CN', n),
      partner: 'Báo Sơn La',
    } as const,
  })),
  ...several(12, ['2019-12-24', '2020-12-08'], (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      ...science,
      channel: 'television',
      form: 'feature',
      title: unnamed('Chuyên mục KH&CN', n),
      partner: 'Đài Phát thanh - Truyền hình tỉnh',
    } as const,
  })),
])

const articles = seeds(publication, [
  ...several(91, year, (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      ...science,
      channel: 'departmentPortal',
      form: 'article',
      title: unnamed('Tin, bài về hoạt động KH&CN', n),
    } as const,
  })),
  ...several(270, year, (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      ...science,
      channel: 'departmentPortal',
      form: 'document',
      title: unnamed('Văn bản chỉ đạo, điều hành', n),
    } as const,
  })),
  ...several(8, ['2020-02-10', '2020-11-20'], (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      ...science,
      channel: 'partnerPublication',
      form: 'article',
      title: unnamed('Bài giới thiệu kết quả nghiên cứu nhiệm vụ KH&CN', n),
      partner: 'Hội Nông dân tỉnh',
    } as const,
  })),
  ...several(23, ['2020-01-06', '2020-12-11'], (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      ...science,
      channel: 'provincePortal',
      form: 'article',
      title: unnamed('Tin trên Trang thông tin điện tử của UBND tỉnh', n),
    } as const,
  })),
])

// Twenty views each on average, a little more or less from one to the next.
const viewsOf = (n: number): number => 20 + (n % 5) - 2

const reform = seeds(
  publication,
  several(40, ['2020-01-08', '2020-12-01'], (n, on) => ({
    do: 'publish' as const,
    on,
    fill: {
      channel: 'departmentPortal',
      topic: 'administrativeReform',
      ...(n % 4 === 1 && n < 36
        ? ({ form: 'article', title: unnamed('Tin, bài về cải cách hành chính', (n + 3) / 4) } as const)
        : ({ form: 'document', title: unnamed('Văn bản về cải cách hành chính', n) } as const)),
    } as const,
    then: [{ do: 'countViews' as const, on: '2020-12-10', fill: { views: viewsOf(n) } }],
  })),
)

/** What the department of Sơn La published in 2020. */
export const publications: readonly Seed[] = [...bulletins, ...features, ...articles, ...reform]
