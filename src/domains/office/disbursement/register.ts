import { calledBy, choice, link, list, money, register, text } from '../../../ledger/index.ts'
import { keepers } from '../offices.ts'
import { investmentFunds, publicInvestmentProject } from '../public-investment-project/register.ts'

export const disbursementKinds = list({
  code: 'disbursement-kinds',
  title: 'Loại thanh toán',
  entries: { advance: 'Tạm ứng', completedWork: 'Thanh toán khối lượng hoàn thành' },
})

/** One payment from the capital of a public investment project. */
export const disbursement = register({
  code: 'disbursement',
  title: 'Giải ngân vốn đầu tư công',
  keptBy: 'office',
  fields: {
    project: link('Dự án', publicInvestmentProject),
    fund: choice('Nguồn vốn', investmentFunds),
    kind: choice('Loại thanh toán', disbursementKinds),
    amount: money('Số tiền'),
    contents: text('Nội dung', { max: 300 }),
    voucher: text('Số chứng từ', { max: 60 }),
  },
  identity: ['voucher', 'paidOn'],
  shownAs: calledBy`${'kind'} ngày ${'paidOn'} của ${'project'}`,
  lifecycle: {
    states: { paid: 'Đã thanh toán', recovered: 'Đã thu hồi' },
    opening: { label: 'Thanh toán', to: 'paid', on: 'paidOn', fill: ['project', 'kind', 'amount'], by: keepers },
    actions: { recover: { label: 'Thu hồi', from: 'paid', to: 'recovered', on: 'recoveredOn', by: keepers } },
  },
})
