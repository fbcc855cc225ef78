const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfDirectory = 0x06054b50
/** 1 January 1980, 00:00, the first moment a zip file can tell. */
const firstMoment = 0x00210000

/**
 * Sets the time of every entry of a zip file to the same moment, so that the same content gives the same bytes.
 * The file is one without a comment and with fewer than 65,536 entries.
 */
export const withFixedTimes = (zip: Uint8Array): Uint8Array => {
  const fixed = zip.slice()
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength)
  const end = fixed.byteLength - 22
  expectSignature(view, end, endOfDirectory)
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expectSignature(view, entry, centralHeader)
    const local = view.getUint32(entry + 42, true)
    expectSignature(view, local, localHeader)
    view.setUint32(entry + 12, firstMoment, true)
    view.setUint32(local + 10, firstMoment, true)
    const variable = [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(entry + offset, true), 0)
    entry += 46 + variable
  }
  return fixed
}

const expectSignature = (view: DataView, offset: number, signature: number): void => {
  if (view.getUint32(offset, true) !== signature) throw new Error(`the zip file has no entry at byte ${offset}`)
}
