/** Short forms that a paper explains, «phương tiện đo (PTĐ)», with those that every office knows. */
export type Abbreviations = ReadonlyMap<string, string>

/** The abbreviations of a paper with what they stand for, lower case. */
export const abbreviationsOf = (texts: readonly string[]): Abbreviations => {
  const found = new Map(known)
  for (const text of texts)
    for (const { 1: short = '', index } of text.matchAll(/\((\p{Lu}[\p{Lu}&]{1,9})\)/gu)) {
      const letters = [...short.replace(/&/g, '')]
      const words = text.slice(Math.max(0, index - 160), index).match(/\p{L}+/gu) ?? []
      const long = words.filter((word) => short.includes('&') || !/^và$/iu.test(word)).slice(-letters.length)
      const isIt = long.length === letters.length && long.every((word, at) => word[0]?.toUpperCase() === letters[at])
      if (isIt && !found.has(short.toLowerCase())) found.set(short.toLowerCase(), long.join(' ').toLowerCase())
    }
  return found
}

/** The words of a text that tell what is counted: lower case, abbreviations written out, of words that mean one thing the same one. */
export const contentWords = (text: string, abbreviations: Abbreviations): readonly string[] => {
  const lower = text.toLowerCase().replace(/\S+\.(?:vn|com|net|org)\S*/gu, ' ')
  const written = lower.replace(/\p{L}[\p{L}&]*/gu, (word) => abbreviations.get(word) ?? word)
  const same = synonyms.reduce((all, [pattern, word]) => all.replace(pattern, word), written)
  return (same.match(/\p{L}+/gu) ?? []).map((word) => tones.get(word) ?? word).filter((word) => !neutral.has(word))
}

const known: readonly (readonly [string, string])[] = [
  ['kh&cn', 'khoa học công nghệ'],
  ['khcn', 'khoa học công nghệ'],
  ['ptđ', 'phương tiện đo'],
  ['vbqppl', 'văn bản quy phạm pháp luật'],
  ['htqlcl', 'hệ thống quản lý chất lượng'],
  ['tthc', 'thủ tục hành chính'],
  ['shtt', 'sở hữu trí tuệ'],
  ['shcn', 'sở hữu công nghiệp'],
  ['atbx', 'an toàn bức xạ'],
  ['tcđlcl', 'tiêu chuẩn đo lường chất lượng'],
  ['cchc', 'cải cách hành chính'],
  ['cntt', 'công nghệ thông tin'],
]

const synonyms: readonly (readonly [RegExp, string])[] = [
  [/đăng tải|cập nhật|đưa tin|đăng/gu, 'đăng'],
  [/phổ biến|tập huấn|đào tạo|bồi dưỡng/gu, 'tập huấn'],
  [/thử nghiệm|kiểm nghiệm/gu, 'thử nghiệm'],
  [/phát sóng|phát hình|thực hiện(?=\s+chuyên mục)/gu, 'phát'],
  [/tin,?\s*bài(?:\s*viết)?/gu, 'tin bài'],
  [/cổng thông tin|trang thông tin|website/gu, 'trang thông tin'],
  [/cửa hàng(?=\s+xăng)/gu, 'cơ sở'],
  [/thu hút|huy động được|còn (?:ít|thấp|hạn chế)|số lượng/gu, ' '],
]

const tones: ReadonlyMap<string, string> = new Map([
  ['hoà', 'hòa'],
  ['hoá', 'hóa'],
  ['khoá', 'khóa'],
  ['uỷ', 'ủy'],
  ['luỹ', 'lũy'],
  ['kĩ', 'kỹ'],
  ['tỉ', 'tỷ'],
  ['kỉ', 'kỷ'],
])

const neutral: ReadonlySet<string> = new Set(
  'và của các cho về tại với là theo do qua từ đến lên trên trong được đã đang sẽ có hiện nay năm kỳ tháng quý đầu loại toàn tỉnh sở địa bàn tổng số cộng kết quả nổi bật biểu phụ lục đánh giá chung nhìn việc như vậy nâng này đó những một bộ tính đối bị thấy còn đồng thời tiếp tục tham mưu tiến hành ngành phần triệu tỷ nghìn mức để khi chỉ gồm thuộc'.split(
    ' ',
  ),
)
