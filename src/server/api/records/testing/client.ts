import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

/** Asks a server under the records of one register and province as this reader. */
export const clientOf =
  (app: () => FastifyInstance, register: string, province = 'mau') =>
  (reader: string) => {
    const base = `/api/v1/provinces/${province}/registers/${register}`
    const ask = (method: 'GET' | 'POST', path: string, more: InjectOptions = {}): Promise<LightMyRequestResponse> =>
      app().inject({ method, url: `${base}${path}`, ...more, headers: { 'x-reader': reader, ...more.headers } })
    return {
      get: (path: string) => ask('GET', path),
      post: (path: string, payload: object | string, headers: Readonly<Record<string, string>> = {}) =>
        ask('POST', path, { payload, headers }),
    }
  }

/** A body of an upload that holds one file. */
export const uploadOf = (name: string, content: string | Buffer) => {
  const boundary = 'boundary-of-the-test'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return {
    payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
