import { type CellSource, circularOf2018, type FormRow, partsAddUp, rowsOf, type StatisticalForm } from './form.ts'

const verified = (...kinds: readonly string[]): Readonly<Record<string, CellSource>> => ({
  inPeriod: { indicator: 'calibrations.verified', by: 'kind', keys: kinds },
})

const rows: readonly FormRow[] = rowsOf(
  [
    ['01', 'Quy chuẩn kỹ thuật địa phương đã ban hành'],
    ['02', 'Quy định chung', '01'],
    ['03', 'An toàn', '01'],
    ['04', 'Môi trường', '01'],
    ['05', 'Quá trình', '01'],
    ['06', 'Dịch vụ', '01'],
    ['07', 'Tổ chức kiểm định phương tiện đo'],
    ['08', 'Phương tiện đo được kiểm định'],
    ['09', 'Độ dài', '08'],
    ['10', 'Khối lượng', '08'],
    ['11', 'Dung tích, lưu lượng', '08'],
    ['12', 'Áp suất', '08'],
    ['13', 'Nhiệt độ', '08'],
    ['14', 'Hóa lý', '08'],
    ['15', 'Điện, điện từ', '08'],
    ['16', 'Thời gian, tần số, âm thanh', '08'],
    ['17', 'Giấy chứng nhận, công bố hệ thống quản lý'],
    ['18', 'Cơ quan hành chính nhà nước', '17'],
    ['19', 'Tổ chức khác', '17'],
    ['20', 'Phòng thử nghiệm, hiệu chuẩn được công nhận'],
    ['21', 'Tổ chức đánh giá sự phù hợp đã đăng ký'],
  ],
  {
    '08': { inPeriod: { indicator: 'calibrations.verified' } },
    '09': verified(
      'tapeMeasure',
      'distanceMeter',
      'waterDepthMeter',
      'undergroundDepthMeter',
      'level',
      'totalStation',
      'taximeter',
    ),
    '10': verified(
      'analyticalScale',
      'technicalScale',
      'springScale',
      'platformScale',
      'craneScale',
      'truckScale',
      'weight',
    ),
    '11': verified('capacityMeasure', 'fuelDispenser', 'gasDispenser', 'waterMeter'),
    '12': verified('pressureGauge', 'bloodPressureMeter'),
    '13': verified('thermometer'),
    '15': verified(
      'inductionElectricityMeter',
      'electronicElectricityMeter',
      'threePhaseElectricityMeter',
      'motorcycleChargingMeter',
      'carChargingMeter',
      'electrocardiograph',
    ),
    '16': verified('speedMeter'),
    '18': {
      cumulative: { indicator: 'iso-agencies.standing' },
      inPeriod: { indicator: 'iso-agencies.published' },
    },
  },
)

export const standards: StatisticalForm = {
  ...circularOf2018,
  code: 'standards',
  formNumber: '09/KHCN-TĐC',
  title: 'Tiêu chuẩn, đo lường, chất lượng',
  unit: 'quy chuẩn, tổ chức, phương tiện đo, giấy chứng nhận',
  columns: [
    { code: 'cumulative', title: 'Lũy kế' },
    { code: 'inPeriod', title: 'Trong kỳ' },
  ],
  rows,
  checks: partsAddUp(rows),
}
