/**
 * Gives every style sheet that a script makes the nonce of this answer, without which the policy of the page keeps it out:
 * the locks of dialogs and the measuring of scroll bars make theirs without asking for one.
 * @returns the nonce; undefined where the page has none
 */
export const signStyles = (): string | undefined => {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
  if (nonce === undefined) return undefined
  const create = document.createElement.bind(document)
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const made = create(name, options)
    if (made instanceof HTMLStyleElement) made.nonce = nonce
    return made
  }
  return nonce
}
