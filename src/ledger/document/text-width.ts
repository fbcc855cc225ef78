// Advance widths of Times New Roman Bold in thousandths of the letter size; a letter with marks is as wide as its base.
const lettersByWidth: readonly (readonly [number, string])[] = [
  [250, ' .,'],
  [278, "il/'\\"],
  [333, 'fjt-():;!'],
  [389, 'Is'],
  [444, 'crez'],
  [500, 'agovxyJ0123456789–'],
  [556, 'bdđhknpquS"'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDĐNRUVXYw'],
  [778, 'GHKOQ'],
  [833, 'm&'],
  [944, 'M'],
  [1000, 'W'],
]
const widthOf = new Map(lettersByWidth.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))
const horn = '\u031b'
const hornWidth = 45

/** Width of one line set in Times New Roman Bold, in points. Letters that are not Vietnamese are guessed. */
export const textWidth = (text: string, size: number): number =>
  ([...text.normalize('NFD')].reduce((sum, letter) => sum + letterWidth(letter), 0) * size) / 1000

/** Width of the last line when a text is broken at spaces into lines no wider than `room` (points). */
export const lastLineWidth = (text: string, size: number, room: number): number => {
  const lastLine = text.split(' ').reduce((line, word) => {
    const longer = line === '' ? word : `${line} ${word}`
    return textWidth(longer, size) <= room ? longer : word
  }, '')
  return Math.min(textWidth(lastLine, size), room)
}

const letterWidth = (letter: string): number => {
  if (letter === horn) return hornWidth
  return /\p{M}/u.test(letter) ? 0 : (widthOf.get(letter) ?? 600)
}
