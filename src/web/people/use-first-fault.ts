import { useEffect } from 'react'
import type { FormFaults } from './office-draft.ts'

/** Goes to the first box of a form that was refused, so that the keyboard alone suffices to put it right. */
export const useFirstFault = (form: string, faults: FormFaults): void => {
  const told = JSON.stringify(faults)
  useEffect(() => {
    if (told !== '{}') document.getElementById(form)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [form, told])
}
