import { administrativeReports } from '../../ledger/period/index.ts'
import { plainDate } from '../../ledger/index.ts'
import type { ProvinceFile } from '../provinces/index.ts'

/** A province of tests, whole enough for a report. */
export const sampleProvince = (code: string, name: string): ProvinceFile => ({
  code,
  name,
  settings: [
    {
      name: 'department',
      holdsFrom: plainDate('2019-01-01'),
      value: {
        superior: `UBND TỈNH ${name.toLocaleUpperCase('vi')}`,
        issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
        name: 'Sở Khoa học và Công nghệ',
        reportSymbol: 'BC-SKHCN',
        seat: name,
        signedAs: ['GIÁM ĐỐC'],
        recipients: ['UBND tỉnh', 'Lưu: VT, VP'],
        leadingZero: true,
      },
    },
    { name: 'regime', holdsFrom: plainDate('2019-03-12'), value: administrativeReports },
    {
      name: 'places',
      holdsFrom: plainDate('2019-01-01'),
      value: [
        { code: 'district-one', name: 'Huyện Một', level: 'district' },
        { code: 'commune-one', name: 'Xã Một', level: 'commune' },
      ],
    },
  ],
})
