/** A PDF of one page made by hand: what is drawn on it, and how its trailer says it is encrypted. */
export const pdfFile = (drawn: string, encrypted?: string): Uint8Array => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    ...(encrypted === undefined ? [] : [encrypted]),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  const encryption =
    encrypted === undefined
      ? ''
      : ` /Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encryption} >>\nstartxref\n${table}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** Lines of words, one below the other, as a page draws them. */
export const drawnLines = (lines: readonly string[]): string =>
  `BT /F1 14 Tf 80 760 Td 20 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`
