import { examplesOf } from '../../../ledger/index.ts'
import { isoAgency } from './register.ts'

export const isoAgencyExamples = examplesOf(isoAgency, [
  {
    on: '2014-06-02',
    fill: { name: 'Văn phòng UBND tỉnh', kind: 'provincial', standard: 'v2008' },
    then: [
      { do: 'publish', on: '2015-03-02', fill: { publication: '01/BCB', procedures: 40 } },
      { do: 'republish', on: '2017-03-01', fill: { procedures: 36, lastInternalAudit: '2016-11-20' } },
      { do: 'convert', on: '2019-06-03', fill: { standard: 'v2015' } },
    ],
  },
  {
    on: '2020-02-03',
    fill: { name: 'UBND xã thí điểm', kind: 'communeCommittee', standard: 'v2015' },
    then: [{ do: 'end', on: '2025-06-30', fill: { ending: 'Sắp xếp đơn vị hành chính' } }],
  },
])
