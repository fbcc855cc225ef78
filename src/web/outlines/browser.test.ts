import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { password, settings, somebody } from '../../server/identity/testing/somebody.ts'
import { type Server, serve } from '../../server/index.ts'
import { officeOf } from '../../server/testing/application-for.ts'
import { askReport, type Ledger, openLedger } from '../../store/index.ts'
import { workingProvince } from '../../store/testing/working-province.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'so-cai-outlines-pages-'))

let ledger: Ledger
let server: Server
let browser: Browser
let compiler: Awaited<ReturnType<typeof somebody>>

beforeAll(async () => {
  if (executablePath === undefined) return
  ledger = await openLedger({ memory: true })
  await workingProvince(ledger.db, { code: 'mau', name: 'Mẫu' }, ['an'], '2026-03-02T03:00:00.000Z')
  compiler = await somebody(ledger, officeOf('officeCompiler', 'mau'))
  server = await serve(ledger, { port: 0, host: '127.0.0.1', settings, workFolder: join(folder, 'work') })
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  browser = await chromium.launch({ executablePath, args })
}, 300_000)

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
  await page.getByLabel('Địa chỉ thư điện tử').fill(compiler.email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
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

const pictured = async (page: Page, name: string): Promise<void> => {
  const pictures = process.env['SOCAI_PICTURES']
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) })
}

describe.runIf(executablePath !== undefined)('outlines and wordings in a real browser', () => {
  test('a heading is written and moved by the keyboard, seen in the report beside it, and kept from a day on', {
    timeout: 180_000,
  }, async () => {
    const { page, complaints } = await opened('/outlines')
    expect(await seriousFindings(page)).toEqual([])
    await pictured(page, 'outlines')
    await page.getByRole('link', { name: 'Báo cáo tổng kết năm, nhiệm vụ trọng tâm năm sau' }).click()
    await page.goto(`${page.url()}&period=2021`)
    const sheet = page.getByRole('region', { name: 'Tờ báo cáo' })
    await sheet.getByText('Kiểm định, hiệu chuẩn').first().waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await pictured(page, 'outline-1440')

    const title = page.getByLabel('Đầu đề', { exact: true })
    const service = page
      .getByRole('textbox', { name: 'Đầu đề', exact: true })
      .and(page.locator('[value="Hoạt động dịch vụ tiêu chuẩn đo lường chất lượng"]'))
    await service.first().fill('Dịch vụ kỹ thuật {period}')
    const began = performance.now()
    await sheet.getByText('Dịch vụ kỹ thuật năm').waitFor()
    expect(performance.now() - began).toBeLessThan(5000)

    await page.keyboard.press('Alt+ArrowUp')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)).toBe(
      'Dịch vụ kỹ thuật {period}',
    )
    await page.getByText('Chưa lưu').waitFor()
    await title.first().fill('12 thuận lợi')
    await page.getByText('Đầu đề không chứa số gõ tay').waitFor()
    expect(await page.getByRole('button', { name: 'Lưu bản mới' }).isDisabled()).toBe(true)
    await title.first().fill('Thuận lợi, khó khăn')
    await page.getByRole('button', { name: 'Lưu bản mới' }).click()
    await page.getByText('Đã lưu bản 1').waitFor()
    await page.getByRole('button', { name: 'Mở bản 1' }).waitFor()

    expect(await seriousFindings(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('a wording begins with what the common one says, gets a figure by search, and is told in reports', {
    timeout: 180_000,
  }, async () => {
    const { page, complaints } = await opened('/outlines/wordings/technical-services.verification?period=2021')
    const editor = page.getByRole('textbox', { name: 'Cách viết của đoạn' })
    await editor.locator('.figure-chip').first().waitFor()
    const sheet = page.getByRole('region', { name: 'Tờ báo cáo' })

    await editor.focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Toàn tỉnh đã làm 7 việc.')

    await page.getByText('Số gõ tay: “7”').first().waitFor()
    await sheet.locator('mark.hand-typed', { hasText: '7' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await pictured(page, 'wording-1440')
    const day = page.getByLabel('Dùng cho kỳ kết thúc từ ngày')
    await day.fill('01/01/2021')
    await day.press('Enter')
    await page.getByRole('button', { name: 'Lưu bản mới' }).click()
    await page.getByText('Đã lưu bản 1').waitFor()

    const report = await askReport(ledger, { province: 'mau', period: '2021' })
    expect(JSON.stringify(report.ok && report.value.document.body)).toContain('Toàn tỉnh đã làm ')
    expect(complaints).toEqual([])
    await page.close()
  })

  test('fits a telephone', { timeout: 180_000 }, async () => {
    for (const [name, path] of [
      ['outlines-390', '/outlines'],
      ['outline-390', '/outlines/annual-report'],
      ['wording-390', '/outlines/wordings/technical-services.verification'],
    ] as const) {
      const { page, complaints } = await opened(path, 390)
      await page
        .getByRole('link', { name: /Báo cáo|Mọi đề cương/ })
        .first()
        .waitFor()

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect(await seriousFindings(page)).toEqual([])
      expect(complaints).toEqual([])
      await pictured(page, name)
      await page.close()
    }
  })
})
