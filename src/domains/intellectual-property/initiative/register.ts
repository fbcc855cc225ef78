import { choice, date, decimal, integer, link, list, money, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { initiativeRound } from '../initiative-round/register.ts'

const officers = ['specialist', 'divisionHead'] as const

export const initiativeKinds = list({
  code: 'initiative-kinds',
  title: 'Loại giải pháp',
  basis: 'Nghị định số 13/2012/NĐ-CP',
  entries: {
    technical: 'Giải pháp kỹ thuật',
    managerial: 'Giải pháp quản lý',
    professional: 'Giải pháp tác nghiệp',
    application: 'Giải pháp ứng dụng tiến bộ kỹ thuật',
  },
})

export const initiativeScopes = list({
  code: 'initiative-scopes',
  title: 'Phạm vi ảnh hưởng',
  entries: { facility: 'Cấp cơ sở', province: 'Toàn tỉnh', nation: 'Toàn quốc' },
})

/** One initiative (sáng kiến) whose effect and scope of influence are to be recognised. */
export const initiative = register({
  code: 'initiative',
  title: 'Sáng kiến',
  keptBy: 'technology',
  basis: [{ document: 'Nghị định số 13/2012/NĐ-CP ban hành Điều lệ Sáng kiến', from: '2012-04-16' }],
  fields: {
    title: text('Tên sáng kiến', { max: 500 }),
    authors: text('Tác giả, đồng tác giả', { max: 500, personal: true }),
    unit: text('Cơ quan, đơn vị', { max: 200 }),
    district: place('Huyện, thành phố'),
    kind: choice('Loại giải pháp', initiativeKinds),
    firstAppliedOn: date('Ngày áp dụng lần đầu'),
    baseDecision: text('Quyết định công nhận ở cơ sở', { max: 100 }),
    scopeAsked: choice('Phạm vi đề nghị công nhận', initiativeScopes),
    round: link('Đợt xét', initiativeRound),
    membersPresent: integer('Số thành viên hội đồng dự họp', { unit: 'người', max: 50 }),
    votesFor: integer('Số phiếu đồng ý', { unit: 'phiếu', max: 50 }),
    score: decimal('Điểm trung bình', { unit: 'điểm', places: 2 }),
    scopeRecognised: choice('Phạm vi được công nhận', initiativeScopes),
    decision: link('Quyết định công nhận', officialDocument),
    benefit: money('Hiệu quả làm lợi tính được'),
    reason: text('Lý do trả lại, không công nhận', { max: 500 }),
  },
  shownAs: 'title',
  rules: [
    {
      that: ['votesFor', 'is at most', 'membersPresent'],
      tell: 'Số phiếu đồng ý không được lớn hơn số thành viên hội đồng dự họp.',
    },
    { that: ['score', 'is at most', 100], tell: 'Điểm trung bình không được quá 100.' },
    {
      that: ['receivedOn', 'is not before', 'firstAppliedOn'],
      tell: 'Ngày tiếp nhận hồ sơ không được trước ngày áp dụng lần đầu.',
    },
  ],
  lifecycle: {
    states: {
      received: 'Đã tiếp nhận hồ sơ',
      returned: 'Đã trả lại hồ sơ',
      assessed: 'Hội đồng đã xét',
      recognised: 'Đã công nhận',
      notRecognised: 'Không công nhận',
    },
    opening: {
      label: 'Tiếp nhận hồ sơ',
      to: 'received',
      on: 'receivedOn',
      fill: ['title', 'scopeAsked'],
      by: officers,
    },
    actions: {
      returnDossier: {
        label: 'Trả lại hồ sơ',
        from: 'received',
        to: 'returned',
        on: 'returnedOn',
        fill: ['reason'],
        by: officers,
      },
      assess: {
        label: 'Hội đồng xét, đánh giá',
        from: 'received',
        to: 'assessed',
        on: 'assessedOn',
        fill: ['round'],
        mayFill: ['membersPresent', 'votesFor', 'score'],
        by: officers,
      },
      recognise: {
        label: 'Công nhận',
        from: 'assessed',
        to: 'recognised',
        on: 'recognisedOn',
        fill: ['scopeRecognised'],
        mayFill: ['decision'],
        by: officers,
      },
      refuse: {
        label: 'Không công nhận',
        from: 'assessed',
        to: 'notRecognised',
        on: 'refusedOn',
        fill: ['reason'],
        by: officers,
      },
    },
  },
})
