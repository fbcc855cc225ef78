import { choice, integer, link, list, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { scienceEnterprise } from '../science-enterprise/register.ts'

const officers = ['specialist', 'divisionHead'] as const

export const enterpriseSupportKinds = list({
  code: 'enterprise-support-kinds',
  title: 'Hình thức',
  entries: {
    surveyMission: 'Đoàn khảo sát, đánh giá',
    guidance: 'Hướng dẫn cơ chế, chính sách',
  },
})

/** One survey mission to, or guidance of, science and technology enterprises; conferences with them are training classes. */
export const enterpriseSupport = register({
  code: 'enterprise-support',
  title: 'Khảo sát, hướng dẫn doanh nghiệp khoa học và công nghệ',
  keptBy: 'technology',
  basis: [{ document: 'Nghị định số 13/2019/NĐ-CP', from: '2019-03-20' }],
  fields: {
    kind: choice('Hình thức', enterpriseSupportKinds),
    content: text('Nội dung', { max: 500 }),
    enterprise: link('Doanh nghiệp', scienceEnterprise),
    enterprises: integer('Số doanh nghiệp được khảo sát, hướng dẫn', { unit: 'doanh nghiệp', max: 10_000 }),
    district: place('Huyện, thành phố'),
    decision: link('Quyết định, kế hoạch', officialDocument),
    findings: text('Kết quả', { max: 1000 }),
    reason: text('Lý do hủy', { max: 300 }),
  },
  shownAs: 'content',
  lifecycle: {
    states: { planned: 'Trong kế hoạch', done: 'Đã thực hiện', cancelled: 'Đã hủy' },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['kind', 'content'],
      by: officers,
    },
    actions: {
      carryOut: {
        begins: true,
        label: 'Thực hiện',
        from: 'planned',
        to: 'done',
        on: 'doneOn',
        mayFill: ['enterprise', 'enterprises', 'decision', 'findings'],
        by: officers,
      },
      cancel: {
        label: 'Hủy',
        from: 'planned',
        to: 'cancelled',
        on: 'cancelledOn',
        fill: ['reason'],
        by: ['divisionHead'],
      },
    },
  },
})
