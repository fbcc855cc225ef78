import { choice, link, list, register, text } from '../../../ledger/index.ts'
import { procedure } from '../procedure/register.ts'

export const complaintKinds = list({
  code: 'procedure-complaint-kinds',
  title: 'Loại phản ánh',
  entries: { feedback: 'Phản ánh, kiến nghị', complaint: 'Khiếu nại', denunciation: 'Tố cáo' },
})

export const complaintChannels = list({
  code: 'procedure-complaint-channels',
  title: 'Nơi tiếp nhận',
  entries: {
    hotline: 'Đường dây nóng',
    portal: 'Cổng, trang thông tin điện tử',
    letter: 'Văn bản',
    inPerson: 'Trực tiếp',
  },
})

const keepers = ['officeCompiler', 'divisionHead', 'specialist'] as const

/** One complaint or comment on the department's procedures or on how they are carried out. */
export const procedureComplaint = register({
  code: 'procedure-complaint',
  title: 'Phản ánh, kiến nghị về thủ tục hành chính',
  keptBy: 'office',
  basis: [
    { document: 'Nghị định số 20/2008/NĐ-CP', article: 'tiếp nhận, xử lý phản ánh, kiến nghị', from: '2008-03-14' },
  ],
  fields: {
    kind: choice('Loại phản ánh', complaintKinds),
    channel: choice('Nơi tiếp nhận', complaintChannels),
    procedure: link('Thủ tục hành chính', procedure),
    contents: text('Nội dung', { max: 1000 }),
    sender: text('Người phản ánh', { max: 150, personal: true }),
    answer: text('Kết quả xử lý', { max: 1000 }),
    transferredTo: text('Cơ quan nhận chuyển', { max: 200 }),
  },
  shownAs: 'contents',
  lifecycle: {
    states: {
      received: 'Đang xử lý',
      answered: 'Đã trả lời',
      transferred: 'Đã chuyển cơ quan có thẩm quyền',
      rejected: 'Không đủ điều kiện xử lý',
    },
    opening: {
      label: 'Tiếp nhận',
      to: 'received',
      on: 'receivedOn',
      fill: ['kind', 'channel', 'contents'],
      by: keepers,
    },
    actions: {
      answer: {
        label: 'Trả lời',
        from: 'received',
        to: 'answered',
        on: 'answeredOn',
        fill: ['answer'],
        by: ['divisionHead', 'director', 'deputyDirector'],
      },
      transfer: {
        label: 'Chuyển cơ quan có thẩm quyền',
        from: 'received',
        to: 'transferred',
        on: 'transferredOn',
        fill: ['transferredTo'],
        by: keepers,
      },
      reject: {
        label: 'Xác định không đủ điều kiện xử lý',
        from: 'received',
        to: 'rejected',
        on: 'rejectedOn',
        fill: ['answer'],
        by: keepers,
      },
    },
  },
})
