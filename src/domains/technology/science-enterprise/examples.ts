import { examplesOf } from '../../../ledger/index.ts'
import { scienceEnterprise } from './register.ts'

export const scienceEnterpriseExamples = examplesOf(scienceEnterprise, [
  {
    on: '2020-02-03',
    fill: { name: 'Công ty cổ phần giống cây ăn quả', taxCode: '5500123456', field: 'agriculture' },
    then: [
      { do: 'askToSupplement', on: '2020-02-07' },
      { do: 'takeSupplement', on: '2020-02-20', fill: { products: 'Cây giống ghép' } },
      { do: 'certify', on: '2020-03-02', fill: { certificateNumber: '01/DNKHCN', revenueShare: '42.5' } },
      { do: 'amend', on: '2021-05-10', fill: { address: 'Khu công nghiệp của tỉnh' } },
      { do: 'reissue', on: '2022-01-12' },
      { do: 'revoke', on: '2024-06-03', fill: { reason: 'Không duy trì điều kiện' } },
    ],
  },
  {
    on: '2021-04-05',
    fill: { name: 'Công ty trách nhiệm hữu hạn dược liệu' },
    then: [{ do: 'refuse', on: '2021-04-19', fill: { reason: 'Chưa có kết quả khoa học và công nghệ' } }],
  },
  { do: 'certify', on: '2019-06-03', fill: { name: 'Công ty công nghệ sinh học', certificateNumber: '02/DNKHCN' } },
])
