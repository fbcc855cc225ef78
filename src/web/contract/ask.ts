import type { FieldFault } from '../../server/index.ts'
import { tellBusy } from './busy.ts'
import { sessionAgain } from './session.ts'

/** What the server answered instead: a refusal with its code and sentence, or a fault with its number in the log. */
export type RefusalTold = {
  readonly status: number
  readonly code: string
  readonly tell: string
  readonly faults?: readonly FieldFault[]
  /** After how many seconds to ask again, where the server is busy for a while. */
  readonly againAfter?: number
  /** Everything that the answer held, for refusals that tell more. */
  readonly answer: unknown
}

/** Thrown where the server did not do what it was asked. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: RefusalTold
  constructor(refusal: RefusalTold) {
    super(refusal.tell)
    this.refusal = refusal
  }
}

/** Parameters of an address: each once or several times; what is undefined is left out. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

type Asked = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly query?: Parameters
  /** Sent as JSON, or as it is where it is a form with a file. */
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/**
 * Asks the server. Where the session has ended, waits until its person has signed in again and asks once more, so that
 * nothing typed is lost.
 * @param path below `/api/v1`, its parts already encoded
 * @throws Refused where the server says no, or cannot be reached (status 0)
 */
export const ask = async <Answer>(path: string, asked: Asked = {}): Promise<Answer> => {
  const answer = await send(path, asked)
  if (answer.status === 401) {
    await sessionAgain()
    return ask(path, asked)
  }
  if (answer.status === 204) return undefined as Answer
  const told = await readWhole(answer, asked.signal)
  if (answer.ok) return told as Answer
  throw new Refused(refusalOf(answer, told))
}

/**
 * Fetches a file, waiting like `ask` for whose session has ended.
 * @returns its content, under the name that the server gives it
 * @throws Refused where the server says no; what `signal` was aborted with
 */
export const askFile = async (path: string, asked: Pick<Asked, 'query' | 'signal'> = {}): Promise<File> => {
  const answer = await send(path, asked)
  if (answer.status === 401) {
    await sessionAgain()
    return askFile(path, asked)
  }
  if (!answer.ok) throw new Refused(refusalOf(answer, await readWhole(answer, asked.signal)))
  const [, name = 'tep'] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? []
  return new File([await answer.blob()], name)
}

/** The address of something under `/api/v1`, with its parameters. */
export const addressOf = (path: string, query: Parameters = {}): string => {
  const search = searchOf(query)
  return `/api/v1${path}${search === '' ? '' : `?${search}`}`
}

/** Parameters as they stand in an address, in the order given. */
export const searchOf = (query: Parameters): string => {
  const search = new URLSearchParams()
  for (const [name, values] of Object.entries(query))
    for (const value of values === undefined ? [] : [values].flat()) search.append(name, value)
  return search.toString()
}

/** What an answer holds. One that breaks off is no answer: its reader would take nothing for what was told. */
const readWhole = async (answer: Response, signal: AbortSignal | undefined): Promise<unknown> => {
  try {
    return await answer.json()
  } catch (error) {
    if (signal?.aborted) throw error
    // A refusal in another form, as of a proxy, is told by its status.
    if (!answer.ok) return undefined
    throw unreachable()
  }
}

const unreachable = (): Refused =>
  new Refused({
    status: 0,
    code: 'network',
    tell: 'Không nối được với máy chủ; hãy kiểm tra mạng rồi thử lại.',
    answer: undefined,
  })

const send = async (to: string, { method = 'GET', query, body, signal }: Asked): Promise<Response> => {
  const isForm = body instanceof FormData
  try {
    const given = await fetch(addressOf(to, query), {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
    if (given.ok) tellBusy(undefined)
    return given
  } catch (error) {
    if (signal?.aborted) throw error
    throw unreachable()
  }
}

const refusalOf = ({ status, headers }: Response, answer: unknown): RefusalTold => {
  const { code, tell = cannotAnswer(status), faults } = (answer ?? {}) as Partial<RefusalTold>
  const againAfter = status === 503 ? Number(headers.get('retry-after')) : 0
  if (againAfter > 0) tellBusy(tell)
  return {
    status,
    code: code ?? 'unknown',
    tell,
    ...(againAfter > 0 ? { againAfter } : {}),
    ...(faults === undefined ? {} : { faults }),
    answer,
  }
}

const cannotAnswer = (status: number): string => `Máy chủ không trả lời được (${status}); hãy thử lại sau ít phút.`
