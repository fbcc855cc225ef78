import { calledBy, choice, decimal, integer, link, list, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'

const officers = ['specialist', 'divisionHead'] as const

export const innovationMeasures = list({
  code: 'innovation-measures',
  title: 'Chỉ số',
  entries: {
    innovationIndex: 'Chỉ số đổi mới sáng tạo cấp địa phương (PII)',
    factorProductivityGrowth: 'Tốc độ tăng năng suất các nhân tố tổng hợp (TFP)',
    factorProductivityShare: 'Đóng góp của TFP vào tăng trưởng kinh tế',
    labourProductivity: 'Năng suất lao động',
    capitalProductivity: 'Năng suất vốn',
    technologyLevel: 'Trình độ và năng lực công nghệ sản xuất',
    equipmentRenewal: 'Tốc độ đổi mới công nghệ, thiết bị',
    researchSpending: 'Tỷ lệ chi cho nghiên cứu và phát triển trên GRDP',
    innovativeEnterprises: 'Tỷ lệ doanh nghiệp có hoạt động đổi mới sáng tạo',
  },
})

/** One measure of innovation, productivity or technology level for one year or span of years, with its source. */
export const innovationIndicator = register({
  code: 'innovation-indicator',
  title: 'Chỉ số đổi mới sáng tạo, năng suất, trình độ công nghệ',
  keptBy: 'technology',
  fields: {
    measure: choice('Chỉ số', innovationMeasures),
    years: text('Năm, giai đoạn', {
      max: 9,
      matches: { pattern: '\\d{4}(-\\d{4})?', tell: 'viết một năm như 2020, hoặc một giai đoạn như 2016-2020' },
    }),
    value: decimal('Giá trị', { unit: 'đơn vị tính của chỉ số', min: -1_000_000 }),
    unit: text('Đơn vị tính', { max: 40 }),
    rank: integer('Xếp hạng trong cả nước', { unit: 'hạng', min: 1, max: 63 }),
    source: text('Nguồn số liệu', { max: 300 }),
    surveyor: text('Đơn vị đo lường, đánh giá', { max: 200 }),
    assignedBy: link('Văn bản giao nhiệm vụ', officialDocument),
    reason: text('Lý do dừng', { max: 300 }),
  },
  identity: ['measure', 'years'],
  shownAs: calledBy`${'measure'} ${'years'}`,
  lifecycle: {
    states: { underWay: 'Đang đo lường, đánh giá', published: 'Đã công bố', dropped: 'Dừng thực hiện' },
    opening: {
      label: 'Triển khai đo lường, đánh giá',
      to: 'underWay',
      on: 'startedOn',
      fill: ['measure', 'years'],
      by: officers,
    },
    actions: {
      publish: {
        begins: true,
        label: 'Công bố kết quả',
        from: 'underWay',
        to: 'published',
        on: 'publishedOn',
        fill: ['value', 'unit', 'source'],
        mayFill: ['rank', 'surveyor'],
        by: ['divisionHead', 'deputyDirector', 'director'],
      },
      drop: {
        label: 'Dừng thực hiện',
        from: 'underWay',
        to: 'dropped',
        on: 'droppedOn',
        fill: ['reason'],
        by: ['divisionHead', 'deputyDirector', 'director'],
      },
    },
  },
})
