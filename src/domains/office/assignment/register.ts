import { choice, date, type DerivedFrom, link, list, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { officialDocument } from '../official-document/register.ts'
import { deciders, keepers, leaders } from '../offices.ts'

export const assignmentSources = list({
  code: 'assignment-sources',
  title: 'Nguồn giao nhiệm vụ',
  entries: {
    workProgramme: 'Chương trình công tác của UBND tỉnh',
    conclusion: 'Kết luận, thông báo kết luận',
    resolution: 'Nghị quyết, kế hoạch của tỉnh',
    letter: 'Công văn chỉ đạo',
    other: 'Nguồn khác',
  },
})

export const assignmentParts = list({
  code: 'assignment-parts',
  title: 'Vai trò của Sở',
  entries: { lead: 'Chủ trì', support: 'Phối hợp' },
})

export const finishedInTime = list({
  code: 'assignment-timeliness',
  title: 'Thời gian hoàn thành',
  entries: { inTime: 'Đúng hạn', late: 'Quá hạn' },
})

const open = ['assigned', 'underWay', 'inRevision', 'submitted', 'explained'] as const

// What is handed in again after comments counts by the day on which it was first handed in.
const timeliness = ({ values }: DerivedFrom): 'inTime' | 'late' | null => {
  const { dueOn, submittedOn, completedOn } = values
  const finished = Array.isArray(submittedOn) ? (submittedOn[0] ?? completedOn) : completedOn
  if (typeof dueOn !== 'string' || typeof finished !== 'string') return null
  return finished <= dueOn ? 'inTime' : 'late'
}

/** One task that the province gives the department, followed until it is done, explained or taken back. */
export const assignment = register({
  code: 'assignment',
  title: 'Nhiệm vụ được giao',
  keptBy: 'office',
  fields: {
    title: text('Nội dung nhiệm vụ', { max: 600 }),
    source: choice('Nguồn giao nhiệm vụ', assignmentSources),
    sourceDocument: link('Văn bản giao nhiệm vụ', officialDocument),
    part: choice('Vai trò của Sở', assignmentParts),
    division: choice('Phòng, đơn vị chủ trì', divisionList),
    dueOn: date('Thời hạn hoàn thành'),
    progress: text('Tiến độ', { max: 600, hint: 'Viết như trong báo cáo, không cần dấu chấm cuối câu' }),
    resultDocument: link('Văn bản kết quả', officialDocument),
    timeliness: choice('Thời gian hoàn thành', finishedInTime),
    reason: text('Lý do gia hạn, không tiếp tục', { max: 500 }),
  },
  shownAs: 'title',
  derived: { timeliness },
  rights: { division: 'division' },
  lifecycle: {
    states: {
      assigned: 'Mới giao',
      underWay: 'Đang thực hiện',
      inRevision: 'Đang chỉnh sửa theo ý kiến góp ý',
      submitted: 'Đã hoàn thành, trình UBND tỉnh',
      explained: 'Đã báo cáo giải trình',
      done: 'Đã hoàn thành',
      cancelled: 'Không tiếp tục thực hiện',
    },
    opening: {
      label: 'Giao nhiệm vụ',
      to: 'assigned',
      on: 'assignedOn',
      fill: ['title', 'source', 'part', 'division'],
      by: keepers,
    },
    actions: {
      start: {
        label: 'Triển khai',
        from: 'assigned',
        to: 'underWay',
        on: 'startedOn',
        mayFill: ['progress'],
        by: keepers,
      },
      submit: {
        label: 'Trình kết quả',
        from: ['assigned', 'underWay', 'inRevision', 'explained'],
        to: 'submitted',
        on: 'submittedOn',
        again: true,
        mayFill: ['resultDocument', 'progress'],
        by: leaders,
      },
      revise: {
        label: 'Chỉnh sửa theo ý kiến góp ý',
        from: ['assigned', 'underWay', 'submitted', 'explained'],
        to: 'inRevision',
        on: 'revisedOn',
        again: true,
        mayFill: ['progress', 'dueOn'],
        by: keepers,
      },
      explain: {
        label: 'Báo cáo giải trình',
        from: ['assigned', 'underWay', 'inRevision', 'submitted'],
        to: 'explained',
        on: 'explainedOn',
        again: true,
        mayFill: ['resultDocument', 'progress'],
        by: leaders,
      },
      extend: {
        label: 'Gia hạn',
        from: ['assigned', 'underWay'],
        to: 'underWay',
        on: 'extendedOn',
        again: true,
        fill: ['dueOn', 'reason'],
        by: leaders,
      },
      complete: {
        label: 'Hoàn thành',
        from: open,
        to: 'done',
        on: 'completedOn',
        mayFill: ['resultDocument', 'progress'],
        by: deciders,
      },
      cancel: {
        label: 'Không tiếp tục thực hiện',
        from: open,
        to: 'cancelled',
        on: 'cancelledOn',
        fill: ['reason'],
        by: leaders,
      },
    },
  },
})
