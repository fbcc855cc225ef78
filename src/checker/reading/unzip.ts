import { Unzip, UnzipInflate } from 'fflate'

/** Thrown where the parts of a file are larger than any report is, whatever the file says of itself. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** Most bytes of all wanted parts together, unpacked: a report of a thousand pages has a tenth of it. */
const mostUnpacked = 48 * 1024 * 1024
// One push unpacks at most a thousand times as much.
const atOnce = 8 * 1024
const mostFiles = 5000

/**
 * Unpacks the wanted parts of a zip. What is unpacked is counted while it comes, so that a small file cannot become a large one.
 * @throws TooLarge; an Error where the zip is broken
 */
export const unzipParts = (bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> => {
  const parts = new Map<string, Uint8Array>()
  let [unpacked, files] = [0, 0]
  let broken: Error | undefined
  const unzip = new Unzip((file) => {
    files += 1
    if (files > mostFiles) throw new TooLarge()
    if (!isWanted(file.name)) return
    const pieces: Uint8Array[] = []
    file.ondata = (error, piece, isLast) => {
      if (error !== null) broken ??= error
      if (broken !== undefined) return
      unpacked += piece.length
      if (unpacked > mostUnpacked) throw new TooLarge()
      pieces.push(piece.slice())
      if (isLast) parts.set(file.name, Buffer.concat(pieces))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += atOnce)
    unzip.push(bytes.subarray(at, at + atOnce), at + atOnce >= bytes.length)
  if (broken !== undefined) throw broken
  return parts
}
