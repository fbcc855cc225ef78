import { count, indicator, type StateOf } from '../../../ledger/index.ts'
import { scienceTask } from '../../science-management/index.ts'
import { statisticalForm } from './register.ts'

export const formsSent = indicator(statisticalForm, {
  code: 'statistical-forms.sent',
  title: 'Số biểu thống kê ngành KH&CN đã gửi',
  unit: 'biểu',
  value: count,
  counted: { on: 'sentOn' },
  splitBy: ['form'],
})

export const formsInHand = indicator(statisticalForm, {
  code: 'statistical-forms.in-hand',
  title: 'Số biểu thống kê ngành KH&CN đang lập',
  unit: 'biểu',
  value: count,
  counted: { standing: ['open', 'filled', 'checked'] },
  splitBy: ['state', 'form'],
})

export const formsOverdue = indicator(statisticalForm, {
  code: 'statistical-forms.overdue',
  title: 'Số biểu thống kê ngành KH&CN quá hạn gửi',
  unit: 'biểu',
  value: count,
  counted: { standing: ['open', 'filled', 'checked'], lapsesOn: 'dueOn', lapsed: true },
  splitBy: ['form'],
})

// The same states in which the division of science management counts a task as under way.
const underWay: readonly StateOf<typeof scienceTask>[] = [
  'approved',
  'underWay',
  'suspended',
  'acceptedAtBase',
  'accepted',
  'certified',
]

const topics = { code: 'topics', title: 'đề tài, đề án', kinds: ['deTai', 'deAn'] } as const
const projects = { code: 'projects', title: 'dự án', kinds: ['duAn', 'duAnSanXuatThuNghiem'] } as const

const tasksUnderWay = ({ code, title, kinds }: typeof topics | typeof projects) =>
  indicator(scienceTask, {
    code: `statistics.${code}-under-way`,
    title: `Thống kê: số ${title} KH&CN triển khai trong năm`,
    unit: 'nhiệm vụ',
    value: count,
    counted: { during: underWay },
    where: { kind: kinds },
    splitBy: [
      'level',
      'field',
      'origin',
      'ledByWoman',
      ['ledByWoman', 'level'],
      ['ledByWoman', 'field'],
      ['origin', 'level'],
      ['origin', 'field'],
    ],
  })

const tasksOn = (
  on: 'acceptedOn' | 'handedOverOn',
  done: string,
  words: string,
  { code, title, kinds }: typeof topics | typeof projects,
) =>
  indicator(scienceTask, {
    code: `statistics.${code}-${done}`,
    title: `Thống kê: số ${title} KH&CN ${words} trong năm`,
    unit: 'nhiệm vụ',
    value: count,
    counted: { on },
    where: { kind: kinds },
    splitBy: ['level', 'field'],
  })

export const topicsUnderWay = tasksUnderWay(topics)
export const topicsAccepted = tasksOn('acceptedOn', 'accepted', 'nghiệm thu', topics)
export const topicsHandedOver = tasksOn('handedOverOn', 'handed-over', 'đưa vào ứng dụng', topics)
export const projectsUnderWay = tasksUnderWay(projects)
export const projectsAccepted = tasksOn('acceptedOn', 'accepted', 'nghiệm thu', projects)
export const projectsHandedOver = tasksOn('handedOverOn', 'handed-over', 'đưa vào ứng dụng', projects)
