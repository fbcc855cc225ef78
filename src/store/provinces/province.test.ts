import { expect, test } from 'vitest'
import { plainDate } from '../../ledger/index.ts'
import { inTransaction } from '../connection/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { exampleProvince, getProvince, provincesOf, type ProvinceFile, putProvince } from './index.ts'

describeOnBothDatabases('provinces', (open) => {
  const put = (file: ProvinceFile) => inTransaction(open().db, (transaction) => putProvince(transaction, file))

  test('a new province needs all its settings, and without them nothing of it is written', async () => {
    const half = { ...exampleProvince, settings: exampleProvince.settings.slice(0, 1) }

    expect(await put(half)).toMatchObject({
      code: 'province-file/incomplete',
      tell: 'settings: tỉnh “tinh-mau” chưa có trong sổ nên phải có đủ department, regime, places; còn thiếu regime, places.',
    })
    expect(await provincesOf(open().db)).toEqual([])
  })

  test('a province is made once, and changed from a day on by what a file names', async () => {
    const [department] = exampleProvince.settings
    const renamed = { ...(department?.value as object), reportSymbol: 'BC-MOI' }
    const change = {
      ...exampleProvince,
      settings: [{ name: 'department', holdsFrom: plainDate('2022-03-01'), value: renamed }],
    }

    const done = []
    for (const file of [exampleProvince, exampleProvince, change, change]) done.push(await put(file))

    expect(done.map((each) => each.ok && each.value)).toEqual(['made', 'unchanged', 'changed', 'unchanged'])
    const symbolOn = async (day: string) =>
      (await getProvince(open().db, 'tinh-mau', plainDate(day))).department.reportSymbol
    expect([await symbolOn('2022-02-28'), await symbolOn('2022-03-01')]).toEqual(['BC-SKHCN', 'BC-MOI'])
  })
})
