import type { SpanName, WrittenOutline } from '../../ledger/report/index.ts'

type Chosen<Value> = { readonly value: Value; readonly label: string }

/** The kinds of periods for whose reports an outline is. */
export const kindsOfPeriods: Chosen<WrittenOutline['for'][number]>[] = [
  { value: 'year', label: 'năm' },
  { value: 'halfYear', label: '6 tháng' },
  { value: 'quarter', label: 'quý' },
  { value: 'month', label: 'tháng' },
  { value: 'firstMonths', label: 'các tháng đầu năm' },
  { value: 'lastMonths', label: 'các tháng cuối năm' },
  { value: 'dates', label: 'khoảng ngày' },
]

/** Of what time the figures under a heading are. */
export const spans: Chosen<'' | SpanName>[] = [
  { value: '', label: 'như đề mục trên' },
  { value: 'reported', label: 'kỳ báo cáo' },
  { value: 'cumulative', label: 'lũy kế từ đầu năm' },
  { value: 'next', label: 'kỳ tới' },
]

/** What is told of topics. */
export const tellings: Chosen<'results' | 'plans'>[] = [
  { value: 'results', label: 'Kết quả' },
  { value: 'plans', label: 'Nhiệm vụ tới' },
]
