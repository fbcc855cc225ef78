import { beforeAll, expect, test } from 'vitest'
import type { AnyIndicator } from '../../ledger/indicator/index.ts'
import { monthPeriod, type Period, yearPeriod } from '../../ledger/period/index.ts'
import { libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { operator } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { libraryProvince } from '../testing/yearly-report.ts'
import { close, closedDivisions, reopen } from './index.ts'

const ofArchive = libraryIndicators.slice(0, 1).map((cardsIssued: AnyIndicator) => ({
  ...cardsIssued,
  code: 'archive.cards',
  register: { ...cardsIssued.register, keptBy: 'archive' },
}))
const declared = {
  divisions: { library: 'Thư viện', archive: 'Kho lưu trữ' },
  indicators: [...libraryIndicators, ...ofArchive],
}

describeOnBothDatabases('the divisions that have closed their figures', (open) => {
  let hour = 0
  const asked = (period: Period, division: string, province = 'son-la') => ({
    province: { ...libraryProvince, code: province },
    period,
    division,
    declared,
    signature: {
      person: 'Trưởng phòng',
      office: operator,
      at: `2025-02-01T${String(hour++).padStart(2, '0')}:00:00.000Z`,
    },
  })
  const told = async (province = 'son-la') =>
    Object.fromEntries(
      [...(await closedDivisions(open().db, province))].map(([period, of]) => [period, [...of].sort()]),
    )
  const closed = async (...of: Parameters<typeof asked>) => {
    const done = await close(open(), asked(...of))
    if (!done.ok) throw new Error(done.tell)
  }

  beforeAll(() => migrate(open().db, libraryRegisters, libraryIndicators))

  test('are none as long as nobody closes', async () => {
    expect(await told()).toEqual({})
  })

  test('are told by period, each once, and those of another province apart', async () => {
    await closed(yearPeriod(2024), 'library')
    await closed(yearPeriod(2024), 'archive')
    await closed(monthPeriod(2024, 11), 'library')
    await closed(yearPeriod(2024), 'library', 'hoa-binh')
    await closed(yearPeriod(2024), 'library')

    expect(await told()).toEqual({ '2024': ['archive', 'library'], '2024-11': ['library'] })
    expect(await told('hoa-binh')).toEqual({ '2024': ['library'] })
  })

  test('are those no longer that opened them again, until they close once more', async () => {
    const opened = await reopen(open(), { ...asked(yearPeriod(2024), 'library'), reason: 'Bổ sung thẻ' })
    const between = await told()
    await closed(yearPeriod(2024), 'library')

    expect([opened.ok, between['2024'], (await told())['2024']]).toEqual([true, ['archive'], ['archive', 'library']])
  })

  test('leave no period behind of which nobody closes any figures', async () => {
    await reopen(open(), { ...asked(monthPeriod(2024, 11), 'library'), reason: 'Nhập sót' })

    expect(Object.keys(await told())).toEqual(['2024'])
  })
})
