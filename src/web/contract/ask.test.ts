import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ask, Refused } from './ask.ts'
import { busyState } from './busy.ts'

const answers: Record<string, (response: ServerResponse) => void> = {
  '/whole': (response) => response.end('{"records":[]}'),
  '/nothing': (response) => response.writeHead(204).end(),
  '/half': (response) => response.write('{"records":['),
  '/broken': (response) => response.write('{"records":[', () => setTimeout(() => response.destroy(), 50)),
  '/busy': (response) =>
    response.writeHead(503, { 'retry-after': '10' }).end('{"code":"server/writing","tell":"Máy chủ đang ghi."}'),
  '/of-a-proxy': (response) => response.writeHead(502).end('<html>Bad gateway</html>'),
}

let server: Server

beforeAll(async () => {
  server = createServer((request, response) => answers[(request.url ?? '').replace('/api/v1', '')]?.(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const inBrowser = globalThis.fetch
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => inBrowser(`http://127.0.0.1:${port}${path}`, init))
})

afterAll(() => {
  vi.unstubAllGlobals()
  server.closeAllConnections()
  server.close()
})

const refusalOf = async (asked: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await asked.catch((thrown: unknown) => thrown)
  return error instanceof Refused ? { status: error.refusal.status, tell: error.refusal.tell } : error
}

describe('an answer of the server', () => {
  test('is what it holds', async () => {
    expect(await ask('/whole')).toEqual({ records: [] })
    expect(await ask('/nothing')).toBe(undefined)
  })

  test('is none where whoever asked no longer waits for the rest of it', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 100)

    const asked = ask('/half', { signal: stop.signal })

    await expect(asked).rejects.toHaveProperty('name', 'AbortError')
  })

  test('is none where the connection breaks before its end', async () => {
    const refusal = await refusalOf(ask('/broken'))

    expect(refusal).toEqual({ status: 0, tell: 'Không nối được với máy chủ; hãy kiểm tra mạng rồi thử lại.' })
  })

  test('of a busy server says when to ask again, and is told until it answers', async () => {
    const told = async (path: string) => {
      const error: unknown = await ask(path).catch((thrown: unknown) => thrown)
      return [error instanceof Refused ? error.refusal.againAfter : undefined, busyState.tell()]
    }

    const answered = [await told('/busy'), await told('/of-a-proxy'), await told('/whole')]

    expect(answered).toEqual([
      [10, 'Máy chủ đang ghi.'],
      [undefined, 'Máy chủ đang ghi.'],
      [undefined, undefined],
    ])
  })

  test('that something on the way gives is told by its status', async () => {
    const refusal = await refusalOf(ask('/of-a-proxy'))

    expect(refusal).toEqual({
      status: 502,
      tell: 'Máy chủ không trả lời được (502); hãy thử lại sau ít phút.',
    })
  })
})
