import {
  joined,
  listed,
  type MentionedRecord,
  passage,
  type Said,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { applications } from '../../../outlines/index.ts'
import { cooperationsPrepared, cooperationsSigned, cooperationsUnderWay } from './indicators.ts'
import type { cooperation } from './register.ts'

const partnersIn = (entries: readonly MentionedRecord<typeof cooperation>[]): Said =>
  joined(
    entries.map((entry) => say`với ${entry.partner} về ${entry.content}`),
    '; ',
  )

export const cooperations = passage({
  code: 'technical-services.cooperations',
  topic: applications,
  needs: {
    prepared: listed(cooperationsPrepared),
    signed: listed(cooperationsSigned),
    underWay: cooperationsUnderWay,
  },
  says: ({ prepared, signed, underWay }) =>
    sentences(
      when(prepared, sentence(say`xây dựng ${prepared} phương án hợp tác ${partnersIn(prepared.entries)}`)),
      when(signed, sentence(say`ký kết ${signed} thỏa thuận hợp tác ${partnersIn(signed.entries)}`)),
      when(underWay, sentence(say`duy trì thực hiện ${underWay} thỏa thuận hợp tác đã ký`)),
    ),
})
