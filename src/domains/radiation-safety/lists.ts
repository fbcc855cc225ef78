import { list } from '../../ledger/index.ts'

/** The law on atomic energy before and after it was made anew; every register of radiation rests on it. */
export const atomicEnergyLaw = [
  { document: 'Luật Năng lượng nguyên tử số 18/2008/QH12', from: '2009-01-01', to: '2025-12-31' },
  { document: 'Nghị định số 142/2020/NĐ-CP', from: '2021-02-01', to: '2025-12-31' },
  { document: 'Luật Năng lượng nguyên tử số 94/2025/QH15', from: '2026-01-01' },
  { document: 'Nghị định số 332/2025/NĐ-CP', from: '2026-01-01' },
] as const

export const facilitySectors = list({
  code: 'radiation-facility-sectors',
  title: 'Lĩnh vực sử dụng',
  entries: {
    medical: 'Y tế',
    industry: 'Công nghiệp',
    research: 'Nghiên cứu, đào tạo',
    security: 'An ninh, hải quan',
    other: 'Lĩnh vực khác',
  },
})

export const ownerships = list({
  code: 'radiation-facility-ownerships',
  title: 'Loại hình kinh tế',
  entries: { state: 'Nhà nước', nonState: 'Ngoài nhà nước', foreign: 'Có vốn đầu tư nước ngoài' },
})

/** The province licenses X-ray devices outside diagnosis, and PET and SPECT joined to CT, only since the law of 2025. */
export const radiationWorks = list({
  code: 'radiation-works',
  title: 'Công việc bức xạ',
  basis: 'Nghị định số 142/2020/NĐ-CP; Nghị định số 332/2025/NĐ-CP',
  entries: {
    xrayDiagnosis: 'Sử dụng thiết bị X-quang chẩn đoán trong y tế',
    combinedTomography: { label: 'Sử dụng hệ PET/CT, SPECT/CT', from: '2026-01-01' },
    otherXray: { label: 'Sử dụng thiết bị phát tia X khác', from: '2026-01-01' },
  },
})
