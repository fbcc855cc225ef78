import { Button } from 'antd'
import { writtenDate, writtenInstant } from '../fields/format.ts'
import type { EditionTold } from './queries.ts'

type EditionsProps = {
  readonly editions: readonly EditionTold[]
  readonly onOpened: (version: number) => Promise<void>
}

/** Every edition that the province has kept: from which day, by whom, when; each can be opened to go on from it. */
export const Editions = ({ editions, onOpened }: EditionsProps) => (
  <section className="outline-editions" aria-labelledby="editions-heading">
    <h2 id="editions-heading">Các bản đã lưu</h2>
    {editions.length === 0 ? (
      <p className="quiet">Chưa có bản riêng nào; đang theo mẫu chung.</p>
    ) : (
      <ul>
        {editions.map(({ version, from, recordedAt, personName, officeTitle, isGivenUp }) => (
          <li key={version}>
            <span>
              <strong>Bản {version}</strong>: {isGivenUp ? 'theo mẫu chung' : 'dùng'} từ {writtenDate(from)}
              <span className="quiet">
                {' '}
                – {personName}, {officeTitle}, {writtenInstant(recordedAt)}
              </span>
            </span>
            {isGivenUp ? null : (
              <Button size="small" onClick={() => void onOpened(version)}>
                Mở bản {version}
              </Button>
            )}
          </li>
        ))}
      </ul>
    )}
  </section>
)
