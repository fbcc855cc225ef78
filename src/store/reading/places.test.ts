import { expect, test } from 'vitest'
import { plainDate } from '../../ledger/period/index.ts'
import { inTransaction } from '../connection/index.ts'
import { getProvince, saveProvince } from '../provinces/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { sampleProvince } from '../testing/sample-province.ts'
import { placesOf } from './index.ts'

describeOnBothDatabases('places', (open) => {
  test('a province has the units of its latest setting, past ones too, on whatever day it is read', async () => {
    const { db } = open()
    const later = [
      { code: 'district-one', name: 'Huyện Một', level: 'district', to: '2025-06-30' },
      { code: 'commune-new', name: 'Xã Mới', level: 'commune', from: '2025-07-01' },
    ]
    const file = sampleProvince('mau', 'Mẫu')
    const reformed = { name: 'places', holdsFrom: plainDate('2025-07-01'), value: later }
    await inTransaction(db, (transaction) =>
      saveProvince(transaction, { ...file, settings: [...file.settings, reformed] }),
    )

    const read = [
      (await placesOf(db, ['mau'])).get('mau'),
      (await getProvince(db, 'mau', plainDate('2024-01-01'))).places,
      (await getProvince(db, 'mau', plainDate('2026-01-01'))).places,
    ]

    expect(read).toEqual([later, later, later])
  })
})
