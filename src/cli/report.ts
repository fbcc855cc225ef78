import { extname } from 'node:path'
import {
  type Beside,
  type OfficialDocument,
  renderDocx,
  renderHtml,
  renderJson,
  renderPdf,
  stopPdf,
} from '../ledger/document/index.ts'
import { askPromulgated, askReport } from '../store/index.ts'
import { granted, Stop } from './exit.ts'
import { withLedger } from './ledger.ts'
import { tell } from './terminal.ts'
import { writeWhole } from './write-whole.ts'

type Written = {
  readonly document: OfficialDocument
  readonly figures: readonly unknown[]
  readonly beside?: Beside
}

const renderers: Readonly<
  Record<string, (document: OfficialDocument, beside: Beside) => Promise<Uint8Array> | string>
> = {
  '.docx': renderDocx,
  '.pdf': renderPdf,
  '.html': renderHtml,
  '.json': renderJson,
}

type ReportOptions = {
  readonly province: string
  readonly period: string
  readonly outline?: string
  readonly out: string
  readonly promulgated?: true
  readonly number?: number
  readonly year?: number
}

/** Composes a report and writes it; the ending of the file says in which form. */
export const writeReport = async (options: ReportOptions): Promise<void> => {
  const ending = extname(options.out).toLowerCase()
  const render = renderers[ending]
  if (render === undefined)
    throw new Stop(
      2,
      `Không rõ dạng tệp “${options.out}”. Tên tệp kết thúc bằng: ${Object.keys(renderers).join(', ')}.`,
    )
  if (!options.promulgated && (options.number !== undefined || options.year !== undefined))
    throw new Stop(2, 'Tùy chọn --number và --year chọn một báo cáo đã ban hành, chỉ dùng cùng --promulgated.')
  const closings = ending === '.html' || ending === '.json'
  const { document, figures, beside } = await withLedger(async (ledger) =>
    granted<Written>(
      options.promulgated ? await askPromulgated(ledger, options) : await askReport(ledger, { ...options, closings }),
    ),
  )
  try {
    await writeWhole(options.out, await render(document, beside ?? {}))
  } finally {
    await stopPdf()
  }
  tell(
    `Đã lập ${options.out}: ${figures.length} số liệu ${options.promulgated ? 'như khi ban hành' : 'được tính từ sổ'}.`,
  )
}
