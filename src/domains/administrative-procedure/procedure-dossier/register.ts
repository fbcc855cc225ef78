import { calledBy, choice, date, integer, link, register, text } from '../../../ledger/index.ts'
import { limitUnits } from '../procedure/lists.ts'
import { procedure } from '../procedure/register.ts'
import { dueOn, timeliness } from './due.ts'
import { applicantKinds, dossierChannels, timelinesses } from './lists.ts'

const handlers = ['specialist', 'divisionHead', 'officeCompiler'] as const
const leaders = ['director', 'deputyDirector', 'divisionHead'] as const

/** One dossier of an administrative procedure (hồ sơ TTHC), from its receipt to the handing over of the result. */
export const procedureDossier = register({
  code: 'procedure-dossier',
  title: 'Hồ sơ thủ tục hành chính',
  keptBy: 'office',
  basis: [
    { document: 'Nghị định số 61/2018/NĐ-CP', article: 'cơ chế một cửa', from: '2018-06-21', to: '2025-06-30' },
    { document: 'Nghị định số 118/2025/NĐ-CP', article: 'cơ chế một cửa', from: '2025-07-01' },
  ],
  fields: {
    code: text('Mã hồ sơ', { max: 100, hint: 'Như H15.50.05.13-261008-0975; người nộp tra cứu bằng mã này' }),
    procedure: link('Thủ tục hành chính', procedure),
    applicant: text('Tổ chức, cá nhân nộp', { max: 200, personal: true }),
    applicantKind: choice('Loại tổ chức, cá nhân', applicantKinds),
    channel: choice('Cách nộp', dossierChannels),
    limit: integer('Thời hạn giải quyết', { unit: 'ngày', min: 1, max: 400 }),
    limitUnit: choice('Đơn vị thời hạn', limitUnits),
    dueOn: date('Ngày hẹn trả kết quả'),
    missing: text('Nội dung phải bổ sung', { max: 500 }),
    newDueOn: date('Ngày hẹn lại'),
    timeliness: choice('Thời gian giải quyết', timelinesses),
    resultNumber: text('Số văn bản kết quả', { max: 60 }),
    returnChannel: choice('Cách trả kết quả', dossierChannels),
    reason: text('Lý do từ chối, dừng giải quyết, xin lỗi', { max: 500 }),
  },
  identity: ['code'],
  shownAs: calledBy`Hồ sơ ${'code'}`,
  derived: { dueOn, timeliness },
  rules: [
    {
      that: ['newDueOn', 'is after', 'acceptedOn'],
      tell: 'Ngày hẹn lại phải sau ngày tiếp nhận giải quyết.',
    },
  ],
  lifecycle: {
    states: {
      received: 'Chờ kiểm tra',
      returnedForSupplement: 'Yêu cầu bổ sung trước khi tiếp nhận',
      inProcess: 'Đang giải quyết',
      paused: 'Tạm dừng chờ bổ sung',
      finished: 'Đã có kết quả',
      returned: 'Đã trả kết quả',
      refused: 'Từ chối tiếp nhận',
      stopped: 'Dừng giải quyết',
      withdrawn: 'Đã rút hồ sơ',
    },
    opening: {
      label: 'Nhận hồ sơ',
      to: 'received',
      on: 'receivedOn',
      fill: ['code', 'procedure', 'channel'],
      by: handlers,
    },
    actions: {
      accept: {
        label: 'Tiếp nhận và hẹn trả kết quả',
        from: 'received',
        to: 'inProcess',
        on: 'acceptedOn',
        fill: ['limit', 'limitUnit'],
        by: handlers,
      },
      askToComplete: {
        label: 'Yêu cầu hoàn thiện trước khi tiếp nhận',
        from: 'received',
        to: 'returnedForSupplement',
        on: 'askedToCompleteOn',
        again: true,
        fill: ['missing'],
        by: handlers,
      },
      handInAgain: {
        label: 'Nộp lại',
        from: 'returnedForSupplement',
        to: 'received',
        on: 'handedInAgainOn',
        again: true,
        by: handlers,
      },
      refuse: {
        label: 'Từ chối tiếp nhận',
        from: ['received', 'returnedForSupplement'],
        to: 'refused',
        on: 'refusedOn',
        fill: ['reason'],
        by: handlers,
      },
      pause: {
        label: 'Yêu cầu bổ sung',
        from: 'inProcess',
        to: 'paused',
        on: 'pausedOn',
        again: true,
        fill: ['missing'],
        by: handlers,
      },
      resume: {
        label: 'Nhận bổ sung',
        from: 'paused',
        to: 'inProcess',
        on: 'resumedOn',
        again: true,
        by: handlers,
      },
      apologise: {
        label: 'Xin lỗi và hẹn lại',
        from: 'inProcess',
        to: 'inProcess',
        on: 'apologisedOn',
        again: true,
        fill: ['newDueOn', 'reason'],
        by: leaders,
      },
      finish: {
        label: 'Có kết quả',
        from: 'inProcess',
        to: 'finished',
        on: 'finishedOn',
        mayFill: ['resultNumber'],
        by: leaders,
      },
      return: {
        label: 'Trả kết quả',
        from: 'finished',
        to: 'returned',
        on: 'returnedOn',
        mayFill: ['returnChannel'],
        by: handlers,
      },
      stop: {
        label: 'Dừng giải quyết',
        from: ['inProcess', 'paused'],
        to: 'stopped',
        on: 'stoppedOn',
        fill: ['reason'],
        by: leaders,
      },
      withdraw: {
        label: 'Rút hồ sơ',
        from: ['received', 'returnedForSupplement', 'inProcess', 'paused'],
        to: 'withdrawn',
        on: 'withdrawnOn',
        by: handlers,
      },
    },
  },
})
