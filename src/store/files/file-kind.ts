/** What a file is, judged by what it holds and never by its name. */
export type FileKind = { readonly type: string; readonly endings: readonly string[]; readonly label: string }

const officeXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

const pdf: FileKind = { type: 'application/pdf', endings: ['pdf'], label: 'PDF' }
const png: FileKind = { type: 'image/png', endings: ['png'], label: 'PNG' }
const jpeg: FileKind = { type: 'image/jpeg', endings: ['jpg', 'jpeg'], label: 'JPEG' }

/** Archives by a part that only they have. */
const archives: readonly (readonly [part: string, kind: FileKind])[] = [
  ['word/document.xml', { type: `${officeXml}.wordprocessingml.document`, endings: ['docx'], label: 'Word (.docx)' }],
  ['xl/workbook.xml', { type: `${officeXml}.spreadsheetml.sheet`, endings: ['xlsx'], label: 'Excel (.xlsx)' }],
  [
    'ppt/presentation.xml',
    { type: `${officeXml}.presentationml.presentation`, endings: ['pptx'], label: 'PowerPoint (.pptx)' },
  ],
]

const openDocuments: readonly FileKind[] = [
  { type: `${openDocument}.text`, endings: ['odt'], label: 'OpenDocument (.odt)' },
  { type: `${openDocument}.spreadsheet`, endings: ['ods'], label: 'OpenDocument (.ods)' },
]

/** Every kind of file that may be attached. */
export const fileKinds: readonly FileKind[] = [pdf, png, jpeg, ...archives.map(([, kind]) => kind), ...openDocuments]

/** The kind of a file; undefined for everything that may not be attached, files with macros among it. */
export const fileKindOf = (bytes: Buffer): FileKind | undefined => {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return pdf
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return png
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return jpeg
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') return undefined
  const parts = partsOf(bytes)
  if (parts.some((part) => /vbaProject\.bin$|(^|\/)macros?\/|^Basic\//i.test(part))) return undefined
  const written = mimetypeOf(bytes)
  return (
    openDocuments.find(({ type }) => type === written) ??
    archives.find(([part]) => parts.includes('[Content_Types].xml') && parts.includes(part))?.[1]
  )
}

const endMark = 0x06054b50
const partMark = 0x02014b50
const mostParts = 10_000

/** The names of the parts of an archive, by its directory; none where that cannot be read. */
const partsOf = (bytes: Buffer): readonly string[] => {
  const end = endOf(bytes)
  if (end === undefined) return []
  const names: string[] = []
  let at = bytes.readUInt32LE(end + 16)
  while (names.length < mostParts && at + 46 <= bytes.length && bytes.readUInt32LE(at) === partMark) {
    const length = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return names
}

const endOf = (bytes: Buffer): number | undefined => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (bytes.readUInt32LE(at) === endMark) return at
  return undefined
}

/** An OpenDocument file begins with its type, stored as it is. */
const mimetypeOf = (bytes: Buffer): string | undefined => {
  if (bytes.length < 46 || bytes.toString('latin1', 30, 38) !== 'mimetype') return undefined
  return bytes.toString('latin1', 38, 38 + bytes.readUInt32LE(18))
}
