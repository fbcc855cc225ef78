import { list, type Place } from '../register/index.ts'

/** The lists of the library. */
export const readerKinds = list({
  code: 'reader-kinds',
  title: 'Loại bạn đọc',
  entries: { student: 'Học sinh, sinh viên', teacher: 'Giáo viên', other: 'Bạn đọc khác' },
})

export const genres = list({
  code: 'genres',
  title: 'Loại sách',
  entries: { novel: 'Tiểu thuyết', science: 'Khoa học', children: { label: 'Thiếu nhi', from: '2020-03-01' } },
})

export const libraryPlaces: readonly Place[] = [
  { code: 'van-ho', name: 'Vân Hồ', level: 'district' },
  { code: 'moc-chau', name: 'Mộc Châu', level: 'district' },
  { code: 'bac-yen', name: 'Bắc Yên', level: 'district' },
]
