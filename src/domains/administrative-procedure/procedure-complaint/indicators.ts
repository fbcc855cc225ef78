import { count, indicator } from '../../../ledger/index.ts'
import { procedureComplaint } from './register.ts'

export const complaintsReceived = indicator(procedureComplaint, {
  code: 'procedure-complaints.received',
  title: 'Số phản ánh, khiếu nại, tố cáo về thủ tục hành chính',
  unit: 'phản ánh',
  value: count,
  counted: { on: 'receivedOn' },
  splitBy: ['kind', 'channel', 'state'],
})

export const complaintsOpen = indicator(procedureComplaint, {
  code: 'procedure-complaints.open',
  title: 'Số phản ánh về thủ tục hành chính chưa trả lời',
  unit: 'phản ánh',
  value: count,
  counted: { standing: ['received'] },
  splitBy: ['kind'],
})
