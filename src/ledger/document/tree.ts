/** How a figure is written: a count takes the leading zero where the office has that custom, money is whole đồng. */
export type FigureStyle = 'count' | 'quantity' | 'money' | 'moneyInWords' | 'percent'

/**
 * Words. A `mark` is for who reads on a screen or by a program; on paper the words look like all others. `handTyped`: a number
 * that was typed and leads nowhere, so that its source is asked for; `noSuchFigure`: a figure was meant that is not there.
 * `source`: the record whose text this is, `register/number#field`, so that the text can be mended where it is read.
 */
export type TextRun = {
  readonly kind: 'text'
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly mark?: 'handTyped' | 'noSuchFigure'
  readonly source?: string
}

/**
 * A number that knows where it came from. It stays a number until a renderer writes it.
 * `id` is indicator code + part + window, e.g. 'calibration.verified[outcome=passed]@2021-9M'; the same id may stand several times in a document.
 * `value` for 'percent' is in percent (70 is written 70%), for money in whole đồng. `source`: the record in whose text it stands.
 */
export type FigureRun = {
  readonly kind: 'figure'
  readonly id: string
  readonly value: number
  readonly as: FigureStyle
  readonly bold?: true
  readonly italic?: true
  readonly source?: string
}

/** A note at the foot of the page, called from where it stands. A note holds no notes. */
export type FootnoteRun = { readonly kind: 'footnote'; readonly runs: readonly (TextRun | FigureRun)[] }

export type Run = TextRun | FigureRun | FootnoteRun

/** A centred part of the document; label 'Phần thứ nhất', the title is written in capitals. */
export type PartBlock = { readonly kind: 'part'; readonly label: string; readonly title: string }

/** Levels follow the scheme 'I.' (written in capitals), '1.', '1.1.', 'a)'; the label comes with its punctuation. */
export type HeadingBlock = {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly label: string
  readonly title: string
}

export type ParagraphBlock = {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  readonly marker?: '-' | '+'
}

/** `share` is the width of a column relative to its siblings; 1, 4, 1 gives the middle one two thirds of the page. */
export type TableColumn = {
  readonly title: string
  readonly align: 'left' | 'center' | 'right'
  readonly share: number
}

/** The header row is repeated on every page the table reaches. Every row has as many cells as there are columns. */
export type TableBlock = {
  readonly kind: 'table'
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly (readonly Run[])[])[]
}

export type Block = PartBlock | HeadingBlock | ParagraphBlock | TableBlock

/** A date as printed at the head of a document: a day or a month not known yet leaves room to be filled in by hand. */
export type PrintedDate = { readonly year: number; readonly month?: number; readonly day?: number }

/**
 * An official document with a type name, in the layout of Decree 30/2020/NĐ-CP, Annex I. Renderers add what the layout
 * demands and the tree does not hold: the national title, the rules, 'Kính gửi:', 'Nơi nhận:' and './.' after the last paragraph.
 */
export type OfficialDocument = {
  /** superior: 'UBND TỈNH SƠN LA'; issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ' */
  readonly letterhead: { readonly superior: string; readonly issuer: string }
  /** What follows the stroke in 'Số: 15/BC-SKHCN': 'BC-SKHCN' */
  readonly symbol: string
  /** Absent while the document is a draft: room is left for it. */
  readonly number?: number
  readonly place: string
  readonly date: PrintedDate
  /** 'BÁO CÁO' */
  readonly type: string
  /** The summary under the type, one entry a line. */
  readonly summary: readonly string[]
  /** 'Kính gửi', none to several. */
  readonly addressees: readonly string[]
  readonly body: readonly Block[]
  /** leadingZero: the custom of writing counts below ten as 01 to 09. */
  readonly numbers: { readonly leadingZero: boolean }
  /** position: ['GIÁM ĐỐC'] or ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] */
  readonly signature: { readonly position: readonly string[]; readonly name?: string }
  /** One entry a line, without dash and semicolon; the last is the file copy: 'Lưu: VT, KHTC'. */
  readonly recipients: readonly string[]
}
