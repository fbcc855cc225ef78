import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { formatNumber } from '../../../ledger/document/index.ts'
import { dateInWriting, dayInVietnam } from '../../../ledger/period/index.ts'
import {
  type Database,
  type FilePurge,
  fileKinds,
  officeInWriting,
  personNames,
  type RecordFile,
} from '../../../store/index.ts'
import { instant, listOf, object, type Schema, text, whole } from '../../app/schema.ts'

const person = object({ id: text('Mã người'), name: text('Tên; như mã khi không còn biết tên') })
const office = object({ code: text('Chức vụ khi đó'), title: text('Tên chức vụ') })

/** A file of a record as it is told. */
export const recordFileSchema: Schema = {
  $id: 'record-file',
  ...object(
    {
      number: whole('Số của tệp ở bản ghi'),
      name: text('Tên tệp'),
      type: text('Loại nội dung'),
      typeName: text('Loại được gọi là gì'),
      size: whole('Số byte'),
      sizeText: text('Cỡ như người đọc thấy'),
      hash: text('SHA-256 của nội dung'),
      attachedAt: instant('Lúc đính kèm'),
      person,
      office,
      removed: {
        ...object({ at: instant('Lúc gỡ'), person, office, reason: text('Lý do') }),
        type: ['object', 'null'],
        description: 'Ai đã gỡ; null khi tệp còn đính kèm',
      },
      purged: {
        ...object({
          at: instant('Lúc xóa'),
          person,
          office,
          reason: text('Lý do'),
          basis: text('Căn cứ pháp lý'),
          tell: text('Một câu cho người muốn mở tệp'),
        }),
        type: ['object', 'null'],
        description: 'Ai đã xóa hẳn nội dung; null khi nội dung còn',
      },
      alsoAt: listOf(
        object({
          register: text('Mã sổ'),
          title: text('Tên sổ'),
          record: whole('Số của bản ghi'),
          label: text('Bản ghi được gọi là gì'),
        }),
        'Bản ghi khác được xem cũng giữ nội dung giống hệt; chỉ nêu cho người được xóa hẳn nội dung',
      ),
      sentences: {
        type: 'array',
        items: text('Một câu'),
        description: 'Ai đã đính kèm, đã gỡ, đã xóa nội dung, thành câu',
      },
    },
    [],
    'Tệp của một bản ghi',
  ),
}

/** A file of a record as it is told: by whom it was attached, taken off and purged, and so in sentences. */
export type FileTold = Awaited<ReturnType<typeof tellFiles>>[number]

/** A record at which the same content is kept. */
export type SameAt = {
  readonly register: string
  readonly title: string
  readonly record: number
  readonly label: string
}

/** What whoever asks for the content of a purged file is told. */
export const purgedInWriting = ({ at, basis }: FilePurge): string =>
  `Nội dung tệp đã được xóa theo ${basis}, ngày ${dateInWriting(dayInVietnam(Date.parse(at)))}.`

/**
 * Files with the names of those who attached them, took them off and purged them.
 * @param alsoAt by hash, where else the reader sees what a file holds
 */
export const tellFiles = async (
  db: Database,
  files: readonly RecordFile[],
  alsoAt: ReadonlyMap<string, readonly SameAt[]>,
) => {
  const nameOf = await personNames(
    db,
    files.flatMap((file) => [file, file.removed, file.purged].flatMap((by) => by?.person ?? [])),
  )
  const signer = (by: { readonly person: string; readonly office: string }) => ({
    person: { id: by.person, name: nameOf(by.person) },
    office: { code: by.office, title: officeInWriting(by.office) },
  })
  const did = (at: string, by: ReturnType<typeof signer>) =>
    `Ngày ${dateInWriting(dayInVietnam(Date.parse(at)))}, ${by.office.title} ${by.person.name}`
  return files.map(({ removed, purged, person: by, office: under, ...file }) => {
    const attached = signer({ person: by, office: under })
    const off = removed === null ? null : { ...removed, ...signer(removed) }
    const gone = purged === null ? null : { ...purged, ...signer(purged), tell: purgedInWriting(purged) }
    return {
      ...file,
      typeName: fileKinds.find(({ type }) => type === file.type)?.label ?? file.type,
      sizeText: sizeInWriting(file.size),
      ...attached,
      removed: off,
      purged: gone,
      alsoAt: alsoAt.get(file.hash) ?? [],
      sentences: [
        `${did(file.attachedAt, attached)} đính kèm tệp “${file.name}”.`,
        ...(off === null ? [] : [`${did(off.at, off)} gỡ tệp “${file.name}”, lý do: ${off.reason}.`]),
        ...(gone === null
          ? []
          : [`${did(gone.at, gone)} xóa hẳn nội dung tệp “${file.name}” theo ${gone.basis}, lý do: ${gone.reason}.`]),
      ],
    }
  })
}

const sizeInWriting = (bytes: number): string =>
  bytes < 2 ** 20
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} kB`
    : `${formatNumber(Math.round((bytes / 2 ** 20) * 10) / 10)} MB`

/** Sends what a file holds, to be saved and never to be shown as a page of this server. */
export const sendRecordFile = (
  reply: FastifyReply,
  { name, type, size, hash }: RecordFile,
  content: AsyncIterable<Buffer>,
): FastifyReply =>
  reply
    .type(type)
    .headers({
      'content-length': size,
      'content-disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encoded(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      etag: `"${hash}"`,
    })
    .send(Readable.from(complete(content, size), { objectMode: false }))

// A file that is purged while it is sent must not look like a whole one that is still coming.
async function* complete(content: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let sent = 0
  for await (const piece of content) {
    sent += piece.length
    yield piece
  }
  if (sent !== size) throw new Error(`a file of ${size} bytes of which only ${sent} are there`)
}

// For programs that read only plain letters in a header.
const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w. ()-]/g, '_')

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
