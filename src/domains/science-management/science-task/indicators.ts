import { count, type DateName, indicator, missing, ratio, sum } from '../../../ledger/index.ts'
import { scienceTask } from './register.ts'

// A task that is suspended, or accepted but not yet recognised, is still in the department's hands.
const underWayStates = ['approved', 'underWay', 'suspended', 'acceptedAtBase', 'accepted', 'certified'] as const

export const tasksUnderWay = indicator(scienceTask, {
  code: 'science-tasks.under-way',
  title: 'Số nhiệm vụ KH&CN triển khai trong kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { during: underWayStates },
  splitBy: [
    'origin',
    'level',
    'kind',
    'field',
    'management',
    'ledByWoman',
    'state',
    ['kind', 'level'],
    ['origin', 'level'],
    ['origin', 'kind'],
    ['origin', 'field'],
  ],
})

export const agriculturalTasksUnderWay = indicator(scienceTask, {
  code: 'science-tasks.agricultural-under-way',
  title: 'Số nhiệm vụ KH&CN lĩnh vực nông nghiệp triển khai trong kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { during: underWayStates },
  where: { field: 'agriculture' },
})

/** Reports give it as «khoảng», to the nearest five per cent. */
export const agriculturalShare = ratio({
  code: 'science-tasks.agricultural-share',
  title: 'Tỷ lệ nhiệm vụ lĩnh vực nông nghiệp trong tổng số nhiệm vụ triển khai',
  of: agriculturalTasksUnderWay,
  per: tasksUnderWay,
  roundedTo: 5,
})

export const socialTasksUnderWay = indicator(scienceTask, {
  code: 'science-tasks.social-under-way',
  title: 'Số nhiệm vụ khoa học xã hội và nhân văn triển khai trong kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { during: underWayStates },
  where: { field: ['social', 'humanities'] },
  splitBy: ['field'],
})

export const tasksInHand = indicator(scienceTask, {
  code: 'science-tasks.in-hand',
  title: 'Số nhiệm vụ KH&CN đang triển khai đến cuối kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: underWayStates },
  splitBy: ['state', 'level', 'kind', 'field'],
})

export const tasksAwaitingContract = indicator(scienceTask, {
  code: 'science-tasks.awaiting-contract',
  title: 'Số nhiệm vụ KH&CN đã phê duyệt, chưa ký hợp đồng đến cuối kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: ['approved'] },
  splitBy: ['level'],
})

export const tasksAwaitingRecognition = indicator(scienceTask, {
  code: 'science-tasks.awaiting-recognition',
  title: 'Số nhiệm vụ KH&CN đã nghiệm thu, chưa công nhận kết quả đến cuối kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: ['accepted', 'certified'] },
  splitBy: ['level', 'rank'],
})

export const tasksAwaitingHandover = indicator(scienceTask, {
  code: 'science-tasks.awaiting-handover',
  title: 'Số nhiệm vụ KH&CN đã công nhận, chưa bàn giao kết quả đến cuối kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: ['recognised'] },
  splitBy: ['level'],
})

/** Orders of the province's own programme that still look for an organisation to carry them out. */
export const localTasksAwaitingChoice = indicator(scienceTask, {
  code: 'science-tasks.local-awaiting-choice',
  title: 'Số nhiệm vụ cấp tỉnh, cấp cơ sở trong danh mục chưa chọn tổ chức chủ trì đến cuối kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: ['listed', 'announced', 'opened'] },
  where: { level: ['tinh', 'coSo'] },
  splitBy: ['level', 'state'],
})

const flow = (on: DateName<typeof scienceTask>, code: string, title: string) =>
  indicator(scienceTask, {
    code: `science-tasks.${code}`,
    title,
    unit: 'nhiệm vụ',
    value: count,
    counted: { on },
    splitBy: ['level', 'kind', 'field'],
  })

export const tasksListed = flow('listedOn', 'listed', 'Số nhiệm vụ KH&CN được phê duyệt danh mục')
export const tasksOpened = flow('applicationsOpenedOn', 'opened', 'Số nhiệm vụ KH&CN mở hồ sơ đăng ký chủ trì')
export const tasksChosen = flow('chosenOn', 'chosen', 'Số nhiệm vụ KH&CN chọn được tổ chức, cá nhân chủ trì')
export const tasksAppraised = flow('appraisedOn', 'appraised', 'Số nhiệm vụ KH&CN được thẩm định nội dung, kinh phí')
export const tasksSubmitted = flow('submittedOn', 'submitted', 'Số nhiệm vụ KH&CN trình phê duyệt')
export const tasksApproved = flow('approvedOn', 'approved', 'Số nhiệm vụ KH&CN được phê duyệt')
export const tasksContracted = flow('contractedOn', 'contracted', 'Số nhiệm vụ KH&CN ký hợp đồng')
export const tasksCertified = flow('certifiedOn', 'certified', 'Số nhiệm vụ được cấp giấy chứng nhận kết quả')
export const tasksRecognised = flow('recognisedOn', 'recognised', 'Số nhiệm vụ được công nhận kết quả')
export const tasksHandedOver = flow('handedOverOn', 'handed-over', 'Số nhiệm vụ bàn giao kết quả')
export const tasksLiquidated = flow('liquidatedOn', 'liquidated', 'Số nhiệm vụ thanh lý hợp đồng')
export const tasksTerminated = flow('terminatedOn', 'terminated', 'Số nhiệm vụ chấm dứt thực hiện')

export const localTasksListed = indicator(scienceTask, {
  code: 'science-tasks.local-listed',
  title: 'Số nhiệm vụ cấp tỉnh, cấp cơ sở được phê duyệt danh mục',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'listedOn' },
  where: { level: ['tinh', 'coSo'] },
  splitBy: ['level', 'field'],
})

export const ruralTasksListed = indicator(scienceTask, {
  code: 'science-tasks.rural-listed',
  title: 'Số nhiệm vụ thuộc Chương trình nông thôn miền núi được phê duyệt danh mục',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'listedOn' },
  where: { level: 'nongThonMienNui' },
  splitBy: ['management'],
})

export const ruralTasksAppraised = indicator(scienceTask, {
  code: 'science-tasks.rural-appraised',
  title: 'Số nhiệm vụ thuộc Chương trình nông thôn miền núi được thẩm định nội dung, kinh phí',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'appraisedOn' },
  where: { level: 'nongThonMienNui' },
  splitBy: ['management'],
})

export const tasksAccepted = indicator(scienceTask, {
  code: 'science-tasks.accepted',
  title: 'Số nhiệm vụ KH&CN được đánh giá, nghiệm thu',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'acceptedOn' },
  splitBy: ['rank', 'level', 'kind', 'field', 'ledByWoman', ['level', 'rank']],
})

export const taskAdjustments = indicator(scienceTask, {
  code: 'science-tasks.adjustments',
  title: 'Số lượt điều chỉnh nội dung nhiệm vụ KH&CN',
  unit: 'lượt',
  value: count,
  counted: { on: 'adjustedOn' },
  splitBy: ['level'],
})

export const taskExtensions = indicator(scienceTask, {
  code: 'science-tasks.extensions',
  title: 'Số lượt gia hạn nhiệm vụ KH&CN',
  unit: 'lượt',
  value: count,
  counted: { on: 'extendedOn' },
  splitBy: ['level'],
})

export const tasksFallingDue = indicator(scienceTask, {
  code: 'science-tasks.falling-due',
  title: 'Số nhiệm vụ KH&CN đến hạn kết thúc hợp đồng trong kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'endsOn' },
  where: { ending: missing },
  splitBy: ['level'],
})

const notYetAccepted = ['underWay', 'suspended', 'acceptedAtBase'] as const

export const tasksEndingSoon = indicator(scienceTask, {
  code: 'science-tasks.ending-soon',
  title: 'Số nhiệm vụ KH&CN hết hạn hợp đồng trong 90 ngày sau kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: notYetAccepted, lapsesOn: 'endsOn', lapsesWithin: 90 },
  splitBy: ['level', 'state'],
})

/** Tasks of the grass-roots level are accepted by their own institutions, so only the others can be overdue here. */
export const tasksOverdue = indicator(scienceTask, {
  code: 'science-tasks.overdue',
  title: 'Số nhiệm vụ KH&CN quá hạn hợp đồng chưa nghiệm thu đến cuối kỳ',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: notYetAccepted, lapsesOn: 'endsOn', lapsed: true },
  where: { level: ['quocGia', 'capThietDiaPhuong', 'nongThonMienNui', 'tinh'] },
  splitBy: ['level', 'state'],
})

export const taskBudgetApproved = indicator(scienceTask, {
  code: 'science-tasks.budget-approved',
  title: 'Kinh phí ngân sách nhà nước của nhiệm vụ được phê duyệt',
  unit: 'đồng',
  value: sum('stateBudget'),
  counted: { on: 'approvedOn' },
  splitBy: ['level', 'field'],
})

export const taskBudgetSpent = indicator(scienceTask, {
  code: 'science-tasks.budget-spent',
  title: 'Kinh phí đã quyết toán của nhiệm vụ thanh lý hợp đồng',
  unit: 'đồng',
  value: sum('spent'),
  counted: { on: 'liquidatedOn' },
  splitBy: ['level'],
})
