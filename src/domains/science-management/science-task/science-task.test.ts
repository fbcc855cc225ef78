import { describe, expect, test } from 'vitest'
import { type About, type AnyIndicator, decideEntry, type Figure, named, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { sampleFigure, textOf } from '../../../ledger/testing/written.ts'
import { tasksChecked } from '../progress-check/indicators.ts'
import { agriculturalShare, taskAdjustments, tasksOverdue, tasksUnderWay } from './indicators.ts'
import { tasksInThePeriod } from './passages/under-way.ts'
import { scienceTask } from './register.ts'

const context = { today: plainDate('2026-11-22'), places: [] }
const task = { title: 'Nghiên cứu nhân giống', kind: 'deTai', level: 'tinh', field: 'agriculture' }

const post = (fill: Readonly<Record<string, unknown>>, then: Parameters<typeof decideEntry>[1]['then'] = []) =>
  decideEntry(scienceTask, { on: '2020-01-10', fill, then }, 1, context)
const tells = (result: ReturnType<typeof post>): readonly string[] =>
  result.ok ? [] : result.faults.map((fault) => fault.tell)

describe('a science task', () => {
  const untilAcceptance = (rank: string) => [
    { do: 'approve', on: '2020-02-10' },
    { do: 'signContract', on: '2020-03-02', fill: { endsOn: '2021-12-31' } },
    { do: 'accept', on: '2021-12-20', fill: { rank } },
  ]

  test('that failed its acceptance gets no certificate and is not recognised, but its contract is liquidated', () => {
    const certified = post(task, [...untilAcceptance('failed'), { do: 'certify', on: '2022-01-10' }])
    const recognised = post(task, [...untilAcceptance('failed'), { do: 'recognise', on: '2022-01-10' }])
    const liquidated = post(task, [...untilAcceptance('failed'), { do: 'liquidate', on: '2022-03-10' }])

    expect(tells(certified)[0]).toContain('nghiệm thu không đạt không được cấp giấy chứng nhận')
    expect(tells(recognised)).toEqual(tells(certified))
    expect(liquidated.ok).toBe(true)
  })

  test('of the rural programme says who manages it', () => {
    const rural = { ...task, kind: 'duAn', level: 'nongThonMienNui' }

    expect(tells(post(rural))[0]).toContain('do Trung ương quản lý hay ủy quyền địa phương quản lý')
    expect(tells(post({ ...rural, management: 'uyQuyenDiaPhuong' }))).toEqual([])
  })

  test('is not called back from the list once it is under contract', () => {
    const dropped = post(task, [...untilAcceptance('passed').slice(0, 2), { do: 'drop', on: '2020-04-01' }])

    expect(tells(dropped)[0]).toContain('không thể thực hiện “Đưa ra khỏi danh mục”')
  })

  test('is overdue after the last day of its contract until it is accepted', () => {
    const open = post(task, untilAcceptance('passed').slice(0, 2))
    const records = open.ok ? [open.record] : []
    const overdueOn = (to: string) =>
      countByHand(tasksOverdue, { from: plainDate('2021-01-01'), to: plainDate(to) }, records, () => undefined).value

    expect([overdueOn('2021-12-31'), overdueOn('2022-01-01')]).toEqual([0, 1])
  })
})

describe('the sentence on tasks under way', () => {
  const year = named('năm 2020')
  const about: About = {
    period: year,
    cumulative: year,
    year,
    next: year,
    previousYear: year,
    days: year,
    province: year,
  }
  const figure = <I extends AnyIndicator>(of: I, parts: Readonly<Record<string, number>>): Figure<I> => {
    const told = Object.entries(parts).map(([name, value]) => {
      const [by = '', key = ''] = name.split('=')
      return { by, key, label: key === 'trungUongQuanLy' ? 'Do Trung ương quản lý' : key, value }
    })
    const value = told.filter(({ by }) => by === told[0]?.by).reduce((sum, part) => sum + part.value, 0)
    return { ...(sampleFigure(of, 0) as Figure<I>), value, parts: told }
  }
  const say = (tasks: Readonly<Record<string, number>>, checked: Readonly<Record<string, number>> = {}) => {
    const figures = {
      tasks: figure(tasksUnderWay, tasks),
      agriculture: sampleFigure(agriculturalShare, 0),
      checked: figure(tasksChecked, checked),
      adjustments: figure(taskAdjustments, {}),
    }
    return textOf(tasksInThePeriod.write(figures, about))
  }

  test('names the kind where a level has one kind only, and who manages the projects where it is the same for all', () => {
    const told = say({
      'level=nongThonMienNui': 5,
      'level=tinh': 33,
      'origin=carriedOver': 30,
      'origin=begun': 8,
      'origin+level=begun+tinh': 8,
      'kind+level=duAn+nongThonMienNui': 5,
      'kind+level=deTai+tinh': 31,
      'kind+level=duAnSanXuatThuNghiem+tinh': 2,
      'management=trungUongQuanLy': 5,
    })

    expect(told).toBe(
      'Năm 2020, trên địa bàn tỉnh triển khai 38 nhiệm vụ khoa học và công nghệ (30 nhiệm vụ chuyển tiếp; 8 nhiệm vụ mới phê duyệt), gồm: 5 dự án thuộc Chương trình nông thôn miền núi do Trung ương quản lý; 33 nhiệm vụ cấp tỉnh (31 đề tài, 2 dự án sản xuất thử nghiệm).',
    )
  })

  test('tells the checks of a level in a note to it, and nothing where none was made', () => {
    const tasks = { 'level=tinh': 4, 'origin=carriedOver': 4, 'kind+level=deTai+tinh': 4 }

    expect(say(tasks, { 'task.level=tinh': 3, 'task.level+withVolume=tinh+yes': 1 })).toContain(
      '4 đề tài cấp tỉnh [Kiểm tra tiến độ thực hiện đối với 3 nhiệm vụ, trong đó xác định khối lượng 1 nhiệm vụ.].',
    )
    expect(say(tasks)).not.toContain('iểm tra')
  })
})
