import { examplesOf } from '../../../ledger/index.ts'
import { ipTitle } from './register.ts'

export const ipTitleExamples = examplesOf(ipTitle, [
  {
    on: '2009-03-04',
    fill: {
      product: 'Mật ong của huyện',
      object: 'collectiveMark',
      owner: 'Hội nuôi ong',
      ownerKind: 'association',
      users: 40,
    },
    then: [
      { do: 'acceptFormally', on: '2009-04-01', fill: { applicationNumber: '4-2009-07001' } },
      { do: 'publish', on: '2009-05-27' },
      { do: 'grant', on: '2010-06-01', fill: { titleNumber: '161000', expiresOn: '2019-03-04' } },
      { do: 'amend', on: '2015-01-12', fill: { users: 55 } },
      { do: 'renew', on: '2018-12-10', fill: { expiresOn: '2029-03-04' } },
      { do: 'terminate', on: '2024-02-01', fill: { reason: 'Chủ sở hữu từ bỏ quyền' } },
    ],
  },
  { do: 'grant', on: '2012-08-01', fill: { product: 'Xoài của huyện', object: 'geographicalIndication' } },
  {
    on: '2021-02-01',
    fill: { product: 'Máy tách hạt', object: 'utilitySolution', ownerKind: 'person' },
    then: [{ do: 'refuse', on: '2023-02-01', fill: { reason: 'Không có tính mới' } }],
  },
  {
    on: '2021-05-04',
    fill: { product: 'Chè của hợp tác xã', object: 'ordinaryMark', ownerKind: 'cooperative' },
    then: [{ do: 'withdraw', on: '2021-07-01' }],
  },
])
