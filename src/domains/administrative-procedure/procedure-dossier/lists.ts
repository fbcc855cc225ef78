import { list } from '../../../ledger/index.ts'

export const dossierChannels = list({
  code: 'dossier-channels',
  title: 'Cách nộp, nhận kết quả',
  entries: { counter: 'Trực tiếp', online: 'Trực tuyến', post: 'Qua bưu chính công ích' },
})

export const applicantKinds = list({
  code: 'applicant-kinds',
  title: 'Loại tổ chức, cá nhân',
  entries: {
    person: 'Cá nhân',
    enterprise: 'Doanh nghiệp, hợp tác xã',
    publicBody: 'Cơ quan, đơn vị sự nghiệp',
    organisation: 'Tổ chức khác',
  },
})

export const timelinesses = list({
  code: 'dossier-timeliness',
  title: 'Thời gian giải quyết',
  entries: { early: 'Trước hạn', onTime: 'Đúng hạn', late: 'Quá hạn' },
})
