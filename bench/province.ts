import { administrativeReports } from '../src/ledger/period/index.ts'
import { plainDate } from '../src/ledger/index.ts'
import type { ProvinceFile } from '../src/store/index.ts'

const holdsFrom = plainDate('2010-01-01')

/** The places of every made-up province. */
export const places = (['district', 'commune'] as const).flatMap((level) =>
  Array.from({ length: level === 'district' ? 10 : 60 }, (_, index) => ({
    code: `${level}-${index + 1}`,
    name: `${level === 'district' ? 'Huyện' : 'Xã'} số ${index + 1}`,
    level,
  })),
)

/** The codes of the made-up places of one level. */
export const placesAt = (level: 'district' | 'commune'): readonly string[] =>
  places.filter((place) => place.level === level).map(({ code }) => code)

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
        value: places,
      },
    ],
  }
}
