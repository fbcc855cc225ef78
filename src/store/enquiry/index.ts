export * from './ask-closing.ts'
export * from './ask-figure-shown.ts'
export * from './ask-figures.ts'
export * from './ask-form.ts'
export * from './ask-outlines.ts'
export * from './ask-preview.ts'
export * from './ask-promulgations.ts'
export * from './ask-records-seen.ts'
export * from './ask-wordings.ts'
export {
  askOutline,
  checkOutlineWritten,
  type EditableOutline,
  type Faulty,
  type Saved,
  saveOutline,
} from './ask-written-outlines.ts'
export * from './ask.ts'
export * from './names.ts'
export { type Ledger, openLedger } from './open-ledger.ts'
export * from './plain.ts'
export type { FigureSource, RecalledFigure } from './recalled.ts'
export { yearsOf } from './years.ts'
