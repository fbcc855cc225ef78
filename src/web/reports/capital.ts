/** A name as it stands at the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
