import type { ValueStyle } from '../indicator/index.ts'
import type { Mention, MentionedRecord } from '../passage/index.ts'
import type { AnyRegister } from '../register/index.ts'
import type { ReadRecord } from './books.ts'

const numberStyles: Readonly<Record<string, ValueStyle>> = { integer: 'count', decimal: 'quantity', money: 'money' }

/** A record with every value ready to be named in a sentence. */
export const mentioned = <R extends AnyRegister>(register: R, record: ReadRecord): MentionedRecord<R> => {
  const mention = (name: string, text: string, raw: Mention['raw'], style?: ValueStyle): Mention => ({
    kind: 'mention',
    id: `${record.register}/${record.id}#${name}`,
    text,
    raw,
    ...(style === undefined || raw === null ? {} : { number: { value: Number(raw), style } }),
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
