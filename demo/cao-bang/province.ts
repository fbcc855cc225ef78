import { reportsFromThe17th } from '../../src/ledger/period/index.ts'
import { plainDate } from '../../src/ledger/index.ts'
import type { ProvinceFile } from '../../src/store/index.ts'

const district = (code: string, name: string) => ({ code, name, level: 'district' as const, to: '2025-06-30' })

export const caoBang: ProvinceFile = {
  code: 'cao-bang',
  name: 'Cao Bằng',
  settings: [
    {
      name: 'department',
      holdsFrom: plainDate('2020-01-01'),
      value: {
        superior: 'UBND TỈNH CAO BẰNG',
        issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
        name: 'Sở Khoa học và Công nghệ',
        reportSymbol: 'BC-SKH&CN',
        seat: 'Cao Bằng',
        signedAs: ['GIÁM ĐỐC'],
        recipients: [
          'Văn phòng UBND tỉnh',
          'Sở Kế hoạch và Đầu tư',
          'Giám đốc, các Phó Giám đốc Sở',
          'Các phòng, đơn vị trực thuộc Sở',
          'Lưu: VT, VP',
        ],
        leadingZero: true,
      },
    },
    { name: 'regime', holdsFrom: plainDate('2021-01-01'), value: reportsFromThe17th },
    {
      name: 'places',
      holdsFrom: plainDate('2020-01-01'),
      value: [
        district('thanh-pho-cao-bang', 'Thành phố Cao Bằng'),
        district('bao-lac', 'Huyện Bảo Lạc'),
        district('bao-lam', 'Huyện Bảo Lâm'),
        district('ha-lang', 'Huyện Hạ Lang'),
        district('ha-quang', 'Huyện Hà Quảng'),
        district('hoa-an', 'Huyện Hòa An'),
        district('nguyen-binh', 'Huyện Nguyên Bình'),
        district('quang-hoa', 'Huyện Quảng Hòa'),
        district('thach-an', 'Huyện Thạch An'),
        district('trung-khanh', 'Huyện Trùng Khánh'),
      ],
    },
  ],
}
