/** Puts the focus into the first box of the form that was opened last: a drawer takes it to itself when it opens. */
export const focusForm = (): void => {
  const form = [...document.querySelectorAll('form.entry')].at(-1)
  form?.querySelector<HTMLElement>('input, textarea')?.focus()
}
