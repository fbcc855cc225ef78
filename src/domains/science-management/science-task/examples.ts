import { examplesOf } from '../../../ledger/index.ts'
import { scienceTask } from './register.ts'

export const scienceTaskExamples = examplesOf(scienceTask, [
  {
    on: '2020-03-02',
    fill: {
      title: 'Nghiên cứu nhân giống cây ăn quả ôn đới',
      kind: 'deTai',
      level: 'tinh',
      field: 'agriculture',
      startYear: '2020',
      expectedProducts: 'Quy trình nhân giống; mô hình 02 ha',
    },
    then: [
      { do: 'announce', on: '2020-03-10', fill: { chosenBy: 'tuyenChon' } },
      { do: 'openApplications', on: '2020-04-15' },
      {
        do: 'choose',
        on: '2020-05-04',
        fill: { leadOrganisation: 'Trung tâm Giống cây trồng', chosenBy: 'tuyenChon', ledByWoman: true },
      },
      { do: 'appraiseBudget', on: '2020-06-01', fill: { stateBudget: 900_000_000, durationMonths: 24 } },
      { do: 'submit', on: '2020-06-05' },
      { do: 'approve', on: '2020-06-20', fill: { code: 'ĐT-01/2020' } },
      {
        do: 'signContract',
        on: '2020-07-01',
        fill: { contractNumber: '01/HĐ-2020', startsOn: '2020-07-01', endsOn: '2022-06-30' },
      },
      { do: 'adjust', on: '2021-02-01' },
      { do: 'extend', on: '2022-05-04', fill: { endsOn: '2022-12-31' } },
      { do: 'acceptAtBase', on: '2022-12-01' },
      { do: 'accept', on: '2023-01-10', fill: { rank: 'excellent' } },
      { do: 'certify', on: '2023-02-01', fill: { certificateNumber: '03/GCN-2023' } },
      { do: 'recognise', on: '2023-02-20' },
      { do: 'handOver', on: '2023-03-15' },
      { do: 'liquidate', on: '2023-04-01', fill: { spent: 880_000_000 } },
    ],
  },
  {
    on: '2021-03-02',
    fill: { title: 'Nghiên cứu bảo tồn di sản văn hóa', kind: 'deTai', level: 'coSo', field: 'humanities' },
    then: [
      { do: 'failToChoose', on: '2021-06-01' },
      { do: 'drop', on: '2021-07-01', fill: { ending: 'Không có tổ chức đăng ký chủ trì' } },
    ],
  },
  {
    on: '2019-03-02',
    fill: {
      title: 'Ứng dụng công nghệ tưới tiết kiệm',
      kind: 'duAn',
      level: 'nongThonMienNui',
      management: 'trungUongQuanLy',
      field: 'engineering',
    },
    then: [
      { do: 'approve', on: '2019-06-20', fill: { leadOrganisation: 'Công ty nông nghiệp' } },
      { do: 'signContract', on: '2019-07-01' },
      { do: 'suspend', on: '2020-03-01', fill: { suspension: 'Thiên tai' } },
      { do: 'resume', on: '2020-06-01' },
      { do: 'terminate', on: '2020-09-01', fill: { ending: 'Tổ chức chủ trì giải thể' } },
      { do: 'liquidate', on: '2020-10-01', fill: { spent: 120_000_000, refunded: 30_000_000 } },
    ],
  },
])
