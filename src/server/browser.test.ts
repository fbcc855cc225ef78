import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
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
import { password, settings, somebody } from './identity/testing/somebody.ts'
import { type Server, serve } from './serve.ts'
import { officeOf } from './testing/application-for.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

if (executablePath === undefined)
  process.stderr.write('\npages in a real browser: left out, Chromium is not installed\n')

let ledger: Ledger
let server: Server
let browser: Browser
let who: Awaited<ReturnType<typeof somebody>>

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
  who = await somebody(ledger, officeOf('director', 'mau'))
  server = await serve(ledger, { port: 0, host: '127.0.0.1', settings })
  // Without these switches Chromium looks for its maker's services, which an office network may not allow.
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  browser = await chromium.launch({ executablePath, args })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await ledger?.close()
})

/** The contents of the reports, as a director sees it who has just signed in. */
const signedIn = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await browser.newPage(options)
  await page.goto(`${server.address}/reports.html`)
  await page.getByLabel('Địa chỉ thư điện tử').fill(who.email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(`${server.address}/reports.html`)
  return page
}

describe.runIf(executablePath !== undefined)('pages in a real browser', () => {
  test('from the contents to a report whose figures know where they come from, on a desk and on a telephone', async () => {
    for (const width of [1440, 390]) {
      const page = await signedIn({ viewport: { width, height: 900 } })
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))

      await page.reload()
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
    const page = await signedIn()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[href="/mau/2021/report.docx"]').click(),
    ])

    expect(download.suggestedFilename()).toBe('mau-2021.docx')
    expect(await download.failure()).toBe(null)
    await page.close()
  })
})
