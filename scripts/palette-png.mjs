// Rewrites a PNG with at most so many colours, as pictures of screens need few and a repository keeps every byte.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/**
 * The same picture with a palette.
 * @param {Buffer} png of 8 bits per channel, with or without transparency, not interlaced; transparency is dropped
 * @param {number} most colours, 256 at most
 * @returns {Buffer}
 */
export const withPalette = (png, most) => {
  const { width, height, pixels } = decoded(png)
  const counts = new Map()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const palette = paletteOf([...counts], most)
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const decoded = (png) => {
  const chunks = [...chunksOf(png)]
  const header = chunks.find(({ type }) => type === 'IHDR').data
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const [depth, kind, , , interlaced] = header.subarray(8)
  const channels = { 2: 3, 6: 4 }[kind]
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new Error('a PNG of another kind than expected')
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const bytes = unfiltered(raw, width * channels, height, channels)
  const pixels = new Uint32Array(width * height)
  for (let at = 0; at < pixels.length; at++) {
    const from = at * channels
    pixels[at] = (bytes[from] << 16) | (bytes[from + 1] << 8) | bytes[from + 2]
  }
  return { width, height, pixels }
}

function* chunksOf(png) {
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

const unfiltered = (raw, stride, height, step) => {
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < step ? 0 : out[at - step]
      const up = y === 0 ? 0 : out[at - stride]
      const corner = x < step || y === 0 ? 0 : out[at - stride - step]
      out[at] = raw[y * (stride + 1) + 1 + x] + predicted(filter, left, up, corner)
    }
  }
  return out
}

const predicted = (filter, left, up, corner) => {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

const shifts = [16, 8, 0]
const channelOf = (colour, shift) => (colour >> shift) & 255

// Median cut; a box is told by its commonest colour, so that papers stay white and lines keep their blue.
const paletteOf = (counted, most) => {
  const boxes = [boxOf(counted)]
  while (boxes.length < most) {
    const widest = boxes.reduce((one, other) => (other.weight > one.weight ? other : one))
    if (widest.weight === 0) break
    boxes.splice(boxes.indexOf(widest), 1, ...halves(widest))
  }
  return boxes.map(({ counted: [first, ...rest] }) => rest.reduce((a, b) => (b[1] > a[1] ? b : a), first)[0])
}

const boxOf = (counted) => {
  const ranges = shifts.map((shift) => {
    const values = counted.map(([colour]) => channelOf(colour, shift))
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))
  })
  const range = Math.max(...ranges)
  const count = counted.reduce((sum, [, each]) => sum + each, 0)
  return { counted, shift: shifts[ranges.indexOf(range)], weight: range * Math.sqrt(count) }
}

const halves = ({ counted, shift }) => {
  const sorted = counted.toSorted(([one], [other]) => channelOf(one, shift) - channelOf(other, shift))
  const half = sorted.reduce((sum, [, each]) => sum + each, 0) / 2
  let [at, seen] = [0, 0]
  while (at < sorted.length - 1 && (at === 0 || seen < half)) seen += sorted[at++][1]
  return [boxOf(sorted.slice(0, at)), boxOf(sorted.slice(at))]
}

const nearest = (palette, colour) => {
  let [found, least] = [0, Number.POSITIVE_INFINITY]
  for (const [place, each] of palette.entries()) {
    const distance = shifts.reduce((sum, shift) => sum + (channelOf(each, shift) - channelOf(colour, shift)) ** 2, 0)
    if (distance < least) [found, least] = [place, distance]
  }
  return found
}

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([length, body, check])
}
