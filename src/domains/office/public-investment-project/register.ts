import { choice, date, link, list, money, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../official-document/register.ts'
import { deciders, keepers, leaders } from '../offices.ts'

export const investmentGroups = list({
  code: 'investment-groups',
  title: 'Phân loại dự án',
  basis: 'Luật Đầu tư công',
  entries: {
    national: 'Dự án quan trọng quốc gia',
    groupA: 'Dự án nhóm A',
    groupB: 'Dự án nhóm B',
    groupC: 'Dự án nhóm C',
  },
})

export const investmentFunds = list({
  code: 'investment-funds',
  title: 'Nguồn vốn',
  entries: {
    centralBudget: 'Ngân sách trung ương',
    localBudget: 'Ngân sách địa phương',
    foreign: 'Vốn ODA, vốn vay ưu đãi nước ngoài',
    mixed: 'Nhiều nguồn vốn',
  },
})

/** One public investment project in science and technology, from its preparation to the settlement of its accounts. */
export const publicInvestmentProject = register({
  code: 'public-investment-project',
  title: 'Dự án đầu tư công',
  keptBy: 'office',
  basis: [
    { document: 'Luật Đầu tư công số 39/2019/QH14', from: '2020-01-01', to: '2024-12-31' },
    { document: 'Luật Đầu tư công số 58/2024/QH15', from: '2025-01-01' },
  ],
  fields: {
    title: text('Tên dự án', { max: 500 }),
    code: text('Mã dự án', { max: 40 }),
    group: choice('Phân loại dự án', investmentGroups),
    fund: choice('Nguồn vốn', investmentFunds),
    investor: text('Chủ đầu tư', { max: 200 }),
    district: place('Địa điểm'),
    decision: link('Quyết định phê duyệt', officialDocument),
    totalInvestment: money('Tổng mức đầu tư'),
    startsOn: date('Khởi công theo kế hoạch'),
    endsOn: date('Hoàn thành theo kế hoạch'),
    progress: text('Tiến độ', { max: 600, hint: 'Viết như trong báo cáo, không cần dấu chấm cuối câu' }),
    settledAmount: money('Giá trị quyết toán'),
    reason: text('Lý do tạm dừng, dừng', { max: 500 }),
  },
  identity: ['code'],
  shownAs: 'title',
  rules: [
    { that: ['endsOn', 'is after', 'startsOn'], tell: 'Ngày hoàn thành phải sau ngày khởi công.' },
    {
      that: ['settledAmount', 'is at most', 'totalInvestment'],
      tell: 'Giá trị quyết toán không được vượt tổng mức đầu tư.',
    },
  ],
  lifecycle: {
    states: {
      prepared: 'Chuẩn bị đầu tư',
      approved: 'Đã phê duyệt',
      underWay: 'Đang thực hiện',
      paused: 'Tạm dừng',
      finished: 'Đã hoàn thành',
      settled: 'Đã quyết toán',
      stopped: 'Đã dừng',
    },
    opening: {
      label: 'Lập chủ trương đầu tư',
      to: 'prepared',
      on: 'preparedOn',
      fill: ['title'],
      by: keepers,
    },
    actions: {
      approve: {
        label: 'Phê duyệt dự án',
        from: 'prepared',
        to: 'approved',
        on: 'approvedOn',
        mayFill: ['code', 'group', 'fund', 'investor', 'decision', 'totalInvestment', 'startsOn', 'endsOn'],
        by: leaders,
      },
      start: {
        label: 'Khởi công, thực hiện',
        from: 'approved',
        to: 'underWay',
        on: 'startedOn',
        mayFill: ['progress'],
        by: deciders,
      },
      adjust: {
        label: 'Điều chỉnh dự án',
        from: 'underWay',
        to: 'underWay',
        on: 'adjustedOn',
        again: true,
        mayFill: ['totalInvestment', 'endsOn', 'decision', 'progress'],
        by: leaders,
      },
      pause: {
        label: 'Tạm dừng',
        from: 'underWay',
        to: 'paused',
        on: 'pausedOn',
        again: true,
        fill: ['reason'],
        by: leaders,
      },
      resume: {
        label: 'Tiếp tục thực hiện',
        from: 'paused',
        to: 'underWay',
        on: 'resumedOn',
        again: true,
        by: leaders,
      },
      finish: {
        label: 'Nghiệm thu, bàn giao',
        from: 'underWay',
        to: 'finished',
        on: 'finishedOn',
        mayFill: ['progress'],
        by: deciders,
      },
      settle: {
        label: 'Phê duyệt quyết toán',
        from: 'finished',
        to: 'settled',
        on: 'settledOn',
        fill: ['settledAmount'],
        by: leaders,
      },
      stop: {
        label: 'Dừng dự án',
        from: ['prepared', 'approved', 'underWay', 'paused'],
        to: 'stopped',
        on: 'stoppedOn',
        fill: ['reason'],
        by: leaders,
      },
    },
  },
})
