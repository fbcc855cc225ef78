import { examplesOf } from '../../../ledger/index.ts'
import { scienceOrganisation } from './register.ts'

export const scienceOrganisationExamples = examplesOf(scienceOrganisation, [
  {
    on: '2020-03-02',
    fill: { name: 'Trung tâm Nghiên cứu giống cây trồng', kind: 'research', district: 'district-one' },
    then: [
      {
        do: 'certify',
        on: '2020-03-20',
        fill: { certificateNumber: '05/ĐK-KH&CN', sector: 'nonState', field: 'agriculture' },
      },
      { do: 'reportStaff', on: '2021-01-15', fill: { people: 12, women: 7, doctors: 1, masters: 4, graduates: 6 } },
      { do: 'amend', on: '2021-03-01', fill: { address: 'Số 10, đường Hoàng Văn Thụ' } },
      { do: 'reissue', on: '2021-09-01' },
      { do: 'suspend', on: '2022-02-01', fill: { ending: 'Không báo cáo hoạt động' } },
      { do: 'resume', on: '2022-05-01' },
      { do: 'revoke', on: '2023-06-01', fill: { ending: 'Không hoạt động' } },
    ],
  },
  {
    on: '2020-04-01',
    fill: { name: 'Trung tâm Tư vấn chuyển giao công nghệ', kind: 'service' },
    then: [{ do: 'refuse', on: '2020-04-15', fill: { ending: 'Không đủ nhân lực theo quy định' } }],
  },
  {
    do: 'certify',
    on: '2015-06-01',
    fill: { name: 'Trung tâm Ứng dụng tiến bộ KH&CN', kind: 'service', sector: 'state' },
    then: [{ do: 'dissolve', on: '2023-01-01', fill: { ending: 'Sáp nhập' } }],
  },
])
