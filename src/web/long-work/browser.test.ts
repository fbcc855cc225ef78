import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { password, settings, somebody } from '../../server/identity/testing/somebody.ts'
import { type Server, serve } from '../../server/index.ts'
import { officeOf } from '../../server/testing/application-for.ts'
import { inTransaction, type Ledger, openLedger, saveProvince } from '../../store/index.ts'
import { sampleProvince } from '../../store/testing/sample-province.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'so-cai-work-pages-'))

const heading = 'Ngày kiểm định, hiệu chuẩn;Khách hàng;Loại phương tiện đo;Kết luận;Giá dịch vụ'
const sheet = (name: string, count: number, verdict: (at: number) => string): string => {
  const lines = Array.from({ length: count }, (_, at) => `05/01/2021;Chợ số ${at};Taximet;${verdict(at)};20.000`)
  const file = join(folder, name)
  writeFileSync(file, [heading, ...lines].join('\n'))
  return file
}

let ledger: Ledger
let server: Server
let browser: Browser
let officer: Awaited<ReturnType<typeof somebody>>

beforeAll(async () => {
  if (executablePath === undefined) return
  ledger = await openLedger({ memory: true })
  await inTransaction(ledger.db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
  officer = await somebody(ledger, officeOf('specialist', 'mau', 'technicalCentre'))
  server = await serve(ledger, { port: 0, host: '127.0.0.1', settings, workFolder: join(folder, 'work') })
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  browser = await chromium.launch({ executablePath, args })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await ledger?.close()
  rmSync(folder, { recursive: true, force: true })
})

const opened = async (path: string, width = 1440) => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'vi-VN' })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${server.address}${path}`)
  await page.getByLabel('Địa chỉ thư điện tử').fill(officer.email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, complaints }
}

const seriousFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    type Found = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }
    const run = (globalThis as unknown as { axe: { run: () => Promise<{ violations: readonly Found[] }> } }).axe.run
    return (await run()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
  })
}

const bringIn = async (page: Page, file: string): Promise<void> => {
  await page.getByRole('button', { name: 'Nhập từ tệp' }).click()
  await page.getByLabel('Tệp để nhập').setInputFiles(file)
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Nhập', exact: true }).click()
  await page.getByText('Tệp đã được nhận').waitFor()
}

describe.runIf(executablePath !== undefined)('long work in a real browser', () => {
  test('a sheet is brought in from the table, goes on while other pages are read, and its end is told', {
    timeout: 120_000,
  }, async () => {
    const { page, complaints } = await opened('/registers/calibration')

    await bringIn(
      page,
      sheet('good.csv', 6000, () => 'Đạt'),
    )
    await page.getByRole('link', { name: 'Sổ cái KH&CN' }).click()
    await page.getByText(/Nhập từ tệp: .*: Đã ghi 6\.000 bản ghi\./).waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Việc đang chạy: không có' }).click()

    const drawer = page.getByRole('dialog')
    await drawer.getByText('Đã xong').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('every bad cell of a sheet is told on the page of work, on a desk and on a telephone', {
    timeout: 120_000,
  }, async () => {
    const file = sheet('bad.csv', 30, (at) => (at % 10 === 0 ? 'Tạm được' : 'Đạt'))
    const { page } = await opened('/registers/calibration')
    await bringIn(page, file)
    await page.close()

    for (const width of [1440, 390]) {
      const { page: later, complaints } = await opened('/work', width)
      await later.getByText('Không xong').first().waitFor()
      await later.getByRole('link', { name: 'Xem kết quả từng ô' }).first().click()
      await later.getByRole('heading', { name: /^Kết quả: Nhập từ tệp/ }).waitFor()

      expect(await later.getByRole('cell', { name: 'Tạm được', exact: true }).count()).toBe(3)
      expect(new URL(later.url()).searchParams.get('work')).toMatch(/^[0-9a-f-]{36}$/)
      expect(await seriousFindings(later)).toEqual([])
      const widest = await later.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)
      expect(widest).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await later.close()
    }
  })

  test('a large list is taken out in the background, and its file is fetched with the keyboard alone', {
    timeout: 120_000,
  }, async () => {
    const { page } = await opened('/registers/calibration')
    await page.getByRole('button', { name: 'Xuất', exact: true }).focus()
    await page.getByText('6.000').first().waitFor()

    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: /CSV .*nền/ }).press('Enter')
    await page.getByText(/Xuất ra tệp \.csv: .*: Đã xuất 6\.000 bản ghi\./).waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: /^Việc đang chạy/ }).press('Enter')
    const fetching = page.getByRole('link', { name: /^Tải tệp/ })
    await fetching.focus()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])

    expect(download.suggestedFilename()).toBe('calibration-mau.csv')
    expect(readFileSync(await download.path(), 'utf8').split('\r\n')).toHaveLength(6002)
    await page.close()
  })

  test('work that runs shows how far it is and is cancelled', { timeout: 120_000 }, async () => {
    const { page } = await opened('/registers/calibration')
    await bringIn(
      page,
      sheet('long.csv', 40_000, () => 'Không đạt'),
    )
    await page.getByRole('button', { name: /^Việc đang chạy: 1/ }).click()

    await page.getByRole('button', { name: /^Hủy: Nhập từ tệp/ }).click()

    await page.getByRole('dialog').getByText('Đã hủy', { exact: true }).waitFor({ timeout: 60_000 })
    const { rows } = await ledger.pool.query('select count(*) as count from calibration')
    expect(rows).toEqual([{ count: 6000 }])
    await page.close()
  })
})
