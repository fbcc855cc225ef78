import { type Clauses, endsSentence } from './clauses.ts'
import type { Quantity } from './quantities.ts'

/** A part of a whole as a list names it. */
export interface Part {
  readonly quantity: Quantity
  /** What parts it from the one before. */
  readonly joint: ',' | ';' | 'và' | ''
  /** The words that it is told in. */
  readonly said: string
}

/** The parts that a list names, and how it ends. */
export interface Parts {
  readonly parts: readonly Part[]
  /** «…», «v.v.», «còn lại là …»: there are more than are named. */
  readonly isOpen: boolean
  readonly to: number
}

/**
 * The parts named between two places of a text, at the depth of brackets of the first: number first («29 nhiệm vụ chuyển
 * tiếp, 17 nhiệm vụ mới») or name first («cấp tỉnh 37, cấp cơ sở 11»). A number that is neither is a property of a part
 * («tại 6 huyện») and is passed over; so is what a part consists of itself.
 */
export const partsIn = (clauses: Clauses, quantities: readonly Quantity[], from: number, to: number): Parts => {
  const pieces = piecesOf(clauses, quantities, from, to)
  const parts: Part[] = []
  let style: 'number-first' | 'name-first' | undefined
  let name = ''
  let [inside, isOpen, end] = [false, false, from]
  for (const piece of pieces) {
    if (inside && piece.joint !== ';') continue
    inside = false
    const text = clauses.masked.slice(piece.from, piece.to)
    if (more.test(text)) isOpen = true
    const [first] = piece.quantities
    if (first !== undefined) {
      const isNumberFirst = lead.test(clauses.masked.slice(piece.from, first.from))
      const last =
        piece.quantities.findLast((each) => isTail(clauses.masked.slice(each.to, piece.to), each)) ?? undefined
      style ??= isNumberFirst ? 'number-first' : last === undefined ? undefined : 'name-first'
      const quantity = style === 'number-first' ? (isNumberFirst ? first : undefined) : isNumberFirst ? undefined : last
      const said = (name + text.slice(0, (quantity?.from ?? piece.from) - piece.from)).trim()
      if (quantity === undefined || (style === 'name-first' && isOfOtherAct(said, parts, clauses.masked))) break
      parts.push({ quantity, joint: parts.length === 0 ? '' : piece.joint, said: text })
      name = ''
      end = piece.to
    } else name += text
    if (nested.test(text) && first !== undefined && nestedAt(text) > first.from - piece.from) inside = true
  }
  return { parts, isOpen, to: end }
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly joint: Part['joint']
  readonly quantities: readonly Quantity[]
}

const piecesOf = (
  { masked, depths }: Clauses,
  quantities: readonly Quantity[],
  from: number,
  to: number,
): readonly Piece[] => {
  const depth = depths[from] ?? 0
  const own = quantities.filter((each) => each.from >= from && each.to <= to && depths[each.from] === depth)
  const heads = new Set(own.map((each) => each.from))
  const pieces: Piece[] = []
  let [start, joint]: [number, Part['joint']] = [from, '']
  const cut = (at: number, next: number, by: Part['joint']) => {
    pieces.push({ from: start, to: at, joint, quantities: own.filter((each) => each.from >= start && each.to <= at) })
    ;[start, joint] = [next, by]
  }
  for (let at = from; at < to; at += 1) {
    if (depths[at] !== depth) continue
    const letter = masked[at]
    if (letter === ';') cut(at, at + 1, ';')
    else if (letter === ',' && !/\d/.test(masked[at + 1] ?? '')) cut(at, at + 1, ',')
    else if (letter === '+' && /^\s\+\s/.test(masked.slice(at - 1, at + 2))) cut(at, at + 1, ',')
    else if (letter === ' ' && masked.startsWith(' và ', at) && isBeforeNumber(masked, at + 4, heads))
      cut(at, at + 4, 'và')
    else if (endsSentence(masked, at)) {
      cut(at, at, '')
      return pieces
    }
  }
  cut(to, to, '')
  return pieces
}

const isBeforeNumber = (masked: string, at: number, heads: ReadonlySet<number>): boolean => {
  const filler = /^(?:(?:có|còn|đã|được)\s)?/.exec(masked.slice(at, at + 8))?.[0].length ?? 0
  return heads.has(at + filler) || /^[^,;.()\d]{1,60}\s\d/.test(masked.slice(at, at + 64))
}

const lead =
  /^[\s:–—+-]*(?:\(?\d\)\s*)?(?:(?:và|có|còn|còn lại|với|tổng số|đã|là|cả|thêm|được|cho|số|tại|của|đối với)\s+)*$/iu

// What follows the number of a name-first part is only what it counts.
const isTail = (text: string, { noun }: Quantity): boolean => {
  const rest = text.trim().replace(/\([^)]*\)/g, '')
  return rest === '' || rest === noun || rest.split(/\s+/).length <= 4
}

const more = /…|\.\.\.|(?:^|\s)v\.?\s?v\.?|còn lại là(?!\s+\d)|một số|(?:^|\s)như(?:\s|:)/u
const nested = /(?:^|\s)(?:trong đó|bao gồm|gồm|cụ thể)(?=[\s:])|:/u
const nestedAt = (text: string): number => nested.exec(text)?.index ?? -1

const act =
  /^(?:(?:đã|đang|được|và|tiếp tục|tham mưu|phối hợp)\s+)*(tổ chức|cấp|xử phạt|phạt|phát hiện|kiểm tra|thanh tra|ban hành|triển khai|hướng dẫn|thực hiện|xây dựng|trình|đăng|lấy|thu|tịch thu|tiêu thụ|hỗ trợ|đào tạo|tập huấn|phê duyệt|thẩm định|nghiệm thu|bàn giao|công nhận|tiếp nhận|sản xuất|giải quyết|xuất bản|cử|chuyển giao|ký|nộp|bán|xuất|phát|làm việc|góp phần|phục vụ|thu hút|tạo|giúp|nâng|tăng|giảm|đạt tỷ lệ|chiếm)(?=\s|$)/iu

// «kiểm tra 12 cơ sở, xử phạt 3 cơ sở» are two acts, no parts, unless every name begins with the same act.
const isOfOtherAct = (said: string, parts: readonly Part[], masked: string): boolean => {
  const found = act.exec(said)?.[1]?.toLowerCase()
  if (found === undefined || parts.length === 0) return false
  const [first] = parts
  return (
    first === undefined ||
    !masked
      .slice(Math.max(0, first.quantity.from - 80), first.quantity.from)
      .toLowerCase()
      .includes(found)
  )
}
