import { Labelled } from '../app/Labelled.tsx'
import { Choose } from '../fields/Choose.tsx'
import { DateEntry } from '../fields/date/DateEntry.tsx'
import type { RoleCode } from '../../server/index.ts'
import { allProvinces, type FormFaults, type OfficeDraft } from './office-draft.ts'
import type { Administered } from './queries.ts'
import { useOfficeNames } from './use-office-names.ts'

/** The boxes of an office: role, division where the role is one of a division, province where it can be chosen, days. */
export const OfficeFields = ({
  of,
  draft,
  faults,
  hasDays = true,
  autoFocus,
  onDraft,
}: {
  readonly of: Administered
  readonly draft: OfficeDraft
  readonly faults: FormFaults
  readonly hasDays?: boolean
  readonly autoFocus?: boolean
  readonly onDraft: (draft: OfficeDraft) => void
}) => {
  const { roles, divisions, provinces, isOfDivision } = useOfficeNames()
  const change = (part: Partial<OfficeDraft>): void => onDraft({ ...draft, ...part })
  const days = [
    ['from', 'Giữ từ ngày', true],
    ['to', 'Đến hết ngày', false],
  ] as const
  return (
    <>
      <Labelled label="Chức vụ" isRequired fault={faults['role']}>
        {(box) => (
          <Choose
            {...box}
            autoFocus={autoFocus}
            options={Object.entries(roles).map(([value, label]) => ({ value, label }))}
            value={draft.role}
            onChange={(role) => change({ role: (role ?? undefined) as RoleCode | undefined })}
          />
        )}
      </Labelled>
      {draft.role !== undefined && isOfDivision(draft.role) ? (
        <Labelled label="Phòng, đơn vị" isRequired fault={faults['division']}>
          {(box) => (
            <Choose
              {...box}
              options={divisions.map(({ code: value, name: label }) => ({ value, label }))}
              value={draft.division}
              onChange={(division) => change({ division: division ?? undefined })}
            />
          )}
        </Labelled>
      ) : null}
      {of === null ? (
        <Labelled label="Tỉnh" isRequired fault={faults['province']}>
          {(box) => (
            <Choose
              {...box}
              options={[
                ...provinces.map(({ code: value, name: label }) => ({ value, label })),
                { value: allProvinces, label: 'Mọi tỉnh' },
              ]}
              value={draft.province}
              onChange={(province) => change({ province: province ?? undefined })}
            />
          )}
        </Labelled>
      ) : null}
      {(hasDays ? days : []).map(([name, label, isRequired]) => (
        <Labelled
          key={name}
          label={label}
          isRequired={isRequired}
          fault={faults[name]}
          hint={isRequired ? undefined : 'Bỏ trống khi chưa định.'}
        >
          {({ id, describedBy, invalid }) => (
            <DateEntry
              id={id}
              day={draft[name]}
              onDay={(day) => change({ [name]: day })}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              status={invalid ? 'error' : ''}
            />
          )}
        </Labelled>
      ))}
    </>
  )
}
