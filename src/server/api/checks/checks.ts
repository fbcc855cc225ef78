import { createHash } from 'node:crypto'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type CheckedFile,
  checkFile,
  type CheckOrder,
  type DocumentKind,
  documentKinds,
  type Finding,
  findingKinds,
  type Line,
  markOf,
  sentenceAt,
  type Span,
} from '../../../checker/index.ts'
import { parsePeriod, type Result, refuse } from '../../../ledger/index.ts'
import { dayInVietnam } from '../../../ledger/period/index.ts'
import { type DismissedFinding, dismissedFindings } from '../../../store/index.ts'
import type { Surroundings } from '../../app/application.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { wrongForm } from '../../app/schema-faults.ts'
import { answer, file, object } from '../../app/schema.ts'
import { knownProvince } from '../known-province.ts'
import { checked, documentAsked, filesAsked, periodAsked } from './schemas.ts'
import { statementsOf } from './statements.ts'
import { receivedUpload, statusOfUpload } from './upload.ts'

const tags = ['Soát báo cáo']

type OfProvince = {
  readonly Params: { province: string }
  readonly Querystring: { period?: string | readonly string[] }
}

/** Reports that somebody wrote, checked against themselves, the registers and an earlier report. Nothing of them is kept. */
export const checks = async (app: FastifyInstance, surroundings: Surroundings): Promise<void> => {
  const { ledger } = surroundings
  await app.register(multipart)
  app.addHook('preHandler', knownProvince(ledger))
  const dismissedIn = async (province: string) =>
    new Map((await dismissedFindings(ledger.db, province)).map((each) => [each.mark, each]))

  app.post<OfProvince>(
    '/provinces/:province/checks',
    {
      config: { asks: { department: 'report' } },
      // The files are read as they come, and the rest with words of its own.
      validatorCompiler: () => () => true,
      schema: {
        tags,
        summary: 'Soát một báo cáo: những chỗ không khớp nhau, không khớp sổ',
        description: 'Tệp được đọc rồi bỏ; sổ không giữ lại.',
        querystring: object({ period: periodAsked }, ['period']),
        ...filesAsked,
        response: { 200: answer('Kết quả soát', checked), 413: answer('Tệp quá lớn', { $ref: 'refusal#' }) },
      },
    },
    async (request, reply) => {
      const done = await checkOf(surroundings, request, {})
      if (!done.ok) return sendRefusal(request, reply, statusOfUpload(done), done)
      return tellChecked(done.value, await dismissedIn(request.params.province))
    },
  )

  app.post<OfProvince & { readonly Querystring: { period?: string | readonly string[]; as?: string } }>(
    '/provinces/:province/checks/document',
    {
      config: { asks: { department: 'report' } },
      // The files are read as they come, and the rest with words of its own.
      validatorCompiler: () => () => true,
      schema: {
        tags,
        summary: 'Soát một báo cáo và nhận kết quả thành tệp: Word có nhận xét, bảng tính, CSV hoặc JSON',
        querystring: object({ period: periodAsked, as: documentAsked }, ['period']),
        ...filesAsked,
        response: {
          200: file('Kết quả soát', ...Object.values(types)),
          413: answer('Tệp quá lớn', { $ref: 'refusal#' }),
        },
      },
    },
    async (request, reply): Promise<FastifyReply> => {
      const as = documentKinds.find((kind) => kind === request.query.as)
      if (as === undefined) return sendRefusal(request, reply, wrongForm, unknownKind)
      const dismissed = [...(await dismissedIn(request.params.province)).keys()]
      const done = await checkOf(surroundings, request, { as, dismissed })
      if (!done.ok) return sendRefusal(request, reply, statusOfUpload(done), done)
      const { document } = done.value
      if (document === undefined) throw new Error(`no ${as} came of the check`)
      return reply
        .type(types[as])
        .header('content-disposition', `attachment; filename="ket-qua-soat.${as}"`)
        .send(Buffer.from(document))
    },
  )
}

const periodTwice = refuse('request/parameter', 'Tham số period chỉ ghi một lần, như period=2021-9M.')
const unknownKind = refuse('check/kind', `Tệp kết quả (as) là một trong các kiểu: ${documentKinds.join(', ')}.`)

const types: Readonly<Record<DocumentKind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
}

/** What came of a check, as it is answered. */
export type CheckTold = ReturnType<typeof tellChecked>

type Upload = CheckedFile & { readonly hash: string }

const checkOf = async (
  { ledger, now }: Surroundings,
  request: FastifyRequest<OfProvince>,
  more: Pick<CheckOrder, 'as' | 'dismissed'>,
): Promise<Result<Upload>> => {
  const { province } = request.params
  const { period } = request.query
  if (period !== undefined && typeof period !== 'string') return periodTwice
  if (period !== undefined) {
    const parsed = parsePeriod(period)
    if (!parsed.ok) return parsed
  }
  const received = await receivedUpload(request)
  if (!received.ok) return received
  const order = {
    ...received.value,
    ...more,
    today: dayInVietnam(Date.parse(now())),
    ...(period === undefined ? {} : { period }),
  }
  const done = await checkFile(order, async (of) => {
    const statements = await statementsOf(ledger, { province, period: of })
    return statements.ok ? statements.value : []
  })
  if (!done.ok) return done
  const hash = createHash('sha256').update(received.value.file.bytes).digest('hex')
  return { ok: true, value: { ...done.value, hash } }
}

const tellChecked = (
  { paper, checked: { findings, unread, period, matches }, hash }: Upload,
  dismissed: ReadonlyMap<string, DismissedFinding>,
) => ({
  name: paper.name,
  hash,
  source: paper.source,
  period: period ?? null,
  lines: paper.lines.map(tellLine),
  findings: findings.map((finding) => tellFinding(finding, paper.lines, dismissed)),
  unread,
  matches: matches.map(({ at, sentence, value, nearness, statement }) => ({
    at,
    sentence,
    value,
    nearness,
    indicator: statement.indicator,
    title: statement.title,
    part: statement.part ?? null,
    unit: statement.unit,
    from: statement.from,
    to: statement.to,
    posted: statement.value,
  })),
})

// Where a line stood in its file is of no use on a screen.
const tellLine = ({ start: _start, paragraph: _paragraph, ...line }: Line) => line

const tellFinding = (finding: Finding, lines: readonly Line[], dismissed: ReadonlyMap<string, DismissedFinding>) => {
  const mark = markOf(finding, lines)
  const known = dismissed.get(mark)
  const at: readonly Span[] = finding.at
  return {
    ...finding,
    at,
    mark,
    kindTitle: findingKinds[finding.kind],
    sentence: sentenceAt(finding.at[0], lines),
    dismissed:
      known === undefined ? null : { reason: known.reason, recordedAt: known.recordedAt, person: known.person },
  }
}
