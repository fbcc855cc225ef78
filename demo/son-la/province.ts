import { administrativeReports } from '../../src/ledger/period/index.ts'
import { plainDate } from '../../src/ledger/index.ts'
import type { ProvinceFile } from '../../src/store/index.ts'

const untilTwoTiers = '2025-06-30'

const district = (code: string, name: string) => ({ code, name, level: 'district' as const, to: untilTwoTiers })
const commune = (code: string, name: string) => ({ code, name, level: 'commune' as const })

export const sonLa: ProvinceFile = {
  code: 'son-la',
  name: 'Sơn La',
  settings: [
    {
      name: 'department',
      holdsFrom: plainDate('2019-01-01'),
      value: {
        superior: 'UBND TỈNH SƠN LA',
        issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
        name: 'Sở Khoa học và Công nghệ',
        reportSymbol: 'BC-SKHCN',
        seat: 'Sơn La',
        signedAs: ['GIÁM ĐỐC'],
        recipients: [
          'Bộ Khoa học và Công nghệ (b/c)',
          'Văn phòng Tỉnh ủy',
          'Ban Tuyên giáo Tỉnh ủy',
          'Văn phòng HĐND tỉnh',
          'Thường trực UBND tỉnh',
          'Văn phòng UBND tỉnh',
          'Sở Kế hoạch và Đầu tư',
          'Công an tỉnh',
          'Lãnh đạo Sở',
          'Các phòng chuyên môn, đơn vị trực thuộc Sở',
          'Lưu: VT, VP',
        ],
        leadingZero: true,
      },
    },
    { name: 'regime', holdsFrom: plainDate('2019-03-12'), value: administrativeReports },
    {
      name: 'places',
      holdsFrom: plainDate('2019-01-01'),
      value: [
        district('thanh-pho-son-la', 'Thành phố Sơn La'),
        district('bac-yen', 'Huyện Bắc Yên'),
        district('mai-son', 'Huyện Mai Sơn'),
        district('moc-chau', 'Huyện Mộc Châu'),
        district('muong-la', 'Huyện Mường La'),
        district('phu-yen', 'Huyện Phù Yên'),
        district('quynh-nhai', 'Huyện Quỳnh Nhai'),
        district('song-ma', 'Huyện Sông Mã'),
        district('sop-cop', 'Huyện Sốp Cộp'),
        district('thuan-chau', 'Huyện Thuận Châu'),
        district('van-ho', 'Huyện Vân Hồ'),
        district('yen-chau', 'Huyện Yên Châu'),
        commune('sap-xa', 'Xã Sập Xa'),
        commune('chieng-mung', 'Xã Chiềng Mung'),
        commune('chieng-sinh', 'Phường Chiềng Sinh'),
      ],
    },
  ],
}
