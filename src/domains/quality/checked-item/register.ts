import { calledBy, choice, integer, link, list, register, text } from '../../../ledger/index.ts'
import { goodsKinds } from '../goods.ts'
import { qualityCheck } from '../quality-check/register.ts'

export const itemSubjects = list({
  code: 'checked-item-subjects',
  title: 'Đối tượng kiểm tra',
  entries: {
    goodsLot: 'Lô hàng hóa',
    instrument: 'Phương tiện đo',
    prepackagedLot: 'Lô hàng đóng gói sẵn',
    goldProduct: 'Sản phẩm vàng',
  },
})

/** Measuring instruments as minutes of state checks group them. */
export const checkedInstruments = list({
  code: 'checked-instruments',
  title: 'Loại phương tiện đo',
  entries: {
    fuelDispenser: 'Cột đo xăng dầu',
    scale: 'Cân thông dụng',
    goldScale: 'Cân vàng',
    truckScale: 'Cân ô tô',
    taximeter: 'Taximet',
    waterMeter: 'Đồng hồ nước',
    electricityMeter: 'Công tơ điện',
    bloodPressureMeter: 'Huyết áp kế',
    other: 'Phương tiện đo khác',
  },
})

export const itemFaults = list({
  code: 'checked-item-faults',
  title: 'Nội dung không đạt',
  entries: {
    labelling: 'Ghi nhãn',
    conformity: 'Công bố hợp chuẩn, hợp quy',
    quantity: 'Định lượng',
    quality: 'Chất lượng',
    verification: 'Kiểm định',
    measuringError: 'Sai số',
    expiry: 'Hạn sử dụng',
    other: 'Nội dung khác',
  },
})

const checkers = ['specialist', 'divisionHead', 'inspector'] as const

/** One line in the minutes of a check: goods, instruments, prepackaged lots or gold products of one kind. */
export const checkedItem = register({
  code: 'checked-item',
  title: 'Hàng hóa, phương tiện đo được kiểm tra',
  keptBy: 'standards',
  basis: [
    { document: 'Luật Chất lượng sản phẩm, hàng hóa số 05/2007/QH12', article: 'Điều 40', from: '2008-07-01' },
    { document: 'Luật Đo lường số 04/2011/QH13', from: '2012-07-01' },
  ],
  fields: {
    check: link('Lượt kiểm tra', qualityCheck),
    subject: choice('Đối tượng kiểm tra', itemSubjects),
    goods: choice('Nhóm hàng hóa', goodsKinds),
    instrument: choice('Loại phương tiện đo', checkedInstruments),
    name: text('Tên, nhãn hiệu', { max: 200 }),
    number: integer('Số lượng kiểm tra', { unit: 'lô, phương tiện, sản phẩm', min: 1 }),
    failed: integer('Số lượng không đạt', { unit: 'lô, phương tiện, sản phẩm' }),
    fault: choice('Nội dung không đạt', itemFaults),
  },
  shownAs: calledBy`${'subject'} ${'goods'}${'instrument'} ${'name'}`,
  rules: [
    { that: ['failed', 'is at most', 'number'], tell: 'Số lượng không đạt không được lớn hơn số lượng kiểm tra.' },
    { when: ['subject', 'is', 'goodsLot'], filled: ['goods'], tell: 'Lô hàng hóa phải ghi nhóm hàng hóa.' },
    { when: ['subject', 'is', 'instrument'], filled: ['instrument'], tell: 'Phải ghi loại phương tiện đo.' },
  ],
  lifecycle: {
    states: { recorded: 'Đã ghi kết quả', suspended: 'Đang tạm dừng bán, sử dụng', released: 'Được bán, sử dụng lại' },
    opening: {
      label: 'Ghi kết quả kiểm tra',
      to: 'recorded',
      on: 'checkedOn',
      onLabel: 'Ngày kiểm tra',
      fill: ['check', 'subject', 'number'],
      by: checkers,
    },
    actions: {
      suspend: {
        label: 'Tạm dừng bán hàng, sử dụng; niêm phong',
        from: 'recorded',
        to: 'suspended',
        on: 'suspendedOn',
        fill: ['failed', 'fault'],
        by: checkers,
      },
      release: {
        label: 'Cho phép bán, sử dụng lại',
        from: 'suspended',
        to: 'released',
        on: 'releasedOn',
        by: ['divisionHead', 'inspector'],
      },
    },
  },
})
