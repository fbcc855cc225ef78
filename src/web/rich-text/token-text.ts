/** A figure that stands in a text: an indicator, one of its parts, and a span other than that of the place where it stands. */
export type FigureToken = {
  readonly indicator: string
  readonly part?: { readonly by: string; readonly key: string }
  readonly span?: string
}

export type TokenRun = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'figure'; readonly token: FigureToken }

/**
 * Reads a line of a text with figures: `{calibrations.verified}`, `{calibrations.verified outcome=failed}`,
 * `{calibrations.verified @cumulative}`. A brace that means itself is doubled; braces around anything else are words.
 */
export const readTokens = (line: string): readonly TokenRun[] => {
  const runs: TokenRun[] = []
  let text = ''
  const endText = (): void => {
    if (text !== '') runs.push({ kind: 'text', text })
    text = ''
  }
  for (const [piece] of line.matchAll(/\{\{|\}\}|\{[^{}]*\}|[^{}]+|[{}]/g)) {
    const token = piece.length > 2 && piece.startsWith('{') ? findToken(piece.slice(1, -1)) : undefined
    if (token === undefined) text += piece === '{{' || piece === '}}' ? piece.charAt(0) : piece
    else {
      endText()
      runs.push({ kind: 'figure', token })
    }
  }
  endText()
  return runs
}

/** Writes a line as `readTokens` reads it. */
export const writeTokens = (runs: readonly TokenRun[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text.replace(/[{}]/g, '$&$&') : `{${writeToken(run.token)}}`)).join('')

/** What stands between the braces. */
export const writeToken = ({ indicator, part, span }: FigureToken): string =>
  [indicator, ...(part === undefined ? [] : [`${part.by}=${part.key}`]), ...(span === undefined ? [] : [`@${span}`])].join(' ')

/** A token of what stands between braces; undefined where it names no figure. */
export const findToken = (written: string): FigureToken | undefined => {
  const found = form.exec(written.trim())?.groups
  if (found?.['indicator'] === undefined) return undefined
  const { indicator, by, key, span } = found
  return {
    indicator,
    ...(by === undefined || key === undefined ? {} : { part: { by, key } }),
    ...(span === undefined ? {} : { span }),
  }
}

const form = /^(?<indicator>[a-z][\w-]*(?:\.[\w-]+)+)(?:\s+(?<by>[\w+.]+)=(?<key>[^\s=@]+))?(?:\s+@(?<span>[a-zA-Z]+))?$/
