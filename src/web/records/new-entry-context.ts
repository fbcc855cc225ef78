import { type ComponentType, createContext } from 'react'

/** A form that opens a record of a register, and tells what it opened. */
export type NewEntryProps = {
  readonly register: string
  readonly province: string
  /** What the draft belongs to, beside the register. */
  readonly of: string
  readonly onOpened: (id: number, again: boolean) => void
  readonly onCancel?: () => void
  /** Whether another record may be entered right after this one. */
  readonly mayGoOn?: boolean
}

/** The form with which a field of a form opens a record that it can lead to: forms hold fields, and fields forms. */
export const NewEntryContext = createContext<ComponentType<NewEntryProps> | undefined>(undefined)
