import { list } from '../../../ledger/index.ts'

/** Kinds of measuring instruments that a centre verifies; those that left the list of group 2 end on a day. */
export const instrumentKinds = list({
  code: 'instrument-kinds',
  title: 'Loại phương tiện đo',
  basis: 'Thông tư số 23/2013/TT-BKHCN, sửa đổi bởi Thông tư số 07/2019/TT-BKHCN và Thông tư số 03/2024/TT-BKHCN',
  entries: {
    tapeMeasure: 'Thước cuộn',
    distanceMeter: 'Phương tiện đo khoảng cách quang điện',
    waterDepthMeter: 'Phương tiện đo độ sâu đáy nước',
    undergroundDepthMeter: 'Phương tiện đo độ sâu công trình ngầm',
    level: 'Phương tiện đo thủy chuẩn',
    totalStation: 'Toàn đạc điện tử',
    taximeter: 'Taximet',
    speedMeter: 'Phương tiện đo kiểm tra tốc độ phương tiện giao thông',
    analyticalScale: 'Cân phân tích',
    technicalScale: 'Cân kỹ thuật',
    springScale: 'Cân đồng hồ lò xo',
    platformScale: 'Cân bàn, cân đĩa, cân treo',
    craneScale: 'Cân treo móc cẩu',
    truckScale: 'Cân ô tô',
    weight: 'Quả cân',
    capacityMeasure: 'Phương tiện đo dung tích',
    fuelDispenser: 'Cột đo xăng dầu',
    gasDispenser: 'Cột đo, đồng hồ đo khí dầu mỏ hóa lỏng',
    waterMeter: 'Đồng hồ nước lạnh',
    pressureGauge: 'Áp kế',
    thermometer: 'Nhiệt kế',
    bloodPressureMeter: 'Huyết áp kế',
    electrocardiograph: 'Phương tiện đo điện tim, điện não',
    inductionElectricityMeter: { label: 'Công tơ điện một pha kiểu cảm ứng', to: '2024-10-14' },
    electronicElectricityMeter: 'Công tơ điện một pha kiểu điện tử',
    threePhaseElectricityMeter: 'Công tơ điện ba pha',
    motorcycleChargingMeter: 'Phương tiện đo điện năng sạc xe đạp điện, xe máy điện',
    carChargingMeter: 'Phương tiện đo điện năng sạc ô tô điện',
    other: 'Phương tiện đo khác',
  },
})

export type InstrumentKind = keyof typeof instrumentKinds.entries

export const calibrationServices = list({
  code: 'calibration-services',
  title: 'Hình thức',
  basis: 'Luật Đo lường số 04/2011/QH13',
  entries: {
    initial: 'Kiểm định ban đầu',
    periodic: 'Kiểm định định kỳ',
    afterRepair: 'Kiểm định sau sửa chữa',
    calibration: 'Hiệu chuẩn',
  },
})

/** What a verification concludes. */
export const outcomes = list({
  code: 'verification-outcomes',
  title: 'Kết luận',
  entries: { passed: 'Đạt', failed: 'Không đạt' },
})
