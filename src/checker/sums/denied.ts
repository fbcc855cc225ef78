/** Whether the second of two texts, lower case, denies what the first says: «phù hợp quy chuẩn», «không phù hợp». */
export const areDenied = (first: string, second: string): boolean => {
  const denied = /(?:^|\s)(?:không|chưa)\s+(?:được\s+|bị\s+)?(\p{L}+)/u.exec(second)?.[1]
  return denied !== undefined && new RegExp(`(?<!không |chưa )${denied}`, 'u').test(first)
}
