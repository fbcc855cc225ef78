import { choice, date, link, list, register, text, yesNo } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { documentTypes } from '../official-document/lists.ts'
import { officialDocument } from '../official-document/register.ts'
import { deciders, keepers, leaders } from '../offices.ts'

export const draftingAuthorities = list({
  code: 'drafting-authorities',
  title: 'Cơ quan có thẩm quyền ban hành',
  entries: {
    provincialParty: 'Tỉnh ủy',
    peoplesCouncil: 'HĐND tỉnh',
    peoplesCommittee: 'UBND tỉnh',
    chairman: 'Chủ tịch UBND tỉnh',
  },
})

const beforeSubmission = ['drafting', 'consulting', 'appraised', 'returned'] as const

/** One document that the department drafts for the province, from its registration to the day on which it is issued. */
export const draftingProject = register({
  code: 'drafting-project',
  title: 'Tham mưu xây dựng văn bản',
  keptBy: 'office',
  basis: [
    {
      document: 'Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13',
      article: 'xây dựng nghị quyết của HĐND cấp tỉnh, quyết định của UBND cấp tỉnh',
      from: '2016-07-01',
      to: '2025-03-31',
    },
    { document: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', from: '2025-04-01' },
  ],
  fields: {
    title: text('Tên dự thảo văn bản', { max: 500 }),
    type: choice('Loại văn bản', documentTypes),
    legal: yesNo('Văn bản quy phạm pháp luật'),
    authority: choice('Cơ quan ban hành', draftingAuthorities),
    division: choice('Phòng, đơn vị soạn thảo', divisionList),
    dueOn: date('Thời hạn trình'),
    assignedBy: link('Văn bản giao xây dựng', officialDocument),
    consulted: text('Cơ quan được lấy ý kiến', { max: 500 }),
    appraisalReport: text('Số báo cáo thẩm định của Sở Tư pháp', { max: 60 }),
    submission: link('Tờ trình', officialDocument),
    progress: text('Tiến độ', { max: 500, hint: 'Viết như trong báo cáo, không cần dấu chấm cuối câu' }),
    document: link('Văn bản được ban hành', officialDocument),
    reason: text('Lý do trả lại, rút', { max: 500 }),
  },
  shownAs: 'title',
  rights: { division: 'division' },
  lifecycle: {
    states: {
      registered: 'Đã đăng ký',
      drafting: 'Đang soạn thảo',
      consulting: 'Đang lấy ý kiến góp ý',
      appraising: 'Sở Tư pháp đang thẩm định',
      appraised: 'Đã thẩm định',
      submitted: 'Đã trình',
      returned: 'Đang chỉnh sửa, hoàn thiện theo ý kiến chỉ đạo',
      issued: 'Đã ban hành',
      withdrawn: 'Đã rút khỏi chương trình',
    },
    opening: {
      label: 'Đăng ký xây dựng',
      to: 'registered',
      on: 'registeredOn',
      fill: ['title', 'type', 'legal', 'authority', 'division'],
      by: keepers,
    },
    actions: {
      draft: {
        label: 'Soạn thảo',
        from: 'registered',
        to: 'drafting',
        on: 'draftingOn',
        mayFill: ['progress', 'dueOn'],
        by: keepers,
      },
      consult: {
        label: 'Lấy ý kiến góp ý',
        from: ['drafting', 'consulting', 'returned'],
        to: 'consulting',
        on: 'consultedOn',
        again: true,
        mayFill: ['consulted', 'progress'],
        by: deciders,
      },
      sendForAppraisal: {
        label: 'Gửi Sở Tư pháp thẩm định',
        from: ['drafting', 'consulting', 'returned'],
        to: 'appraising',
        on: 'sentForAppraisalOn',
        again: true,
        mayFill: ['progress'],
        by: leaders,
      },
      appraise: {
        label: 'Nhận báo cáo thẩm định',
        from: 'appraising',
        to: 'appraised',
        on: 'appraisedOn',
        again: true,
        fill: ['appraisalReport'],
        mayFill: ['progress'],
        by: keepers,
      },
      submit: {
        label: 'Trình',
        from: beforeSubmission,
        to: 'submitted',
        on: 'submittedOn',
        again: true,
        mayFill: ['submission', 'progress'],
        by: leaders,
      },
      return: {
        label: 'Trả lại để chỉnh sửa, hoàn thiện',
        from: 'submitted',
        to: 'returned',
        on: 'returnedOn',
        again: true,
        mayFill: ['reason', 'progress', 'dueOn'],
        by: keepers,
      },
      issue: {
        label: 'Ban hành',
        from: 'submitted',
        to: 'issued',
        on: 'issuedOn',
        fill: ['document'],
        by: keepers,
      },
      withdraw: {
        label: 'Rút khỏi chương trình',
        from: ['registered', 'drafting', 'consulting', 'appraising', 'appraised', 'submitted', 'returned'],
        to: 'withdrawn',
        on: 'withdrawnOn',
        fill: ['reason'],
        by: leaders,
      },
    },
  },
})
