import { type Server, serve, type ServeOptions } from '../server/index.ts'
import type { Ledger } from '../store/index.ts'
import { Stop } from './exit.ts'

const sentences: Readonly<Record<string, (at: ServeOptions) => string>> = {
  EADDRINUSE: ({ port, host }) =>
    `Cổng ${port} ở địa chỉ ${host} đang có chương trình khác dùng; chọn cổng khác bằng --port, hoặc --port 0 để lấy một cổng còn trống.`,
  EACCES: ({ port }) => `Không được phép mở cổng ${port}; chọn một cổng từ 1024 đến 65535 bằng --port.`,
  EADDRNOTAVAIL: ({ host }) => noAddress(host),
  ENOTFOUND: ({ host }) => noAddress(host),
  EAI_AGAIN: ({ host }) => noAddress(host),
}

const noAddress = (host: string): string =>
  `Máy này không có địa chỉ “${host}”; chọn bằng --host một địa chỉ của máy, 127.0.0.1 (chỉ máy này) hoặc 0.0.0.0 (mọi địa chỉ).`

/**
 * Listens where the call says.
 * @throws Stop with a sentence that says what to choose where the port or the address cannot be had
 */
export const listen = async (ledger: Ledger, at: ServeOptions): Promise<Server> => {
  try {
    return await serve(ledger, at)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined
    if (sentence !== undefined) throw new Stop(1, sentence(at))
    throw error
  }
}
