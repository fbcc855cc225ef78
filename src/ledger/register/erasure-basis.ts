import { type PlainDate, plainDate } from '../period/index.ts'

type ErasureBasis = { readonly title: string; readonly from: PlainDate; readonly to: PlainDate | null }

/** By which law personal data are erased, from a day to a day, both inclusive. */
const erasureBases: readonly ErasureBasis[] = [
  {
    title: 'Nghị định số 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân',
    from: plainDate('2023-07-01'),
    to: plainDate('2025-12-31'),
  },
  { title: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15', from: plainDate('2026-01-01'), to: null },
]

/** The law by which personal data are erased on a day, as an offer: another basis may be the right one. Empty before there was one. */
export const erasureBasisOn = (day: PlainDate): string =>
  erasureBases.find(({ from, to }) => from <= day && (to === null || day <= to))?.title ?? ''
