import { calledBy, choice, link, list, money, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { taskLevels } from '../science-task/lists.ts'
import { scienceTask } from '../science-task/register.ts'

export const receiverKinds = list({
  code: 'receiver-kinds',
  title: 'Loại đơn vị tiếp nhận',
  entries: {
    province: 'UBND tỉnh',
    department: 'Sở, ban, ngành, đoàn thể cấp tỉnh',
    district: 'UBND cấp huyện',
    commune: 'UBND cấp xã',
    publicUnit: 'Đơn vị sự nghiệp công lập',
    enterprise: 'Doanh nghiệp, hợp tác xã',
    other: 'Tổ chức, cá nhân khác',
  },
})

export const handedRights = list({
  code: 'handed-rights',
  title: 'Quyền được giao',
  basis: 'Luật Khoa học và công nghệ số 29/2013/QH13, Nghị định số 70/2018/NĐ-CP',
  entries: { use: 'Quyền sử dụng', ownership: 'Quyền sở hữu' },
})

const managers = ['specialist', 'divisionHead'] as const

/** One result of a task handed to one unit; a result handed to three units is three records, for each unit uses it in its own way. */
export const resultHandover = register({
  code: 'result-handover',
  title: 'Bàn giao, chuyển giao kết quả nhiệm vụ',
  keptBy: 'scienceManagement',
  basis: [
    {
      document: 'Luật Khoa học và công nghệ số 29/2013/QH13',
      article: 'ứng dụng kết quả nghiên cứu',
      from: '2014-01-01',
      to: '2025-09-30',
    },
    { document: 'Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15', from: '2025-10-01' },
  ],
  fields: {
    // Results of national programmes are handed over too, though their tasks are not in this province's register.
    result: text('Tên kết quả', { max: 500 }),
    task: link('Nhiệm vụ tạo ra kết quả', scienceTask, { hint: 'Bỏ trống khi nhiệm vụ không do tỉnh quản lý' }),
    level: choice('Cấp của nhiệm vụ', taskLevels),
    programme: text('Thuộc chương trình', { max: 300 }),
    unit: text('Đơn vị tiếp nhận', { max: 200 }),
    unitKind: choice('Loại đơn vị tiếp nhận', receiverKinds),
    district: place('Địa bàn'),
    decision: link('Quyết định giao quyền, bàn giao', officialDocument),
    rights: choice('Quyền được giao', handedRights),
    purpose: text('Mục đích sử dụng', { max: 500 }),
    effect: text('Hiệu quả ứng dụng', { max: 1000 }),
    benefit: money('Giá trị làm lợi'),
    stopping: text('Lý do không tiếp nhận, ngừng sử dụng', { max: 300 }),
  },
  identity: ['result', 'unit'],
  shownAs: calledBy`${'result'} – ${'unit'}`,
  lifecycle: {
    states: {
      proposed: 'Đang làm thủ tục bàn giao',
      handedOver: 'Đã bàn giao',
      inUse: 'Đang sử dụng',
      reported: 'Đã báo cáo hiệu quả',
      stopped: 'Không tiếp nhận, ngừng sử dụng',
    },
    opening: { label: 'Đề xuất bàn giao', to: 'proposed', on: 'proposedOn', fill: ['result'], by: managers },
    actions: {
      handOver: {
        begins: true,
        label: 'Bàn giao',
        from: 'proposed',
        to: 'handedOver',
        on: 'handedOverOn',
        fill: ['unit'],
        mayFill: ['unitKind', 'district', 'decision', 'rights', 'purpose'],
        by: managers,
      },
      putToUse: { label: 'Đưa vào sử dụng', from: 'handedOver', to: 'inUse', on: 'putToUseOn', by: managers },
      reportEffect: {
        label: 'Báo cáo hiệu quả',
        from: ['inUse', 'reported'],
        to: 'reported',
        on: 'reportedOn',
        again: true,
        fill: ['effect'],
        mayFill: ['benefit'],
        by: managers,
      },
      stop: {
        label: 'Không tiếp nhận, ngừng sử dụng',
        from: ['proposed', 'handedOver', 'inUse', 'reported'],
        to: 'stopped',
        on: 'stoppedOn',
        fill: ['stopping'],
        by: managers,
      },
    },
  },
})
