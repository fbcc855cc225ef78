import { calledBy, link, register, text } from '../../../ledger/index.ts'
import { scienceTask } from '../../science-management/index.ts'

const keepers = ['specialist', 'divisionHead'] as const

/** The results of one accepted task: its papers taken in, made public, kept in the archive of the province. */
export const resultPublication = register({
  code: 'result-publication',
  title: 'Công bố, lưu giữ kết quả nhiệm vụ KH&CN',
  keptBy: 'informationCentre',
  basis: [
    {
      document: 'Thông tư số 14/2014/TT-BKHCN',
      article: 'thu thập, đăng ký, lưu giữ và công bố thông tin về nhiệm vụ',
      from: '2014-08-15',
    },
  ],
  fields: {
    task: link('Nhiệm vụ khoa học và công nghệ', scienceTask),
    papers: text('Tài liệu giao nộp', { max: 300 }),
    publishedIn: text('Nơi công bố', { max: 300 }),
    address: text('Địa chỉ trên mạng', { max: 300 }),
    archiveNumber: text('Số lưu trữ', { max: 60 }),
    gap: text('Nội dung cần bổ sung', { max: 300 }),
  },
  identity: ['task'],
  shownAs: calledBy`Kết quả nhiệm vụ ${'task'}`,
  lifecycle: {
    states: {
      received: 'Đã tiếp nhận tài liệu',
      returned: 'Đã trả lại để bổ sung',
      published: 'Đã công bố thông tin',
      archived: 'Đã lưu giữ',
    },
    opening: { label: 'Tiếp nhận tài liệu', to: 'received', on: 'receivedOn', fill: ['task'], by: keepers },
    actions: {
      sendBack: {
        label: 'Trả lại để bổ sung',
        from: 'received',
        to: 'returned',
        on: 'sentBackOn',
        again: true,
        fill: ['gap'],
        by: keepers,
      },
      receiveAgain: {
        label: 'Tiếp nhận bổ sung',
        from: 'returned',
        to: 'received',
        on: 'receivedAgainOn',
        again: true,
        mayFill: ['papers'],
        by: keepers,
      },
      publish: {
        label: 'Công bố thông tin',
        from: 'received',
        to: 'published',
        on: 'publishedOn',
        fill: ['publishedIn'],
        mayFill: ['address'],
        by: keepers,
      },
      archive: {
        label: 'Lưu giữ',
        from: 'published',
        to: 'archived',
        on: 'archivedOn',
        mayFill: ['archiveNumber'],
        by: keepers,
      },
    },
  },
})
