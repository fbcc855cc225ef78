/** One answered request: what was asked, and how long it took in milliseconds. */
export type Answered = { readonly kind: string; readonly milliseconds: number; readonly status: number }

/** What an officer leaves behind: the records opened, with the version that the last answer said. */
export type Left = { readonly answered: Answered[]; readonly versions: Map<number, number> }

export type Officer = {
  readonly address: string
  readonly cookie: string
  readonly province: string
  /** Draws as `Math.random` does, but the same for the same number. */
  readonly draw: () => number
}

type Ask = (kind: string, path: string, body?: unknown) => Promise<unknown>

/**
 * Works as an officer does until the time is over: looks at lists and records, asks for figures, enters and amends
 * records, and thinks in between.
 * @param until milliseconds of `performance.now()`
 */
export const work = async (officer: Officer, until: number): Promise<Left> => {
  const left: Left = { answered: [], versions: new Map() }
  const ask = asking(officer, left.answered)
  while (performance.now() < until) {
    await thinks(officer)
    const draw = officer.draw()
    if (draw < 0.25) await open(officer, ask, left)
    else if (draw < 0.35) await amend(officer, ask, left)
    else await look(officer, ask, left)
  }
  return left
}

const thinks = ({ draw }: Officer): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 500 + Math.floor(draw() * 1000)))

const asking =
  ({ address, cookie }: Officer, answered: Answered[]): Ask =>
  async (kind, path, body) => {
    const began = performance.now()
    const response = await fetch(`${address}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie, origin: address, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    answered.push({ kind, milliseconds: performance.now() - began, status: response.status })
    return response.ok ? (JSON.parse(text) as unknown) : undefined
  }

const registers = (province: string): string => `/api/v1/provinces/${province}/registers`

const open = async ({ province, draw }: Officer, ask: Ask, { versions }: Left): Promise<void> => {
  const title = `Tin thử tải ${Math.floor(draw() * 1e9)}`
  const fill = { channel: 'departmentPortal', form: 'article', topic: 'science', title }
  const opened = await ask('open a record', `${registers(province)}/publication/records`, { on: '2021-03-01', fill })
  const record = asRecord(opened)
  if (record !== undefined) versions.set(record.id, record.version)
}

const amend = async (officer: Officer, ask: Ask, left: Left): Promise<void> => {
  const [id, version] = anyOf(officer, [...left.versions]) ?? []
  if (id === undefined || version === undefined) return open(officer, ask, left)
  const path = `${registers(officer.province)}/publication/records/${id}/amend`
  const amended = await ask('amend a record', path, {
    on: '2021-03-02',
    fill: { views: Math.floor(officer.draw() * 1000) },
    expectedVersion: version,
  })
  const record = asRecord(amended)
  if (record !== undefined) left.versions.set(id, record.version)
}

const lists = [
  'publication/records?limit=50',
  'publication/records?limit=50&sort=title',
  'publication/records?limit=50&where.state=published',
  'calibration/records?limit=50&sort=-verifiedOn',
  'science-task/records?limit=50',
]

const look = async (officer: Officer, ask: Ask, { versions }: Left): Promise<void> => {
  const { province, draw } = officer
  const at = draw()
  const period = province === 'son-la' ? '2020' : '2021-09'
  const periods = `/api/v1/provinces/${province}/periods/${period}`
  const [id] =
    anyOf(
      officer,
      [...versions.keys()].map((each) => [each] as const),
    ) ?? []
  if (at < 0.5) await ask('a page of a table', `${registers(province)}/${anyOf(officer, lists)}`)
  else if (at < 0.6) await ask('search in a table', `${registers(province)}/publication/records?q=thu+tai&limit=50`)
  else if (at < 0.85 && id !== undefined) await ask('a record', `${registers(province)}/publication/records/${id}`)
  else if (at < 0.93) await ask('the figures of a register', `${periods}/figures?register=publication`)
  else if (at < 0.98) await ask('a history', `/api/v1/provinces/${province}/history?limit=50`)
  else if (at < 0.99) await ask('all figures of a period', `${periods}/figures`)
  else await ask('a whole report', `${periods}/report.json`)
}

const anyOf = <T>({ draw }: Officer, all: readonly T[]): T | undefined => all[Math.floor(draw() * all.length)]

// What failed is counted by its status; what was told as done must name its record.
const asRecord = (answer: unknown): { readonly id: number; readonly version: number } | undefined => {
  if (answer === undefined) return undefined
  const { id, version } = (answer ?? {}) as { id?: unknown; version?: unknown }
  if (typeof id !== 'number' || typeof version !== 'number') throw new Error('an answer without a record')
  return { id, version }
}
