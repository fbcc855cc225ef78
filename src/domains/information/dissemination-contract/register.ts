import { calledBy, date, link, money, register, text } from '../../../ledger/index.ts'
import { scienceTask } from '../../science-management/index.ts'

const keepers = ['specialist', 'divisionHead'] as const
const leaders = ['director', 'deputyDirector'] as const

/** One contract under which the results of one task are made known to the public. */
export const disseminationContract = register({
  code: 'dissemination-contract',
  title: 'Hợp đồng tuyên truyền kết quả nhiệm vụ KH&CN',
  keptBy: 'informationCentre',
  fields: {
    task: link('Nhiệm vụ khoa học và công nghệ', scienceTask),
    number: text('Số hợp đồng', { max: 60 }),
    partner: text('Tổ chức chủ trì nhiệm vụ', { max: 200 }),
    content: text('Nội dung, hình thức tuyên truyền', { max: 500 }),
    amount: money('Giá trị hợp đồng'),
    endsOn: date('Thực hiện đến ngày'),
    settled: money('Giá trị thanh lý'),
    termination: text('Lý do chấm dứt', { max: 300 }),
  },
  identity: ['number', 'signedOn'],
  shownAs: calledBy`Hợp đồng tuyên truyền nhiệm vụ ${'task'}`,
  rules: [
    { that: ['endsOn', 'is not before', 'signedOn'], tell: 'Thời hạn thực hiện không được trước ngày ký hợp đồng.' },
    { that: ['settled', 'is at most', 'amount'], tell: 'Giá trị thanh lý không được lớn hơn giá trị hợp đồng.' },
  ],
  lifecycle: {
    states: { signed: 'Đang thực hiện', liquidated: 'Đã thanh lý', terminated: 'Đã chấm dứt' },
    opening: { label: 'Ký hợp đồng', to: 'signed', on: 'signedOn', fill: ['task'], by: leaders },
    actions: {
      liquidate: {
        label: 'Thanh lý hợp đồng',
        from: 'signed',
        to: 'liquidated',
        on: 'liquidatedOn',
        mayFill: ['settled', 'content'],
        by: leaders,
      },
      terminate: {
        label: 'Chấm dứt hợp đồng',
        from: 'signed',
        to: 'terminated',
        on: 'terminatedOn',
        fill: ['termination'],
        by: leaders,
      },
      extend: {
        label: 'Gia hạn',
        from: 'signed',
        to: 'signed',
        on: 'extendedOn',
        again: true,
        fill: ['endsOn'],
        by: keepers,
      },
    },
  },
})
