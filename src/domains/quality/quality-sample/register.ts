import { calledBy, choice, link, list, register, text } from '../../../ledger/index.ts'
import { goodsKinds } from '../goods.ts'
import { premises } from '../premises/register.ts'
import { qualityCheck } from '../quality-check/register.ts'

export const sampleOutcomes = list({
  code: 'sample-outcomes',
  title: 'Kết quả thử nghiệm',
  entries: { passed: 'Đạt', failed: 'Không đạt' },
})

const samplers = ['specialist', 'divisionHead', 'inspector'] as const

/** One sample taken from a lot for testing. */
export const qualitySample = register({
  code: 'quality-sample',
  title: 'Mẫu sản phẩm, hàng hóa lấy thử nghiệm',
  keptBy: 'standards',
  basis: [{ document: 'Luật Chất lượng sản phẩm, hàng hóa số 05/2007/QH12', from: '2008-07-01' }],
  fields: {
    code: text('Mã số mẫu', { max: 40 }),
    premises: link('Cơ sở', premises),
    check: link('Lượt kiểm tra', qualityCheck),
    kind: choice('Nhóm hàng hóa', goodsKinds),
    product: text('Tên sản phẩm, hàng hóa', { max: 200 }),
    batch: text('Số lô, ngày sản xuất, hạn dùng', { max: 200 }),
    tests: text('Chỉ tiêu thử nghiệm', { max: 500 }),
    laboratory: text('Đơn vị thử nghiệm', { max: 200 }),
    outcome: choice('Kết quả thử nghiệm', sampleOutcomes),
    failedTests: text('Chỉ tiêu không đạt', { max: 500 }),
    reportNumber: text('Số phiếu kết quả', { max: 40 }),
  },
  identity: ['code', 'takenOn'],
  shownAs: calledBy`Mẫu ${'product'} lấy ngày ${'takenOn'} tại ${'premises'}`,
  rules: [
    {
      when: ['outcome', 'is', 'failed'],
      filled: ['failedTests'],
      tell: 'Mẫu không đạt phải ghi chỉ tiêu không đạt.',
    },
  ],
  lifecycle: {
    states: { taken: 'Đã lấy mẫu', sent: 'Đã gửi thử nghiệm', tested: 'Đã có kết quả', settled: 'Đã xử lý' },
    opening: { label: 'Lấy mẫu', to: 'taken', on: 'takenOn', fill: ['premises', 'kind', 'product'], by: samplers },
    actions: {
      send: {
        label: 'Gửi thử nghiệm',
        from: 'taken',
        to: 'sent',
        on: 'sentOn',
        mayFill: ['code', 'tests', 'laboratory'],
        by: samplers,
      },
      report: {
        label: 'Ghi kết quả thử nghiệm',
        from: ['taken', 'sent'],
        to: 'tested',
        on: 'testedOn',
        fill: ['outcome'],
        mayFill: ['failedTests', 'reportNumber', 'laboratory', 'tests'],
        by: samplers,
      },
      settle: { label: 'Xử lý mẫu không đạt', from: 'tested', to: 'settled', on: 'settledOn', by: samplers },
    },
  },
})
