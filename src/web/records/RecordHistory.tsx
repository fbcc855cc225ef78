import { useQuery } from '@tanstack/react-query'
import { writtenInstant } from '../fields/format.ts'
import { ChangeList } from './ChangeList.tsx'
import { type ActTold, type At, filesQuery, recordHistoryQuery } from './queries.ts'

type Told = {
  readonly at: string
  readonly key: string
  readonly sentence: string
  readonly act?: ActTold
}

/** The whole history of a record in sentences, the newest first; what was done with its files stands among the acts. */
export const RecordHistory = ({ at }: { readonly at: At }) => {
  const { data: history } = useQuery(recordHistoryQuery(at))
  const { data: files = [] } = useQuery({ ...filesQuery(at), retry: false })
  const told: readonly Told[] = [
    ...(history?.acts ?? []).map((act) => ({
      at: act.recordedAt,
      key: `act ${act.seq}`,
      sentence: act.sentence,
      act,
    })),
    ...files.flatMap(({ number, attachedAt, removed, purged, sentences }) =>
      sentences.map((sentence, nth) => ({
        // What is purged is not taken off afterwards.
        at: [attachedAt, removed?.at, purged?.at].filter((each) => each !== undefined)[nth] ?? attachedAt,
        key: `file ${number} ${nth}`,
        sentence,
      })),
    ),
  ].sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : other.key.localeCompare(one.key)))
  return (
    <section className="record-group" aria-label="Lịch sử">
      <h2>Lịch sử</h2>
      <ol className="history" reversed>
        {told.map(({ at: instant, key, sentence, act }) => (
          <li key={key}>
            <p>
              {sentence} <span className="quiet">Ghi lúc {writtenInstant(instant)}.</span>
            </p>
            {act === undefined ? null : <ChangeList changes={act.changes} />}
            {act === undefined || act.document === null ? null : <p className="quiet">Căn cứ: {act.document.label}</p>}
            {act === undefined || act.withheld.length === 0 ? null : (
              <p className="quiet">Có nội dung thay đổi không được xem.</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
