/**
 * Goes to an element, or to the first box of a form, once its dialog is open: the dialog first takes the focus itself.
 * @returns what a dialog calls when it has opened or closed
 */
export const focusOnOpen =
  (id: string) =>
  (isOpen: boolean): void => {
    const found = isOpen ? document.getElementById(id) : null
    const box = found instanceof HTMLFormElement ? found.querySelector<HTMLElement>('input') : found
    box?.focus()
  }
