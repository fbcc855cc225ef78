/** What the library answered: whether it was willing, its words, and the cookies for the browser. */
export type Answer = {
  readonly ok: boolean
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly cookies: readonly string[]
}

/**
 * Reads the library's answer.
 * @throws where it failed by its own fault
 */
export const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  if (response.status >= 500) throw new Error(`the library of identities answered ${response.status}: ${text}`)
  const body = text === '' ? {} : ((JSON.parse(text) ?? {}) as Record<string, unknown>)
  return { ok: response.ok, status: response.status, body, cookies: response.headers.getSetCookie() }
}
