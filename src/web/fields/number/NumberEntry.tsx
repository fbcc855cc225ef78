import { Input } from 'antd'
import { useState } from 'react'
import { readNumber, writtenNumber } from '../format.ts'

/**
 * A box for a number written the Vietnamese way, 1.234,5. Digits are grouped when the box is left; what is no number stays
 * as it was typed, so that it can be mended.
 */
export const NumberEntry = ({
  digits,
  onDigits,
  unit,
  ...rest
}: {
  readonly digits: string | undefined
  /** Exact digits; what was typed where that is no number; undefined where nothing stands. */
  readonly onDigits: (digits: string | undefined) => void
  readonly unit?: string
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly placeholder?: string
  readonly status?: 'error' | ''
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: boolean | undefined
}) => {
  const [typed, setTyped] = useState<string>()
  const standing = digits === undefined || readNumber(digits) === undefined ? (digits ?? '') : writtenNumber(digits)
  return (
    <Input
      {...rest}
      inputMode="decimal"
      {...(unit === undefined || unit === '' ? {} : { suffix: unit })}
      value={typed ?? standing}
      onChange={({ target: { value } }) => {
        setTyped(value)
        onDigits(value.trim() === '' ? undefined : (readNumber(value) ?? value))
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}
