import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { recordsQuery } from '../../contract/queries.ts'
import type { FieldOf } from '../field-kind.ts'
import { holdsWords } from '../plain-text.ts'

type Named = { readonly value: string; readonly label: string }

/** Records of the other register, found by words of theirs as one types. */
export const LinkSearch = ({
  field,
  province,
  chosen,
  several = false,
  onChosen,
  ...rest
}: {
  readonly field: FieldOf<'link'>
  readonly province: string
  readonly chosen: readonly string[]
  readonly several?: boolean
  readonly onChosen: (chosen: readonly string[]) => void
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  readonly status?: 'error' | ''
  readonly autoFocus?: boolean | undefined
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: boolean | undefined
}) => {
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const target = field.target ?? ''
  const asked = { ...(q === '' ? {} : { q }), limit: '20', totals: 'false', columns: 'id' }
  const {
    data: found,
    isFetching,
    isPlaceholderData,
  } = useQuery({
    ...recordsQuery(province, target, asked),
    enabled: target !== '',
    placeholderData: keepPreviousData,
  })
  const { data: standing } = useQuery({
    ...recordsQuery(province, target, { 'where.id': [...chosen], limit: '200', totals: 'false', columns: 'id' }),
    enabled: target !== '' && chosen.length > 0,
  })
  const named = new Map(
    [...(found?.records ?? []), ...(standing?.records ?? [])].map(({ id, label }) => [String(id), label] as const),
  )
  // Whoever types faster than the server answers must not choose what was found for other words.
  const isAnswered = !isPlaceholderData && q === typed.trim()
  const options = (found?.records ?? [])
    .map(({ id, label }) => ({ value: String(id), label }))
    .filter(({ label }) => isAnswered || holdsWords(label, typed))
  const standingAs = chosen.map((value) => ({ value, label: named.get(value) ?? `Bản ghi số ${value}` }))
  return (
    <Select<Named[] | Named>
      labelInValue
      {...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))}
      className="choose"
      {...(several ? { mode: 'multiple' as const } : {})}
      allowClear
      placeholder="Gõ để tìm"
      loading={isFetching}
      options={options}
      notFoundContent={isAnswered ? 'Không tìm thấy' : 'Đang tìm…'}
      value={several ? standingAs : (standingAs[0] ?? null)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onChange={(next: Named | Named[] | undefined) =>
        onChosen(next === undefined ? [] : [next].flat().map(({ value }) => value))
      }
    />
  )
}
