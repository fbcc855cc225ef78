import { list } from '../../../ledger/index.ts'

export const councilKinds = list({
  code: 'council-kinds',
  title: 'Loại hội đồng',
  basis: 'Luật Khoa học và công nghệ số 29/2013/QH13, Nghị định số 08/2014/NĐ-CP',
  entries: {
    xacDinh: 'Hội đồng tư vấn xác định nhiệm vụ',
    tuyenChon: 'Hội đồng tư vấn tuyển chọn, giao trực tiếp',
    budgetAppraisal: 'Tổ thẩm định kinh phí',
    acceptance: 'Hội đồng nghiệm thu',
    supportTeam: 'Tổ hỗ trợ triển khai nhiệm vụ',
    initiative: 'Hội đồng sáng kiến',
    other: 'Hội đồng tư vấn khác',
  },
})

/** Each label follows «hoãn họp» in a sentence. */
export const postponementReasons = list({
  code: 'postponement-reasons',
  title: 'Lý do hoãn họp',
  entries: {
    epidemic: 'Do ảnh hưởng của dịch bệnh',
    weather: 'Do thiên tai, thời tiết',
    quorum: 'Do không đủ thành viên',
    dossier: 'Do hồ sơ chưa hoàn thiện',
    other: 'Do nguyên nhân khác',
  },
})
