/** A number that somebody typed, and where it stands in the text. */
export type HandTyped = { readonly from: number; readonly to: number; readonly text: string }

/** The numbers in a text that were typed by hand: all that are neither of a date, a year, nor of the number of a paper. */
export const handTypedNumbers = (text: string): readonly HandTyped[] => {
  const spared = [...text.matchAll(notCounted)].map(({ index, 0: found }) => [index, index + found.length] as const)
  return [...text.matchAll(/(?<![\p{L}\p{Nd}])\p{Nd}+(?:[.,]\p{Nd}+)*%?/gu)]
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length, text: found }))
    .filter(({ from, to }) => !spared.some(([first, last]) => first <= from && to <= last))
}

// 17/8/2021, tháng 9 năm 2021, quý 3, 15/BC-SKHCN, Nghị định số 30.
const notCounted =
  /\p{Nd}{1,2}\/\p{Nd}{1,2}(?:\/\p{Nd}{4})?|\p{Nd}+\/[\p{L}\p{Nd}][\p{L}\p{Nd}/-]*|(?:ngày|tháng|năm|quý|số|Điều|điều|khoản|Chương|ISO|TCVN|QCVN)\s+\p{Nd}+(?:[-–:]\p{Nd}+)*/gu
