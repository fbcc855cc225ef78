import { choice, link, list, money, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { ipObjects, ownerKinds } from '../ip-title/lists.ts'

const officers = ['specialist', 'divisionHead'] as const

export const ipMatters = list({
  code: 'ip-support-matters',
  title: 'Nội dung hướng dẫn',
  entries: {
    funding: 'Thủ tục đề nghị hỗ trợ kinh phí đăng ký quyền sở hữu công nghiệp',
    filing: 'Thủ tục xác lập quyền sở hữu công nghiệp',
    management: 'Quản lý, khai thác tài sản trí tuệ',
    enforcement: 'Bảo vệ quyền, xử lý xâm phạm',
  },
})

/** One organisation or person guided on intellectual property, and the money it was given for registration, if any. */
export const ipSupport = register({
  code: 'ip-support',
  title: 'Hướng dẫn, hỗ trợ sở hữu trí tuệ',
  keptBy: 'technology',
  basis: [
    { document: 'Quyết định số 1068/QĐ-TTg phê duyệt Chiến lược sở hữu trí tuệ đến năm 2030', from: '2019-08-22' },
  ],
  fields: {
    applicant: text('Tổ chức, cá nhân', { max: 200, personal: true }),
    applicantKind: choice('Loại tổ chức, cá nhân', ownerKinds),
    matter: choice('Nội dung hướng dẫn', ipMatters),
    object: choice('Đối tượng bảo hộ', ipObjects),
    product: text('Sản phẩm, đối tượng', { max: 300 }),
    district: place('Huyện, thành phố'),
    supportGiven: money('Kinh phí hỗ trợ'),
    decision: link('Quyết định hỗ trợ', officialDocument),
    reason: text('Lý do không hỗ trợ', { max: 300 }),
  },
  shownAs: 'applicant',
  lifecycle: {
    states: {
      received: 'Đã tiếp nhận',
      guided: 'Đã hướng dẫn',
      funded: 'Đã hỗ trợ kinh phí',
      declined: 'Không hỗ trợ kinh phí',
    },
    opening: {
      label: 'Tiếp nhận yêu cầu',
      to: 'received',
      on: 'receivedOn',
      fill: ['applicant', 'matter'],
      by: officers,
    },
    actions: {
      guide: {
        begins: true,
        label: 'Tư vấn, hướng dẫn',
        from: 'received',
        to: 'guided',
        on: 'guidedOn',
        mayFill: ['object', 'product'],
        by: officers,
      },
      fund: {
        label: 'Hỗ trợ kinh phí',
        from: 'guided',
        to: 'funded',
        on: 'fundedOn',
        fill: ['supportGiven'],
        mayFill: ['decision'],
        by: ['deputyDirector', 'director'],
      },
      decline: {
        label: 'Không hỗ trợ kinh phí',
        from: 'guided',
        to: 'declined',
        on: 'declinedOn',
        fill: ['reason'],
        by: ['deputyDirector', 'director'],
      },
    },
  },
})
