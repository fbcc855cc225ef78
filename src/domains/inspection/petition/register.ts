import { calledBy, choice, days, link, list, place, register, text, workingDays } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'

/** The four kinds of petition whose handling different laws rule. */
export const petitionKinds = list({
  code: 'petition-kinds',
  title: 'Loại đơn',
  basis: 'Luật Khiếu nại số 02/2011/QH13; Luật Tố cáo số 25/2018/QH14; Luật Tiếp công dân số 42/2013/QH13',
  entries: { khieuNai: 'Khiếu nại', toCao: 'Tố cáo', kienNghi: 'Kiến nghị', phanAnh: 'Phản ánh' },
})

export const petitionChannels = list({
  code: 'petition-channels',
  title: 'Nguồn đơn',
  entries: {
    post: 'Dịch vụ bưu chính',
    reception: 'Tiếp công dân',
    transferred: 'Cơ quan khác chuyển đến',
    online: 'Trực tuyến, đường dây nóng',
  },
})

export const petitionResults = list({
  code: 'petition-results',
  title: 'Kết quả giải quyết',
  entries: { founded: 'Đúng', partlyFounded: 'Đúng một phần', unfounded: 'Không đúng', answered: 'Đã trả lời' },
})

const receivers = ['inspector', 'divisionHead', 'officeCompiler', 'specialist'] as const
const deciders = ['inspector', 'divisionHead', 'deputyDirector', 'director'] as const

/** One petition of a citizen or an organisation, from receipt over sorting to its settlement. */
export const petition = register({
  code: 'petition',
  title: 'Đơn khiếu nại, tố cáo, kiến nghị, phản ánh',
  keptBy: 'inspectorate',
  basis: [
    { document: 'Luật Khiếu nại số 02/2011/QH13', article: 'Điều 27, Điều 28', from: '2012-07-01' },
    { document: 'Luật Tố cáo số 25/2018/QH14', article: 'Điều 24, Điều 30', from: '2019-01-01' },
    { document: 'Thông tư số 07/2014/TT-TTCP ngày 31/10/2014', from: '2014-12-15', to: '2021-11-14' },
    { document: 'Thông tư số 05/2021/TT-TTCP ngày 01/10/2021', from: '2021-11-15' },
  ],
  fields: {
    kind: choice('Loại đơn', petitionKinds),
    channel: choice('Nguồn đơn', petitionChannels),
    sender: text('Người gửi', { max: 200, personal: true }),
    address: text('Địa chỉ người gửi', { max: 300, personal: true }),
    district: place('Huyện, thành phố'),
    commune: place('Xã, phường', 'commune'),
    content: text('Nội dung đơn', { max: 1000 }),
    rule: link('Quy định làm căn cứ xử lý', officialDocument),
    sorting: text('Kết quả xử lý ban đầu', { max: 500 }),
    transferredTo: text('Cơ quan nhận chuyển đơn', { max: 200 }),
    result: choice('Kết quả giải quyết', petitionResults),
    decision: link('Quyết định, văn bản giải quyết', officialDocument),
  },
  shownAs: calledBy`Đơn nhận ngày ${'receivedOn'}`,
  // The law keeps who denounces, and what, from those who do not handle it.
  rights: {
    read: {
      inspector: 'ownProvince',
      divisionHead: 'ownDivision',
      specialist: 'ownDivision',
      officeCompiler: 'ownProvince',
      deputyDirector: 'ownProvince',
      director: 'ownProvince',
    },
  },
  lifecycle: {
    states: {
      received: 'Đã tiếp nhận',
      accepted: 'Đã thụ lý',
      handled: 'Đã giải quyết',
      notQualified: 'Không đủ điều kiện xử lý',
      transferred: 'Đã chuyển cơ quan có thẩm quyền',
      withdrawn: 'Đã rút đơn',
    },
    opening: { label: 'Tiếp nhận đơn', to: 'received', on: 'receivedOn', fill: [], by: receivers },
    actions: {
      accept: {
        label: 'Thụ lý',
        from: 'received',
        to: 'accepted',
        on: 'acceptedOn',
        fill: ['kind'],
        mayFill: ['sorting', 'rule'],
        by: deciders,
        within: [
          { when: ['kind', 'is', 'khieuNai'], limit: days(10) },
          { when: ['kind', 'is', 'toCao'], from: '2019-01-01', limit: workingDays(7) },
        ],
      },
      setAside: {
        label: 'Kết luận không đủ điều kiện xử lý, lưu đơn',
        from: 'received',
        to: 'notQualified',
        on: 'setAsideOn',
        mayFill: ['kind', 'sorting', 'rule'],
        by: deciders,
      },
      transfer: {
        label: 'Chuyển cơ quan có thẩm quyền',
        from: 'received',
        to: 'transferred',
        on: 'transferredOn',
        fill: ['transferredTo'],
        mayFill: ['kind', 'sorting', 'rule'],
        by: deciders,
      },
      handle: {
        label: 'Giải quyết',
        from: 'accepted',
        to: 'handled',
        on: 'handledOn',
        fill: ['result'],
        mayFill: ['decision'],
        by: deciders,
        within: [
          { when: ['kind', 'is', 'khieuNai'], limit: days(30) },
          { when: ['kind', 'is', 'toCao'], from: '2019-01-01', limit: days(30) },
        ],
      },
      withdraw: {
        label: 'Rút đơn',
        from: ['received', 'accepted'],
        to: 'withdrawn',
        on: 'withdrawnOn',
        by: receivers,
      },
    },
  },
})
