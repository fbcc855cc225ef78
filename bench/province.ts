import { administrativeReports } from '../src/ledger/period/index.ts'
import { plainDate } from '../src/ledger/index.ts'
import type { ProvinceFile } from '../src/store/index.ts'

const holdsFrom = plainDate('2010-01-01')

export const districts = Array.from({ length: 10 }, (_, index) => `district-${index + 1}`)

/** A made-up province of the measurements. */
export const benchProvince = (number: number): ProvinceFile => {
  const name = `Tỉnh số ${number}`
  return {
    code: `p${String(number).padStart(2, '0')}`,
    name,
    settings: [
      {
        name: 'department',
        holdsFrom,
        value: {
          superior: `UBND ${name.toLocaleUpperCase('vi')}`,
          issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
          name: 'Sở Khoa học và Công nghệ',
          reportSymbol: 'BC-SKHCN',
          seat: name,
          signedAs: ['GIÁM ĐỐC'],
          recipients: ['UBND tỉnh', 'Lưu: VT, VP'],
          leadingZero: true,
        },
      },
      { name: 'regime', holdsFrom, value: administrativeReports },
      {
        name: 'places',
        holdsFrom,
        value: districts.map((code, index) => ({ code, name: `Huyện số ${index + 1}`, level: 'district' })),
      },
    ],
  }
}
