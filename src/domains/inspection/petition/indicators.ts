import { count, indicator } from '../../../ledger/index.ts'
import { petition } from './register.ts'

const petitions = (on: 'receivedOn' | 'acceptedOn' | 'transferredOn' | 'setAsideOn', code: string, title: string) =>
  indicator(petition, {
    code: `petitions.${code}`,
    title,
    unit: 'đơn',
    value: count,
    counted: { on },
    splitBy: ['kind', 'state', 'district'],
  })

export const petitionsReceived = petitions('receivedOn', 'received', 'Số đơn thư của công dân tiếp nhận')
export const petitionsAccepted = petitions('acceptedOn', 'accepted', 'Số đơn thư thụ lý')
export const petitionsTransferred = petitions('transferredOn', 'transferred', 'Số đơn thư chuyển cơ quan có thẩm quyền')
export const petitionsSetAside = petitions('setAsideOn', 'not-qualified', 'Số đơn thư không đủ điều kiện xử lý')

export const petitionsHandled = indicator(petition, {
  code: 'petitions.handled',
  title: 'Số đơn thư đã giải quyết',
  unit: 'đơn',
  value: count,
  counted: { on: 'handledOn' },
  splitBy: ['kind', 'result'],
})

export const petitionsPending = indicator(petition, {
  code: 'petitions.pending',
  title: 'Số đơn thư chưa giải quyết xong',
  unit: 'đơn',
  value: count,
  counted: { standing: ['received', 'accepted'] },
  splitBy: ['kind', 'state'],
})
