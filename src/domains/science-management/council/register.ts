import { choice, decimal, integer, link, register, text, yesNo } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { scienceTask } from '../science-task/register.ts'
import { councilKinds, postponementReasons } from './lists.ts'

const managers = ['specialist', 'divisionHead'] as const

/** One advisory council (hội đồng, tổ tư vấn), from the decision that sets it up to its conclusion. */
export const council = register({
  code: 'council',
  title: 'Hội đồng, tổ tư vấn khoa học và công nghệ',
  keptBy: 'scienceManagement',
  basis: [
    {
      document: 'Luật Khoa học và công nghệ số 29/2013/QH13',
      article: 'hội đồng tư vấn khoa học và công nghệ',
      from: '2014-01-01',
      to: '2025-09-30',
    },
    { document: 'Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15', from: '2025-10-01' },
  ],
  fields: {
    name: text('Tên hội đồng', { max: 500 }),
    kind: choice('Loại hội đồng', councilKinds),
    task: link('Nhiệm vụ', scienceTask, { hint: 'Bỏ trống khi hội đồng xét nhiều nhiệm vụ' }),
    decision: link('Quyết định thành lập', officialDocument),
    memberCount: integer('Số thành viên theo quyết định', { unit: 'người', max: 50 }),
    venue: text('Địa điểm họp', { max: 200 }),
    postponement: choice('Lý do hoãn họp', postponementReasons),
    postponementNote: text('Ghi chú về việc hoãn họp', { max: 300 }),
    presentCount: integer('Số thành viên có mặt', { unit: 'người', max: 50 }),
    averageScore: decimal('Điểm trung bình', { unit: 'điểm', places: 2 }),
    votesFor: integer('Số phiếu đề nghị, đồng ý', { unit: 'phiếu', max: 50 }),
    votesAgainst: integer('Số phiếu không đề nghị, không đồng ý', { unit: 'phiếu', max: 50 }),
    recommended: yesNo('Hội đồng đề nghị, thông qua'),
    conclusion: text('Kết luận của hội đồng', { max: 1000 }),
  },
  identity: ['name', 'setUpOn'],
  shownAs: 'name',
  rules: [
    {
      that: ['presentCount', 'is at most', 'memberCount'],
      tell: 'Số thành viên có mặt không được lớn hơn số thành viên theo quyết định.',
    },
    {
      that: ['votesFor', 'is at most', 'presentCount'],
      tell: 'Số phiếu đồng ý không được lớn hơn số thành viên có mặt.',
    },
    {
      that: ['votesAgainst', 'is at most', 'presentCount'],
      tell: 'Số phiếu không đồng ý không được lớn hơn số thành viên có mặt.',
    },
    { that: ['averageScore', 'is at most', 100], tell: 'Điểm trung bình không được lớn hơn 100.' },
  ],
  lifecycle: {
    states: {
      setUp: 'Đã thành lập',
      postponed: 'Hoãn họp',
      convened: 'Đã họp',
      concluded: 'Đã có kết luận',
      dissolved: 'Đã giải thể',
    },
    opening: { label: 'Thành lập', to: 'setUp', on: 'setUpOn', fill: ['name', 'kind'], by: managers },
    actions: {
      postpone: {
        label: 'Hoãn họp',
        from: ['setUp', 'postponed'],
        to: 'postponed',
        on: 'postponedOn',
        again: true,
        fill: ['postponement'],
        mayFill: ['postponementNote'],
        by: managers,
      },
      // A council may need more than one session before it concludes.
      convene: {
        label: 'Họp hội đồng',
        from: ['setUp', 'postponed', 'convened'],
        to: 'convened',
        on: 'convenedOn',
        again: true,
        mayFill: ['venue', 'presentCount'],
        by: managers,
      },
      conclude: {
        label: 'Kết luận',
        from: 'convened',
        to: 'concluded',
        on: 'concludedOn',
        fill: ['recommended'],
        mayFill: ['averageScore', 'votesFor', 'votesAgainst', 'conclusion'],
        by: managers,
      },
      dissolve: {
        label: 'Giải thể, bãi bỏ quyết định thành lập',
        from: ['setUp', 'postponed', 'concluded'],
        to: 'dissolved',
        on: 'dissolvedOn',
        by: managers,
      },
    },
  },
})
