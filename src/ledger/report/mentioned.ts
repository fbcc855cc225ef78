import type { ValueStyle } from '../indicator/index.ts'
import type { Run } from '../document/index.ts'
import { type Meaning, type Mention, type MentionedRecord, sayText } from '../passage/index.ts'
import { type AnyRegister, fieldsToldInReports } from '../register/index.ts'
import type { ReadRecord } from './books.ts'

const numberStyles: Readonly<Record<string, ValueStyle>> = { integer: 'count', decimal: 'quantity', money: 'money' }

/**
 * A record with every value ready to be named in a sentence.
 * @param meaning what the tokens in texts of officers stand for; without it such a text is told as it is kept
 */
export const mentioned = <R extends AnyRegister>(
  register: R,
  record: ReadRecord,
  meaning?: Meaning,
): MentionedRecord<R> => {
  const narratives = meaning === undefined ? [] : fieldsToldInReports(register)
  const mention = (name: string, text: string, raw: Mention['raw'], style?: ValueStyle): Mention => ({
    kind: 'mention',
    id: `${record.register}/${record.id}#${name}`,
    text,
    raw,
    ...(style === undefined || raw === null ? {} : { number: { value: Number(raw), style } }),
    ...(meaning !== undefined && narratives.includes(name)
      ? { runs: fromRecord(sayText(text, meaning).runs, `${record.register}/${record.id}#${name}`) }
      : {}),
  })
  const values = Object.entries(record.values).map(([name, value]) => [
    name,
    mention(name, value.text, value.raw, numberStyles[register.fields[name]?.kind ?? '']),
  ])
  // The names are exactly the register's fields and days: the books read them from its declaration.
  return {
    id: record.id,
    called: mention('', record.label, record.label),
    ...Object.fromEntries(values),
  } as MentionedRecord<R>
}

/** The texts of officers in records of a register. */
export const narrativesOf = (register: AnyRegister, records: readonly ReadRecord[]): readonly string[] => {
  const names = fieldsToldInReports(register)
  return records.flatMap(({ values }) => names.flatMap((name) => values[name]?.text ?? []))
}

// Whoever reads the report is led back to the text, and may mend it there.
const fromRecord = (runs: readonly Run[], source: string): readonly Run[] =>
  runs.map((run) => (run.kind === 'footnote' ? run : { ...run, source }))
