/** The spans that a text may ask a figure for, beside that of its place. */
export const spanNames: Readonly<Record<string, string>> = {
  reported: 'kỳ báo cáo',
  cumulative: 'lũy kế từ đầu năm',
  next: 'kỳ sau',
}
