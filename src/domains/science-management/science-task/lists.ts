import { list } from '../../../ledger/index.ts'

export const taskKinds = list({
  code: 'task-kinds',
  title: 'Loại nhiệm vụ',
  basis: 'Luật Khoa học và công nghệ số 29/2013/QH13, Nghị định số 08/2014/NĐ-CP',
  entries: {
    deTai: 'Đề tài',
    duAnSanXuatThuNghiem: 'Dự án sản xuất thử nghiệm',
    duAn: 'Dự án',
    deAn: 'Đề án',
  },
})

/** Each label follows the noun in a sentence: «đề tài cấp tỉnh», «dự án thuộc Chương trình nông thôn miền núi». */
export const taskLevels = list({
  code: 'task-levels',
  title: 'Cấp quản lý',
  entries: {
    quocGia: 'Cấp quốc gia',
    capThietDiaPhuong: 'Cấp thiết địa phương sử dụng kinh phí cấp quốc gia',
    nongThonMienNui: 'Thuộc Chương trình nông thôn miền núi',
    tinh: 'Cấp tỉnh',
    coSo: 'Cấp cơ sở',
  },
})

export type TaskLevel = keyof typeof taskLevels.entries

/** Who manages a project of the rural and mountainous programme (Chương trình nông thôn miền núi). */
export const ruralManagements = list({
  code: 'rural-managements',
  title: 'Nhóm quản lý dự án nông thôn miền núi',
  basis: 'Quyết định số 1747/QĐ-TTg ngày 13/10/2015 của Thủ tướng Chính phủ',
  entries: {
    trungUongQuanLy: 'Do Trung ương quản lý',
    uyQuyenDiaPhuong: 'Ủy quyền địa phương quản lý',
  },
})

export const researchFields = list({
  code: 'research-fields',
  title: 'Lĩnh vực',
  basis: 'Thông tư số 15/2018/TT-BKHCN',
  entries: {
    agriculture: 'Khoa học nông nghiệp',
    engineering: 'Khoa học kỹ thuật và công nghệ',
    natural: 'Khoa học tự nhiên',
    medical: 'Khoa học y, dược',
    social: 'Khoa học xã hội',
    humanities: 'Khoa học nhân văn',
  },
})

export const choosingWays = list({
  code: 'choosing-ways',
  title: 'Phương thức giao nhiệm vụ',
  entries: { tuyenChon: 'Tuyển chọn', giaoTrucTiep: 'Giao trực tiếp' },
})

export const acceptanceRanks = list({
  code: 'acceptance-ranks',
  title: 'Xếp loại nghiệm thu',
  entries: { excellent: 'Xuất sắc', passed: 'Đạt', failed: 'Không đạt' },
})
