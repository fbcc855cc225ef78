import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoProvinces, loadDemo } from '../../demo/index.ts'
import { checkPaper, type Finding, readPaper } from '../../src/checker/index.ts'
import { textsWithChips } from '../../src/checker/testing/chips.ts'
import { unreadChips } from '../../src/checker/testing/unread-chips.ts'
import { type OfficialDocument, renderDocx, writeSheet } from '../../src/ledger/document/index.ts'
import { plainDate } from '../../src/ledger/index.ts'
import { askReport, type Ledger, openLedger } from '../../src/store/index.ts'

let ledger: Ledger

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await loadDemo(ledger, demoProvinces, '2026-11-22T00:00:00.000Z')
}, 120_000)

afterAll(() => ledger.close())

const composed = async (province: string, period: string): Promise<OfficialDocument> => {
  const asked = await askReport(ledger, { province, period })
  if (!asked.ok) throw new Error(asked.tell)
  return asked.value.document
}

const foundIn = async (document: OfficialDocument): Promise<readonly Finding[]> => {
  const read = await readPaper(await renderDocx(document), 'bao-cao.docx')
  if (!read.ok) throw new Error(read.tell)
  return checkPaper(read.value, { today: plainDate('2026-11-23') }).findings
}

describe.each([
  ['son-la', '2020'],
  ['son-la', '2020-Q3'],
  ['cao-bang', '2021-09'],
  ['cao-bang', '2021'],
])('the report of %s on %s, as the ledger writes it', (province, period) => {
  test('is read back figure by figure', async () => {
    const texts = textsWithChips(writeSheet(await composed(province, period)))

    const unread = texts.flatMap(unreadChips)

    expect(unread).toEqual([])
    expect(texts.flatMap(({ chips }) => chips).length).toBeGreaterThan(20)
  })

  test('has nothing in it that the checker calls wrong', async () => {
    const document = await composed(province, period)

    const found = await foundIn(document)

    const wrong = found.filter(({ certainty, kind }) => certainty === 'wrong' || kind === 'repeats')
    expect(wrong.map(({ code, read, tell }) => `${code}: ${read}: ${tell}`)).toEqual([])
  })

  test('is laid out as the decree says', async () => {
    const found = await foundIn(await composed(province, period))

    expect(found.filter(({ kind }) => kind === 'layout')).toEqual([])
  })
})
