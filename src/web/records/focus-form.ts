/**
 * Puts the focus into the first box of the form that was opened last: a drawer takes it to itself when it opens. Whoever
 * already is in one of its boxes stays there.
 */
export const focusForm = (): void => {
  const form = [...document.querySelectorAll('form.entry')].at(-1)
  const isEntering =
    document.activeElement?.matches('input, textarea') === true && form?.contains(document.activeElement)
  if (!isEntering) form?.querySelector<HTMLElement>('input, textarea')?.focus()
}
