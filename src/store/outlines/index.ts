export {
  type Edition,
  type EditionKind,
  type EditionSaved,
  editionsOf,
  editionsOn,
  hashOfEdition,
  type KeptEdition,
  keptEditions,
  saveEdition,
  type Saving,
} from './edition.ts'
export { readWrittenOutline, readWrittenWording, type WrittenWording } from './written-form.ts'
