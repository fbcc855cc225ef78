import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findRegister,
  inTransaction,
  type Ledger,
  openLedger,
  operator,
  postEntries,
  saveProvince,
} from '../store/index.ts'
import { sampleProvince } from '../store/testing/sample-province.ts'
import { type Server, serve } from './serve.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

if (executablePath === undefined)
  process.stderr.write('\npages in a real browser: left out, Chromium is not installed\n')

let ledger: Ledger
let server: Server
let browser: Browser

beforeAll(async () => {
  if (executablePath === undefined) return
  ledger = await openLedger({ memory: true })
  const publication = findRegister('publication')
  if (!publication.ok) throw new Error(publication.tell)
  await inTransaction(ledger.db, async (transaction) => {
    await saveProvince(transaction, sampleProvince('mau', 'Mẫu'))
    await postEntries(transaction, {
      province: 'mau',
      register: publication.value.register,
      entries: publication.value.examples,
      signature: { person: 'test', office: operator, at: '2026-11-22T00:00:00.000Z' },
    })
  })
  server = await serve(ledger, { port: 0, host: '127.0.0.1' })
  // Without these switches Chromium looks for its maker's services, which an office network may not allow.
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  browser = await chromium.launch({ executablePath, args })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await ledger?.close()
})

describe.runIf(executablePath !== undefined)('pages in a real browser', () => {
  test('from the contents to a report whose figures know where they come from, on a desk and on a telephone', async () => {
    for (const width of [1440, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))

      await page.goto(server.address)
      await page.getByRole('link', { name: 'Năm 2021', exact: true }).click()

      expect(await page.locator('h1').first().textContent()).toContain('BÁO CÁO')
      const figure = page.locator('data.figure[data-figure="publications.science-bulletins@2021"]')
      expect(await figure.getAttribute('value')).toBe('1')
      expect(await figure.textContent()).toBe('01')
      expect(complaints).toEqual([])
      await page.close()
    }
  })

  test('the Word file of a period can be downloaded under the name of its province and period', async () => {
    const page = await browser.newPage()
    await page.goto(server.address)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href="/mau/2021/report.docx"]').click(),
    ])

    expect(download.suggestedFilename()).toBe('mau-2021.docx')
    expect(await download.failure()).toBe(null)
    await page.close()
  })
})
