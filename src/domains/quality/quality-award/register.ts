import { calledBy, choice, link, list, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'

export const qualityAwards = list({
  code: 'quality-awards',
  title: 'Giải thưởng',
  entries: {
    national: 'Giải thưởng chất lượng quốc gia',
    asiaPacific: 'Giải thưởng chất lượng quốc tế châu Á - Thái Bình Dương',
    provincial: 'Giải thưởng chất lượng của tỉnh',
  },
})

export const awardCategories = list({
  code: 'award-categories',
  title: 'Loại hình dự giải',
  entries: {
    largeManufacturer: 'Doanh nghiệp sản xuất lớn',
    smallManufacturer: 'Doanh nghiệp sản xuất nhỏ và vừa',
    largeService: 'Doanh nghiệp dịch vụ lớn',
    smallService: 'Doanh nghiệp dịch vụ nhỏ và vừa',
  },
})

export const awardLevels = list({
  code: 'award-levels',
  title: 'Mức giải',
  entries: { gold: 'Giải vàng', prize: 'Giải chất lượng', other: 'Hình thức khác' },
})

const keepers = ['specialist', 'divisionHead'] as const

/** One enterprise's dossier for a quality award, from receipt to the award. */
export const qualityAward = register({
  code: 'quality-award',
  title: 'Hồ sơ giải thưởng chất lượng',
  keptBy: 'standards',
  basis: [{ document: 'Luật Chất lượng sản phẩm, hàng hóa số 05/2007/QH12', from: '2008-07-01' }],
  fields: {
    enterprise: text('Doanh nghiệp', { max: 200 }),
    district: place('Huyện, thành phố'),
    award: choice('Giải thưởng', qualityAwards),
    round: text('Năm xét giải', { max: 4, matches: { pattern: '(19|20)\\d{2}', tell: 'viết năm bằng 4 chữ số' } }),
    category: choice('Loại hình dự giải', awardCategories),
    submittedTo: text('Cơ quan nhận hồ sơ đề nghị', { max: 200 }),
    level: choice('Mức giải', awardLevels),
    decision: link('Quyết định trao giải', officialDocument),
    reason: text('Lý do không đạt', { max: 500 }),
  },
  identity: ['enterprise', 'award', 'round'],
  shownAs: calledBy`${'enterprise'} – ${'award'} năm ${'round'}`,
  lifecycle: {
    states: {
      received: 'Đã tiếp nhận',
      appraised: 'Đã sơ tuyển',
      proposed: 'Đã đề nghị xét tặng',
      awarded: 'Được trao giải',
      notAwarded: 'Không được trao giải',
      withdrawn: 'Đã rút',
    },
    opening: {
      label: 'Tiếp nhận hồ sơ',
      to: 'received',
      on: 'receivedOn',
      fill: ['enterprise', 'award', 'round'],
      by: keepers,
    },
    actions: {
      appraise: { label: 'Sơ tuyển', from: 'received', to: 'appraised', on: 'appraisedOn', by: keepers },
      propose: {
        label: 'Đề nghị xét tặng',
        from: ['received', 'appraised'],
        to: 'proposed',
        on: 'proposedOn',
        mayFill: ['submittedTo', 'category'],
        by: ['divisionHead', 'deputyDirector', 'director'],
      },
      award: {
        label: 'Ghi nhận trao giải',
        from: 'proposed',
        to: 'awarded',
        on: 'awardedOn',
        fill: ['level'],
        mayFill: ['decision'],
        by: keepers,
      },
      passOver: {
        label: 'Ghi nhận không được trao giải',
        from: ['received', 'appraised', 'proposed'],
        to: 'notAwarded',
        on: 'passedOverOn',
        mayFill: ['reason'],
        by: keepers,
      },
      withdraw: {
        label: 'Rút hồ sơ',
        from: ['received', 'appraised', 'proposed'],
        to: 'withdrawn',
        on: 'withdrawnOn',
        by: keepers,
      },
    },
  },
})
