import { list } from '../../../ledger/index.ts'

export const organisationKinds = list({
  code: 'science-organisation-kinds',
  title: 'Loại tổ chức',
  basis: 'Điều 9 Luật Khoa học và công nghệ số 29/2013/QH13; Thông tư số 15/2018/TT-BKHCN',
  entries: {
    research: 'Tổ chức nghiên cứu khoa học và phát triển công nghệ',
    highEducation: 'Cơ sở giáo dục đại học, cao đẳng',
    service: 'Tổ chức dịch vụ khoa học và công nghệ',
    branch: 'Văn phòng đại diện, chi nhánh',
  },
})

export const economicSectors = list({
  code: 'science-organisation-sectors',
  title: 'Loại hình kinh tế',
  basis: 'Thông tư số 15/2018/TT-BKHCN',
  entries: { state: 'Nhà nước', nonState: 'Ngoài nhà nước', foreign: 'Có vốn đầu tư nước ngoài' },
})

export const autonomyLevels = list({
  code: 'autonomy-levels',
  title: 'Mức tự chủ tài chính',
  basis: 'Nghị định số 60/2021/NĐ-CP',
  entries: {
    full: 'Tự bảo đảm chi thường xuyên và chi đầu tư',
    recurrent: 'Tự bảo đảm chi thường xuyên',
    partial: 'Tự bảo đảm một phần chi thường xuyên',
    none: 'Nhà nước bảo đảm chi thường xuyên',
  },
})
