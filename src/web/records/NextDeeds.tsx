import { Button } from 'antd'
import type { RecordPage, RegisterTold } from '../../server/index.ts'
import { writtenDate } from '../fields/format.ts'

/** What may be done next, as buttons, and of everything else why not. */
export const NextDeeds = ({
  register,
  page,
  onDeed,
}: {
  readonly register: RegisterTold
  readonly page: RecordPage
  readonly onDeed: (deed: string) => void
}) => {
  const { steps, amend, correct, void: voiding } = page.next
  const upkeep = [
    { deed: 'amend', label: 'Sửa đổi', ...amend },
    { deed: 'correct', label: 'Đính chính', ...correct },
    { deed: 'void', label: 'Hủy bản ghi', ...voiding },
  ]
  const barred = [
    ...steps.filter(({ allowed }) => !allowed).map(({ label, whyNot }) => ({ label, whyNot })),
    ...upkeep.filter(({ allowed }) => !allowed),
  ]
  const labelOf = (name: string): string => register.fields.find((field) => field.name === name)?.label ?? name
  const missingFor = (fill: readonly string[]): readonly string[] =>
    fill.filter((name) => (page.values[name]?.raw ?? null) === null).map(labelOf)
  return (
    <section className="deeds" aria-label="Việc có thể làm">
      <div className="deed-buttons">
        {steps
          .filter(({ allowed }) => allowed)
          .map(({ action, label, fill, due, overdue }) => {
            const missing = missingFor(fill)
            const told = [
              ...(missing.length === 0 ? [] : [`phải điền ${missing.join(', ')}`]),
              ...(due === undefined ? [] : [`${overdue ? 'quá hạn từ' : 'hạn'} ${writtenDate(due)}`]),
            ]
            return (
              <div key={action} className="deed">
                <Button type="primary" onClick={() => onDeed(`act.${action}`)}>
                  {label}
                </Button>
                {told.length === 0 ? null : <small className="quiet">{told.join('; ')}</small>}
              </div>
            )
          })}
        {upkeep
          .filter(({ allowed }) => allowed)
          .map(({ deed, label }) => (
            <div key={deed} className="deed">
              <Button danger={deed === 'void'} onClick={() => onDeed(deed)}>
                {label}
              </Button>
            </div>
          ))}
      </div>
      {barred.length === 0 ? null : (
        <details>
          <summary>Việc chưa thực hiện được và vì sao ({barred.length})</summary>
          <ul className="plain-list">
            {barred.map(({ label, whyNot }) => (
              <li key={label}>
                <strong>{label}:</strong> {whyNot}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
