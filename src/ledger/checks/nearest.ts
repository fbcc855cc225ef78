/** How many letters must be added, left out, replaced or swapped with their neighbour to turn one word into the other. */
export const editDistance = (from: string, to: string): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1]
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1)]
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        steps.push((beforeLast[j - 2] ?? 0) + 1)
      row.push(Math.min(...steps))
    }
    beforeLast = last
    last = row
  }
  return last[to.length] ?? 0
}

/** The known word that somebody most likely meant; nothing when none is near. */
export const nearest = (written: string, known: Iterable<string>): string | undefined => {
  const farthest = Math.max(1, Math.floor(written.length / 3))
  let best: { readonly word: string; readonly distance: number } | undefined
  for (const word of known) {
    if (Math.abs(word.length - written.length) > farthest) continue
    const distance = editDistance(written.toLowerCase(), word.toLowerCase())
    if (distance <= farthest && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word, distance }
  }
  return best?.word
}
