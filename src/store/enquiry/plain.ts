import type { Figure } from '../../ledger/index.ts'
import type { ReadRecord } from '../../ledger/report/index.ts'

/** A figure in the stable form that other programs read. */
export const plainFigure = (figure: Figure) => ({
  indicator: figure.indicator.code,
  title: figure.indicator.title,
  unit: figure.indicator.unit,
  from: figure.window.from,
  to: figure.window.to,
  value: figure.value,
  parts: figure.parts,
  records: figure.records,
})

/** A record behind a figure in the stable form that other programs read: its fields as they are stored. */
export const plainRecord = ({ register, id, version, label, values }: ReadRecord) => ({
  register,
  id,
  version,
  label,
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.raw])),
})
