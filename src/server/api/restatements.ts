import type { FastifyRequest } from 'fastify'
import type { FrozenFigure } from '../../ledger/report/index.ts'
import {
  type ExplainedRestatement,
  type ExplainingAct,
  officeInWriting,
  personNames,
  type SeenAct,
  type SeenRestatement,
  seenRestatements,
  sentenceOf,
  type ToldAct,
} from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import {
  anyObject,
  day,
  instant,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  type Schema,
  text,
  whole,
  yesNo,
} from '../app/schema.ts'
import { partsOfFigure } from './figures-schemas.ts'
import { logPersonalReading } from './personal-reading.ts'

/** Who recorded something: the person by number and name, the office by code and title. */
export const signedBy = {
  person: text('Số của người, hoặc key: và số của khóa truy cập'),
  personName: text('Họ tên'),
  office: text('Chức vụ khi đó, như divisionHead:technology'),
  officeTitle: text('Tên chức vụ'),
}

/** An act as it is told: what was done to which record, by whom, and as a sentence. */
export const toldAct: Schema = object({
  register: text('Mã sổ'),
  record: whole('Số bản ghi'),
  seq: whole('Thứ tự của bút toán trong bản ghi'),
  label: text('Bản ghi nay được gọi là gì'),
  kind: oneOf('Loại bút toán', ['opened', 'action', 'amended', 'corrected', 'voided']),
  action: orNull(text('Bước của vòng đời')),
  happenedOn: day('Ngày việc xảy ra'),
  recordedAt: instant('Thời điểm ghi sổ'),
  ...signedBy,
  reason: orNull(text('Lý do')),
  changes: listOf(
    object({
      field: text('Tên trường'),
      label: text('Nhãn của trường'),
      value: { description: 'Giá trị như được lưu' },
      text: text('Giá trị như được đọc'),
    }),
    'Nội dung đã ghi; trường không được xem thì không có',
  ),
  sentence: text('Bút toán thành một câu'),
})

type ActToTell = ToldAct & Pick<ExplainingAct, 'register' | 'record' | 'seq'>

/** An act in the form of `toldAct`. */
export const tellAct = (seen: SeenAct<ActToTell>, nameOf: (person: string) => string) => {
  const { register, record, seq, kind, action, happenedOn, recordedAt, person, office, reason } = seen.act
  return {
    register,
    record,
    seq,
    label: seen.label,
    kind,
    action,
    happenedOn,
    recordedAt,
    person,
    personName: nameOf(person),
    office,
    officeTitle: officeInWriting(office),
    reason,
    changes: seen.changes,
    sentence: sentenceOf(seen, nameOf),
  }
}

/** An act as `tellAct` tells it. */
export type ActTold = ReturnType<typeof tellAct>

const ofFigure = {
  id: text('Số liệu, như calibrations.verified@2020'),
  indicator: text('Mã chỉ tiêu'),
  title: text('Tên chỉ tiêu khi đó'),
  unit: text('Đơn vị tính'),
  period: text('Kỳ'),
  from: day('Ngày đầu'),
  to: day('Ngày cuối'),
  value: number('Giá trị đã giữ lại'),
  parts: partsOfFigure,
  records: whole('Số bản ghi tạo nên số liệu khi đó'),
}

/** A figure as it was vouched for. */
export const frozenFigure: Schema = object(ofFigure)

/** A figure in the form of `frozenFigure`. */
export const plainFrozen = ({ id, indicator, title, unit, period, from, to, value, parts, records }: FrozenFigure) => ({
  id,
  indicator,
  title,
  unit,
  period,
  from,
  to,
  value,
  parts,
  records: records.length,
})

/** A figure that would be another today, and the acts that explain it. */
export const restatement: Schema = object({
  figure: frozenFigure,
  value: number('Giá trị tính hôm nay'),
  parts: partsOfFigure,
  entered: whole('Số bản ghi nay mới được tính'),
  left: whole('Số bản ghi nay không còn được tính'),
  changed: whole('Số bản ghi vẫn được tính, đã thay đổi'),
  acts: listOf(
    object({
      ...(toldAct['properties'] as Readonly<Record<string, Schema>>),
      since: yesNo('Ghi sau khi giữ lại số liệu'),
    }),
    'Các bút toán giải thích khác biệt, trong các sổ được xem',
  ),
  actsOutOfReach: whole('Số bút toán trong các sổ không được xem'),
})

/** Figures of which nobody can say what they would be today. */
export const notRestatedFigures = listOf(
  anyObject('Số liệu'),
  'Số liệu mà chỉ tiêu không còn được khai báo nên không tính lại được',
)

/** Restatements as one reader may see them, in the form of `restatement`; what tells of persons is logged as read. */
export const tellRestatements = async (
  surroundings: Surroundings,
  request: FastifyRequest,
  province: string,
  restated: readonly ExplainedRestatement[],
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { db } = surroundings.ledger
  const seen = await seenRestatements(surroundings.ledger, readerOf(request), province, restated)
  const nameOf = await personNames(
    db,
    restated.flatMap(({ acts }) => acts.map(({ person }) => person)),
  )
  const shown = seen.flatMap(({ acts }) =>
    acts.map(({ act, personal }) => ({ records: [{ register: act.register, id: act.record }], personal })),
  )
  await logPersonalReading(surroundings, request, province, shown, { restatement: true })
  return seen.map((each, at) => tellRestatement(each, restated[at]?.acts.length ?? 0, nameOf))
}

const tellRestatement = (
  { figure, value, parts, entered, left, changed, acts }: SeenRestatement,
  allActs: number,
  nameOf: (person: string) => string,
) => ({
  figure: plainFrozen(figure),
  value,
  parts,
  entered: entered.length,
  left: left.length,
  changed: changed.length,
  acts: acts.map((seen) => ({ ...tellAct(seen, nameOf), since: seen.act.since })),
  actsOutOfReach: allActs - acts.length,
})
