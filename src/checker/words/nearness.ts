/** How many letters must be put in, left out or changed to make one word of the other; `most` + 1 where it is more. */
export const lettersApart = (one: string, other: string, most: number): number => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length - short.length > most) return most + 1
  let row = Array.from({ length: short.length + 1 }, (_none, at) => at)
  for (let at = 1; at <= long.length; at += 1) {
    const next = [at]
    for (let place = 1; place <= short.length; place += 1)
      next.push(
        Math.min(
          (row[place] ?? 0) + 1,
          (next[place - 1] ?? 0) + 1,
          (row[place - 1] ?? 0) + (long[at - 1] === short[place - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
