import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { formatNumber } from '../../../ledger/document/index.ts'
import { dateInWriting, dayInVietnam } from '../../../ledger/period/index.ts'
import { type Database, fileKinds, officeInWriting, personNames, type RecordFile } from '../../../store/index.ts'
import { instant, object, type Schema, text, whole } from '../../app/schema.ts'

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
      sentences: { type: 'array', items: text('Một câu'), description: 'Ai đã đính kèm và đã gỡ, thành câu' },
    },
    [],
    'Tệp của một bản ghi',
  ),
}

/** A file of a record as it is told: by whom it was attached and taken off, and so in sentences. */
export type FileTold = Awaited<ReturnType<typeof tellFiles>>[number]

/** Files with the names of those who attached them and took them off. */
export const tellFiles = async (db: Database, files: readonly RecordFile[]) => {
  const nameOf = await personNames(
    db,
    files.flatMap((file) => [file.person, ...(file.removed === null ? [] : [file.removed.person])]),
  )
  const signer = (by: { readonly person: string; readonly office: string }) => ({
    person: { id: by.person, name: nameOf(by.person) },
    office: { code: by.office, title: officeInWriting(by.office) },
  })
  const did = (at: string, by: ReturnType<typeof signer>) =>
    `Ngày ${dateInWriting(dayInVietnam(Date.parse(at)))}, ${by.office.title} ${by.person.name}`
  return files.map(({ removed, person: by, office: under, ...file }) => {
    const attached = signer({ person: by, office: under })
    const off = removed === null ? null : { ...removed, ...signer(removed) }
    return {
      ...file,
      typeName: fileKinds.find(({ type }) => type === file.type)?.label ?? file.type,
      sizeText: sizeInWriting(file.size),
      ...attached,
      removed: off,
      sentences: [
        `${did(file.attachedAt, attached)} đính kèm tệp “${file.name}”.`,
        ...(off === null ? [] : [`${did(off.at, off)} gỡ tệp “${file.name}”, lý do: ${off.reason}.`]),
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
    .send(Readable.from(content, { objectMode: false }))

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
