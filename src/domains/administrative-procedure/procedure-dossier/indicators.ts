import { count, indicator, ratio } from '../../../ledger/index.ts'
import { procedureDossier } from './register.ts'

const pending = ['received', 'returnedForSupplement', 'inProcess', 'paused'] as const

export const dossiersReceived = indicator(procedureDossier, {
  code: 'procedure-dossiers.received',
  title: 'Số hồ sơ thủ tục hành chính tiếp nhận mới',
  unit: 'hồ sơ',
  value: count,
  counted: { on: 'receivedOn' },
  splitBy: ['channel', 'procedure.field', 'applicantKind', ['procedure.field', 'channel']],
})

export const dossiersHandled = indicator(procedureDossier, {
  code: 'procedure-dossiers.handled',
  title: 'Số hồ sơ thủ tục hành chính giải quyết trong kỳ, gồm cả kỳ trước chuyển sang',
  unit: 'hồ sơ',
  value: count,
  counted: { during: pending },
  splitBy: ['origin', 'state', 'procedure.field'],
})

const solved = { on: 'finishedOn' } as const

export const dossiersSolved = indicator(procedureDossier, {
  code: 'procedure-dossiers.solved',
  title: 'Số hồ sơ thủ tục hành chính đã giải quyết',
  unit: 'hồ sơ',
  value: count,
  counted: solved,
  splitBy: ['timeliness', 'channel', 'procedure.field', ['procedure.field', 'timeliness']],
})

export const dossiersSolvedInTime = indicator(procedureDossier, {
  code: 'procedure-dossiers.solved-in-time',
  title: 'Số hồ sơ thủ tục hành chính giải quyết trước hạn và đúng hạn',
  unit: 'hồ sơ',
  value: count,
  counted: solved,
  where: { timeliness: ['early', 'onTime'] },
  splitBy: ['timeliness', 'channel', 'procedure.field'],
})

export const dossiersPending = indicator(procedureDossier, {
  code: 'procedure-dossiers.pending',
  title: 'Số hồ sơ thủ tục hành chính đang giải quyết',
  unit: 'hồ sơ',
  value: count,
  counted: { standing: pending },
  splitBy: ['state', 'procedure.field'],
})

export const dossiersOverdue = indicator(procedureDossier, {
  code: 'procedure-dossiers.overdue',
  title: 'Số hồ sơ thủ tục hành chính quá hạn chưa giải quyết',
  unit: 'hồ sơ',
  value: count,
  counted: { standing: ['inProcess'], lapsesOn: 'dueOn', lapsed: true },
  splitBy: ['procedure.field'],
})

export const dossiersDueSoon = indicator(procedureDossier, {
  code: 'procedure-dossiers.due-soon',
  title: 'Số hồ sơ thủ tục hành chính đến hạn trong 3 ngày',
  unit: 'hồ sơ',
  value: count,
  counted: { standing: ['inProcess'], lapsesOn: 'dueOn', lapsesWithin: 3 },
  splitBy: ['procedure.field'],
})

const ended = (on: 'refusedOn' | 'stoppedOn' | 'withdrawnOn' | 'apologisedOn', code: string, title: string) =>
  indicator(procedureDossier, {
    code: `procedure-dossiers.${code}`,
    title,
    unit: 'hồ sơ',
    value: count,
    counted: { on },
    splitBy: ['procedure.field'],
  })

export const dossiersRefused = ended('refusedOn', 'refused', 'Số hồ sơ thủ tục hành chính từ chối tiếp nhận')
export const dossiersStopped = ended('stoppedOn', 'stopped', 'Số hồ sơ thủ tục hành chính dừng giải quyết')
export const dossiersWithdrawn = ended('withdrawnOn', 'withdrawn', 'Số hồ sơ thủ tục hành chính rút')
export const dossiersApologised = ended(
  'apologisedOn',
  'apologised',
  'Số hồ sơ thủ tục hành chính phải xin lỗi, hẹn lại',
)

export const dossiersReceivedOnline = indicator(procedureDossier, {
  code: 'procedure-dossiers.received-online',
  title: 'Số hồ sơ thủ tục hành chính tiếp nhận trực tuyến',
  unit: 'hồ sơ',
  value: count,
  counted: { on: 'receivedOn' },
  where: { channel: 'online' },
})

export const onlineShare = ratio({
  code: 'procedure-dossiers.online-share',
  title: 'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến',
  of: dossiersReceivedOnline,
  per: dossiersReceived,
})

export const inTimeShare = ratio({
  code: 'procedure-dossiers.in-time-share',
  title: 'Tỷ lệ hồ sơ thủ tục hành chính giải quyết trước hạn và đúng hạn',
  of: dossiersSolvedInTime,
  per: dossiersSolved,
})
