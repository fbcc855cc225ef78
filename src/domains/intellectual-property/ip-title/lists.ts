import { list } from '../../../ledger/index.ts'

export const ipObjects = list({
  code: 'ip-objects',
  title: 'Đối tượng bảo hộ',
  basis: 'Luật Sở hữu trí tuệ số 50/2005/QH11',
  entries: {
    geographicalIndication: 'Chỉ dẫn địa lý',
    certificationMark: 'Nhãn hiệu chứng nhận',
    collectiveMark: 'Nhãn hiệu tập thể',
    ordinaryMark: 'Nhãn hiệu thông thường',
    patent: 'Sáng chế',
    utilitySolution: 'Giải pháp hữu ích',
    industrialDesign: 'Kiểu dáng công nghiệp',
    layoutDesign: 'Thiết kế bố trí mạch tích hợp',
    plantVariety: 'Giống cây trồng',
  },
})

export const ownerKinds = list({
  code: 'ip-owner-kinds',
  title: 'Loại chủ sở hữu',
  entries: {
    stateAgency: 'Cơ quan nhà nước',
    association: 'Hội, hiệp hội',
    cooperative: 'Hợp tác xã',
    enterprise: 'Doanh nghiệp',
    institute: 'Viện, trường, đơn vị sự nghiệp',
    person: 'Cá nhân',
  },
})
