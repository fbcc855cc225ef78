import { calledBy, choice, link, list, register, text } from '../../../ledger/index.ts'
import { premises } from '../premises/register.ts'

export const guidanceSubjects = list({
  code: 'guidance-subjects',
  title: 'Nội dung hướng dẫn',
  entries: {
    standard: 'Xây dựng, công bố tiêu chuẩn cơ sở',
    conformity: 'Công bố hợp chuẩn, công bố hợp quy',
    labelling: 'Ghi nhãn hàng hóa',
    metrology: 'Quản lý đo lường, kiểm định phương tiện đo',
    prepackaged: 'Định lượng hàng đóng gói sẵn',
    barcode: 'Mã số, mã vạch',
    traceability: 'Truy xuất nguồn gốc',
    managementSystem: 'Hệ thống quản lý, công cụ nâng cao năng suất',
    importedGoods: 'Kiểm tra nhà nước hàng hóa nhập khẩu',
    general: 'Quy định chung về tiêu chuẩn, đo lường, chất lượng',
  },
})

export const guidanceChannels = list({
  code: 'guidance-channels',
  title: 'Cách thức',
  entries: {
    atOffice: 'Tại trụ sở cơ quan',
    onSite: 'Tại cơ sở',
    written: 'Bằng văn bản',
    remote: 'Qua điện thoại, trực tuyến',
  },
})

const keepers = ['specialist', 'divisionHead'] as const

/** One premises guided in applying the rules on standards, metrology and quality. */
export const guidance = register({
  code: 'guidance',
  title: 'Hướng dẫn về tiêu chuẩn, đo lường, chất lượng',
  keptBy: 'standards',
  fields: {
    premises: link('Cơ sở', premises),
    subject: choice('Nội dung hướng dẫn', guidanceSubjects),
    channel: choice('Cách thức', guidanceChannels),
    question: text('Nội dung đề nghị', { max: 500 }),
    answer: text('Nội dung đã hướng dẫn', { max: 1000 }),
  },
  shownAs: calledBy`${'premises'}: ${'subject'}`,
  lifecycle: {
    states: { requested: 'Đã tiếp nhận đề nghị', guided: 'Đã hướng dẫn', withdrawn: 'Đã rút đề nghị' },
    opening: {
      label: 'Tiếp nhận đề nghị',
      to: 'requested',
      on: 'requestedOn',
      fill: ['premises', 'subject'],
      by: keepers,
    },
    actions: {
      guide: {
        begins: true,
        label: 'Hướng dẫn',
        from: 'requested',
        to: 'guided',
        on: 'guidedOn',
        mayFill: ['channel', 'answer'],
        by: keepers,
      },
      withdraw: { label: 'Rút đề nghị', from: 'requested', to: 'withdrawn', on: 'withdrawnOn', by: keepers },
    },
  },
})
