/**
 * The sheet in Typst. It reads the sheet and the measures as JSON from `sys.inputs`, so no word of a document is ever
 * read as Typst source and nothing needs escaping.
 */
export const pdfTemplate = String.raw`
#let sheet = json(bytes(sys.inputs.sheet))
#let layout = json(bytes(sys.inputs.layout))
#let size = layout.size
// Times New Roman as Word sets it: ascent, descent and the gap of a single-spaced line
#let gap = 0.042em
#let space = layout.paragraphSpace * 1pt
#let indent = layout.firstLineIndent * 1mm

#set document(title: (sheet.type, ..sheet.summary).join(" "), author: sheet.issuer, date: none)
#set text(font: "Tinos", size: size.body * 1pt, lang: "vi", hyphenate: false, overhang: false, kerning: false, ligatures: false, top-edge: 0.891em, bottom-edge: -0.216em)
#set page(
  paper: "a4",
  margin: (
    top: layout.margin.top * 1mm,
    bottom: layout.margin.bottom * 1mm,
    left: layout.margin.left * 1mm,
    right: layout.margin.right * 1mm,
  ),
  header-ascent: 0pt,
  header: context {
    let page-number = counter(page).get().first()
    if page-number > 1 {
      place(top + center, dy: layout.pageNumberFromTop * 1mm, text(size: size.pageNumber * 1pt, str(page-number)))
    }
  },
)
#set par(justify: true, leading: gap, spacing: gap + space, first-line-indent: (amount: indent, all: true))
#set block(spacing: gap + space)
#set footnote.entry(separator: line(length: 30%, stroke: 0.5pt), indent: 0pt, gap: 0.1em, clearance: 6pt)
#show footnote.entry: set text(size: size.footnote * 1pt)
// Typst sets notes with a leading of its own.
#show footnote.entry: set par(first-line-indent: 0pt, leading: gap, spacing: 0pt)

#let write(run) = {
  if run.kind == "footnote" { return footnote(h(0.2em) + run.runs.map(write).sum(default: [])) }
  text(weight: if run.bold { "bold" } else { "regular" }, style: if run.italic { "italic" } else { "normal" }, run.text)
}
#let written(runs) = runs.map(write).sum(default: [])

#let centred(words, points, weight: "regular", style: "normal", above: 0pt) = block(
  above: above,
  below: 0pt,
  width: 100%,
  align(center, text(size: points * 1pt, weight: weight, style: style, words)),
)
#let rule(length) = block(
  above: 2pt,
  below: 0pt,
  width: 100%,
  align(center, line(length: length * 1pt, stroke: layout.rule.thickness * 1pt)),
)
// Frames are set without the spacing of the body.
#let frame(body) = {
  set par(justify: false, leading: gap, spacing: 0pt, first-line-indent: 0pt)
  set block(spacing: 0pt)
  body
}

#show heading: set block(above: gap + space, below: gap + space)
#show heading.where(level: 1): set block(above: gap + 2 * space)
#show heading: it => block(width: 100%, sticky: true, {
  set text(size: size.body * 1pt, weight: if it.level < 5 { "bold" } else { "regular" })
  if it.level == 1 { align(center, it.body) } else { par(it.body) }
})

#let draw-table(block) = {
  set text(size: size.table * 1pt)
  set par(justify: false, leading: gap, spacing: gap, first-line-indent: 0pt)
  set table.cell(breakable: false)
  let sides = (left: left, center: center, right: right)
  table(
    columns: block.columns.map(column => column.share * 1fr),
    align: (x, y) => (if y == 0 { center } else { sides.at(block.columns.at(x).align) }) + horizon,
    inset: (x: 4pt, y: 2pt),
    stroke: 0.5pt,
    table.header(..block.columns.map(column => strong(column.title))),
    ..block.rows.map(row => row.map(written)).flatten(),
  )
}

#let draw(block, keeps-with-next) = {
  if block.kind == "part" {
    heading(level: 1, text(block.label) + linebreak() + text(block.title))
  } else if block.kind == "heading" {
    heading(level: block.level + 1, text(block.text))
  } else if block.kind == "table" {
    draw-table(block)
  } else if keeps-with-next {
    std.block(sticky: true, par(written(block.runs)))
  } else {
    par(written(block.runs))
  }
}

#frame[
  #pad(left: -layout.letterhead.outdent * 1mm, right: -layout.letterhead.outdent * 1mm, grid(
    columns: (layout.letterhead.left * 1mm, layout.letterhead.right * 1mm),
    row-gutter: 6pt,
    {
      centred(sheet.superior, size.superior)
      centred(sheet.issuer, size.issuer, weight: "bold")
      rule(sheet.rules.issuer)
    },
    {
      centred(sheet.nationalTitle, size.nationalTitle, weight: "bold")
      centred(sheet.motto, size.motto, weight: "bold")
      rule(sheet.rules.motto)
    },
    centred(sheet.numberAndSymbol, size.number),
    centred(sheet.placeAndDate, size.placeAndDate, style: "italic"),
  ))
  #centred(sheet.type, size.body, weight: "bold", above: 18pt)
  #for words in sheet.summary { centred(words, size.body, weight: "bold") }
  #rule(sheet.rules.summary)
  #if sheet.addressees.len() == 1 {
    centred("Kính gửi: " + sheet.addressees.first(), size.body, above: 12pt)
  } else if sheet.addressees.len() > 1 {
    block(above: 12pt, pad(left: sheet.addresseesIndent * 1pt, {
      par("Kính gửi:")
      for words in sheet.addressees {
        pad(left: layout.addresseesColon * 1pt, par(hanging-indent: 8pt, words))
      }
    }))
  }
]

#v(14pt)
#for (place, block) in sheet.body.enumerate() {
  let next = sheet.body.at(place + 1, default: none)
  draw(block, next == none or next.kind == "table")
}

#frame(block(breakable: false, above: 12pt, grid(
  columns: (1fr, 1fr),
  {
    text(size: size.recipientsTitle * 1pt, weight: "bold", style: "italic", "Nơi nhận:")
    for words in sheet.recipients { par(text(size: size.recipients * 1pt, words)) }
  },
  {
    for words in sheet.position { centred(words, size.body, weight: "bold") }
    centred(sheet.name, size.body, weight: "bold", above: layout.signatureRoom * 1mm)
  },
)))
`
