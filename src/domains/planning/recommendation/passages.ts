import { inSentence, items, listed, named, paragraph, passage, say, sentence } from '../../../ledger/index.ts'
import { proposals } from '../../../outlines/index.ts'
import { asWritten } from '../as-written.ts'
import { recommendationsHeld } from './indicators.ts'

// Ministries keep their capital: «đề nghị Bộ Khoa học và Công nghệ».
const addressed = (addressee: string): string => (addressee.startsWith('Bộ ') ? addressee : inSentence(addressee))

export const recommendations = passage({
  code: 'planning.recommendations',
  topic: proposals,
  needs: { held: listed(recommendationsHeld) },
  says: ({ held }) => {
    const addressees = [...new Set(held.entries.map((entry) => entry.addressee.text))]
    return addressees.flatMap((addressee) => [
      paragraph(say`Đề nghị ${named(addressed(addressee))} quan tâm, chỉ đạo, giải quyết các nội dung sau:`),
      ...items(
        held.entries
          .filter((entry) => entry.addressee.text === addressee)
          .map((entry) => sentence(asWritten(entry.content))),
      ),
    ])
  },
})
