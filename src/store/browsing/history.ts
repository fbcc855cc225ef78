import { CompiledQuery } from 'kysely'
import { officialDocument } from '../../domains/office/index.ts'
import type { PlainDate } from '../../ledger/period/index.ts'
import {
  type Act,
  type ActKind,
  type AnyRegister,
  beginningOf,
  fold,
  type LedgerRecord,
  snakeCase,
} from '../../ledger/register/index.ts'
import type { ReadValue } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { officeInWriting, personNames, sentenceInRecord } from '../history/index.ts'
import { findField, readRecords, type Row, type Sees } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import { isPersonal } from './browsable.ts'
import type { FoundRecord } from './find-record.ts'
import type { Sight } from './sight.ts'

/** What an act changed of one field, day or the state. */
export type HistoryChange = {
  readonly name: string
  readonly label: string
  readonly from: ReadValue
  readonly to: ReadValue
}

/** An act as its reader may see it. */
export type HistoryEntry = {
  /** The version of the record that it made. */
  readonly seq: number
  readonly kind: ActKind
  readonly kindName: string
  readonly action: string | null
  readonly label: string
  /** Who did what when and why, as a sentence. */
  readonly sentence: string
  readonly happenedOn: PlainDate
  readonly recordedAt: string
  readonly person: { readonly id: string; readonly name: string }
  readonly office: { readonly code: string; readonly title: string }
  readonly reason: string | null
  readonly document: { readonly id: number; readonly label: string } | null
  readonly changes: readonly HistoryChange[]
  /** Fields that it changed too, and that the reader does not see. */
  readonly withheld: readonly string[]
}

export type History = {
  readonly entries: readonly HistoryEntry[]
  /** The fields marked as personal of which a value is told. */
  readonly personal: readonly string[]
}

export const kindNames: Readonly<Record<ActKind, string>> = {
  opened: 'Mở bản ghi',
  action: 'Thực hiện bước',
  amended: 'Sửa đổi',
  corrected: 'Đính chính',
  voided: 'Hủy bản ghi',
}

/**
 * The acts of a record in their order, with what each of them changed, by whom and why.
 * @param after only those after this version
 */
export const recordHistory = async (
  db: Database,
  sight: Sight,
  { acts: kept, record: present }: Pick<FoundRecord, 'acts' | 'record'>,
  after = 0,
): Promise<History> => {
  const { register, province, sees } = sight
  const acts = kept.map(({ act }) => act)
  const versions = versionsOf(register, acts)
  // Whoever reads the record as it stands reads how it came to stand so.
  const seesNow: Sees = (of, name, values) => sees(of, name, of === register ? present.values : values)
  const read = await readRecords(
    db,
    province,
    register,
    versions.map((each) => asRow(each)),
    seesNow,
  )
  const nameOf = await personNames(
    db,
    acts.map(({ person }) => person),
  )
  const documents = await documentsOf(db, sight, acts)
  const entries = acts.flatMap((act, at) => {
    const [version, before] = [versions[at], at === 0 ? undefined : versions[at - 1]]
    if (version === undefined || act.seq <= after) return []
    const changed = changedNames(version, before, act)
    const seen = changed.filter((name) => read[at]?.values[name] !== undefined)
    const changes = seen.map((name) => ({
      name,
      label: findField(register, name)?.label ?? name,
      from: read[at - 1]?.values[name] ?? nothing,
      to: read[at]?.values[name] ?? nothing,
    }))
    const state = version.state === before?.state ? [] : [stateChange(register, before?.state, version.state)]
    return [
      {
        seq: act.seq,
        kind: act.kind,
        kindName: kindNames[act.kind],
        action: act.action,
        label: labelOf(register, act),
        sentence: sentenceInRecord(
          { act, register, changes: changes.map(({ label, to }) => ({ label, text: to.text })) },
          nameOf,
        ),
        happenedOn: act.happenedOn,
        recordedAt: act.recordedAt,
        person: { id: act.person, name: nameOf(act.person) },
        office: { code: act.office, title: officeInWriting(act.office) },
        reason: act.reason,
        document: documents.get(act.document ?? 0) ?? null,
        changes: [...state, ...changes],
        withheld: changed.filter((name) => !seen.includes(name)),
      },
    ]
  })
  const told = entries.flatMap(({ changes }) => changes.filter(({ from, to }) => from.raw !== null || to.raw !== null))
  const personal = told.map(({ name }) => name).filter((name) => isPersonal(register, name))
  return { entries, personal: [...new Set(personal)] }
}

const nothing: ReadValue = { raw: null, text: '' }

const versionsOf = (register: AnyRegister, acts: readonly Act[]): readonly LedgerRecord[] => {
  const versions: LedgerRecord[] = []
  for (const act of acts) versions.push(fold(register, versions.at(-1), act))
  return versions
}

const asRow = ({ id, version, values }: LedgerRecord): Row => ({
  ...Object.fromEntries(Object.entries(values).map(([name, value]) => [snakeCase(name), value])),
  id,
  version,
})

const changedNames = (version: LedgerRecord, before: LedgerRecord | undefined, act: Act): readonly string[] => {
  const step = act.kind === 'opened' || act.kind === 'action' ? version.life.at(-1)?.day : undefined
  const names = [...(step === undefined ? [] : [step]), ...Object.keys(act.changes)]
  const differs = (name: string) =>
    JSON.stringify(version.values[name] ?? null) !== JSON.stringify(before?.values[name] ?? null)
  return [...new Set(names)].filter(differs)
}

const stateChange = ({ states }: AnyRegister, from: string | undefined, to: string): HistoryChange => ({
  name: 'state',
  label: 'Trạng thái',
  from: from === undefined ? nothing : { raw: from, text: states[from] ?? from },
  to: { raw: to, text: states[to] ?? to },
})

const labelOf = (register: AnyRegister, { kind, action }: Act): string =>
  kind === 'opened' || kind === 'action' ? beginningOf(register, action).label : kindNames[kind]

type Documents = ReadonlyMap<number, { readonly id: number; readonly label: string }>

/** What the documents are called on which acts rest, as far as the reader sees them. */
const documentsOf = async (db: Database, { province, sees }: Sight, acts: readonly Act[]): Promise<Documents> => {
  const ids = [...new Set(acts.flatMap(({ document }) => document ?? []))]
  const rows = ids.length === 0 ? [] : await rowsWith(db, province, ids)
  const read = await readRecords(db, province, officialDocument, rows, sees)
  return new Map([
    ...ids.map((id) => [id, { id, label: `Văn bản trong sổ, bản ghi ${id}` }] as const),
    ...read.map(({ id, label }) => [id, { id, label }] as const),
  ])
}

const rowsWith = async (db: Database, province: string, ids: readonly number[]): Promise<readonly Row[]> => {
  const query = `select * from ${tableOf(officialDocument)} where province = $1 and id = any($2)`
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(query, [province, ids]))
  return rows
}
