/** Measures of the printed sheet: lengths in millimetres, letter sizes in points. Decree 30/2020/NĐ-CP, Annex I. */
export const layout = {
  paper: { width: 210, height: 297 },
  margin: { top: 25, bottom: 20, left: 35, right: 20 },
  /** From the upper edge of the paper to the page number. */
  pageNumberFromTop: 10,
  /**
   * The letterhead stands 40 : 60 and reaches 5 mm into either margin: within the text margins the issuing body and
   * the national title do not both fit on a line, and 30 mm left and 15 mm right are still what the decree allows.
   */
  letterhead: { outdent: 5, left: 66, right: 99 },
  firstLineIndent: 12.7,
  signatureRoom: 30,
  /** Where the colon of 'Kính gửi:' stands, in points from its first letter; the dashes of several addressees stand below it. */
  addresseesColon: 50,
  size: {
    superior: 12,
    issuer: 12,
    nationalTitle: 12,
    motto: 13,
    number: 13,
    placeAndDate: 13,
    body: 14,
    table: 13,
    footnote: 10,
    recipientsTitle: 12,
    recipients: 11,
    pageNumber: 14,
  },
  /** Space above a paragraph, in points. */
  paragraphSpace: 6,
  rule: { thickness: 0.75, shareOfLine: 0.4 },
} as const

/** Width between the text margins, in millimetres. */
export const textRoom = layout.paper.width - layout.margin.left - layout.margin.right

/** Points in a millimetre. */
export const pointsPerMillimetre = 72 / 25.4
