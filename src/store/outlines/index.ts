export {
  type Edition,
  type EditionKind,
  editionsOf,
  editionsOn,
  hashOfEdition,
  type KeptEdition,
  keptEditions,
  saveEdition,
} from './edition.ts'
export { readWrittenOutline, readWrittenWording, type WrittenWording } from './written-form.ts'
