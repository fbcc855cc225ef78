/** A text without diacritics and capital letters, as people type when they search. */
export const plainText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLocaleLowerCase('vi')

/** Whether a text holds every word that is sought, with or without diacritics. */
export const holdsWords = (text: string, sought: string): boolean => {
  const plain = plainText(text)
  return plainText(sought)
    .split(/\s+/)
    .every((word) => plain.includes(word))
}
