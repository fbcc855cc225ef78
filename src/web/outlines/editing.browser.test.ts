import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { somebody } from '../../server/identity/testing/somebody.ts'
import { officeOf } from '../../server/testing/application-for.ts'
import { askReport } from '../../store/index.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import {
  chromiumPath,
  composed,
  type InChromium,
  inChromium,
  openedBy,
  seriousFaults,
  signIn,
} from '../records/testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\nediting of outlines in a real browser: left out, Chromium is not installed\n')

const patient = { timeout: 240_000 }
let department: InChromium
let compiler: Awaited<ReturnType<typeof somebody>>

beforeAll(async () => {
  if (chromiumPath === undefined) return
  department = await inChromium()
  await workingProvince(department.ledger.db, { code: 'mau', name: 'Mẫu' }, ['an'], '2026-03-02T03:00:00.000Z')
  compiler = await somebody(department.ledger, officeOf('officeCompiler', 'mau'))
}, 300_000)

afterAll(() => department?.close())

const opened = (path: string, width = 1440) => openedBy(department, compiler, path, width)

const pictured = async (page: Page, name: string): Promise<void> => {
  const pictures = process.env['SOCAI_PICTURES']
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` })
}

const titles = (page: Page): Promise<readonly string[]> =>
  page.getByLabel('Đầu đề', { exact: true }).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))

const rowOf = (page: Page, title: string) =>
  page.locator('.outline-row', { has: page.locator(`input[value="${title}"]`) })

const drag = async (page: Page, from: string, to: string): Promise<void> =>
  rowOf(page, from).locator('.outline-handle').dragTo(rowOf(page, to).locator('.outline-handle'))

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Cách viết của đoạn' })
const wording = (passage: string) => `/outlines/wordings/${passage}?period=2021`
const lastTyped = async (page: Page): Promise<string> => (await editorOf(page).textContent()) ?? ''

describe.runIf(chromiumPath !== undefined)('editing of outlines and wordings in a real browser', () => {
  test(
    'a new outline is begun, its lines are dragged and moved by keys, and it is kept under its own name',
    patient,
    async () => {
      const { page, complaints } = await opened('/outlines')
      await page.getByRole('link', { name: 'Lập đề cương mới' }).click()
      await page.waitForURL(/outlines\/new/)
      await page.goto(`${page.url()}&period=2021`)
      await page.getByText('Đặt tên cho đề cương.').waitFor()
      expect(await page.getByRole('button', { name: 'Lưu bản mới' }).isDisabled()).toBe(true)
      expect(await seriousFaults(page)).toEqual([])
      await pictured(page, 'outline-new-1440')
      await page.getByLabel('Tên đề cương').fill('Báo cáo tháng của Sở')
      const sheet = page.getByRole('region', { name: 'Tờ báo cáo' })
      await sheet.getByText('Kiểm định, hiệu chuẩn').first().waitFor()
      const [first = '', second = '', third = ''] = await titles(page)

      await drag(page, third, first)
      await expect.poll(() => titles(page)).toEqual(expect.arrayContaining([third]))
      const dragged = await titles(page)
      expect(dragged.indexOf(third)).toBeLessThan(dragged.indexOf(first))
      expect(await page.evaluate('document.activeElement.value')).toBe(third)
      await drag(page, first, first)
      expect(await titles(page)).toEqual(dragged)

      await page.getByRole('textbox', { name: 'Đầu đề', exact: true }).first().focus()
      const before = await titles(page)
      await page.keyboard.press('Alt+ArrowDown')
      await expect.poll(() => titles(page)).not.toEqual(before)
      await page.keyboard.press('Alt+ArrowUp')
      await expect.poll(() => titles(page)).toEqual(before)
      expect(second).not.toBe('')

      await page.getByRole('button', { name: 'Lưu bản mới' }).click()
      await page.waitForURL(/\/outlines\/bao-cao-thang-cua-so/)
      await page.getByRole('heading', { level: 1, name: 'Báo cáo tháng của Sở' }).waitFor()
      await page.getByRole('button', { name: 'Mở bản 1' }).waitFor()
      expect(await titles(page)).toEqual(dragged)
      await page.getByRole('link', { name: 'Mọi đề cương, cách viết' }).click()
      await page.getByRole('link', { name: 'Báo cáo tháng của Sở' }).waitFor()
      await page.getByRole('link', { name: 'Lập đề cương mới' }).click()
      await page.getByLabel('Tên đề cương').fill('Báo cáo tháng của sở')
      await page.getByText('Đã có đề cương tên gần như vậy').waitFor()
      expect(complaints).toEqual([])
    },
  )

  test(
    'a wording takes words of the report and a clause that is told only where there are figures',
    patient,
    async () => {
      const { page, complaints } = await opened(wording('technical-services.verification'))
      const editor = editorOf(page)
      await editor.locator('.figure-chip').first().waitFor()
      const insert = async (sought: string): Promise<void> => {
        await page.getByRole('button', { name: 'Chèn số liệu' }).first().click()
        await page.getByRole('combobox', { name: 'Tìm chỉ tiêu' }).fill(sought)
        await page.getByRole('option').first().waitFor()
        await page.keyboard.press('Enter')
        await page.getByRole('combobox', { name: 'Tìm chỉ tiêu' }).waitFor({ state: 'hidden' })
        await page.locator('.ProseMirror-focused').waitFor()
      }

      await editor.focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.type('Trong ')
      await insert('kỳ báo cáo')
      await page.keyboard.type(' đã làm việc')
      await insert('phần chỉ nêu')
      await page.keyboard.type(', trong đó có việc')
      await page.getByText('phải chứa ít nhất một số liệu').waitFor()
      await pictured(page, 'wording-clause-1440')
      expect(await seriousFaults(page)).toEqual([])
      await page.getByRole('button', { name: 'Chèn số liệu' }).first().click()
      await page.getByRole('combobox', { name: 'Tìm chỉ tiêu' }).fill('calibrations.verified')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('option', { name: /^Cả số liệu/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.getByText('phải chứa ít nhất một số liệu').waitFor({ state: 'hidden' })

      expect((await lastTyped(page)).replace(/\s+/g, ' ')).toMatch(/Trong .*kỳ báo cáo.* đã làm việc.*trong đó có việc/)
      const day = page.getByLabel('Dùng cho kỳ kết thúc từ ngày')
      await day.fill('01/01/2021')
      await day.press('Enter')
      await page.getByRole('button', { name: 'Lưu bản mới' }).click()
      await page.getByText('Đã lưu bản 1').waitFor()
      const report = await askReport(department.ledger, { province: 'mau', period: '2021' })
      expect(JSON.stringify(report.ok && report.value.document.body)).toContain('Trong năm 2021 đã làm việc')
      expect(complaints).toEqual([])
    },
  )

  test('a wording without words to begin with says what to do', patient, async () => {
    const { page } = await opened('/outlines', 390)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    const link = await page.locator('a[href*="/outlines/wordings/"]').nth(3).getAttribute('href')
    await page.goto(`${department.server.address}${link?.split('?')[0]}?period=2019-12`)
    await page.getByText('chưa có câu nào để bắt đầu').waitFor()

    expect(await seriousFaults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await pictured(page, 'wording-empty-390')
  })

  test('composed letters stand once in the editor', patient, async () => {
    const { page, complaints } = await opened(wording('technical-services.instruments-to-verify-again'))
    const editor = editorOf(page)
    await editor.waitFor()

    await editor.focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await composed(page, ['K', 'Ki', 'Kie', 'Kiê', 'Kiêm', 'Kiểm'], 150)
    await page.keyboard.type(' ')
    await composed(page, ['đ', 'đi', 'đin', 'đinh', 'định'], 450)
    await page.keyboard.press('Home')
    await composed(page, ['Đ', 'Đa', 'Đã'], 450)
    await page.keyboard.type(' ')

    expect(await lastTyped(page)).toBe('Đã Kiểm định')
    expect(complaints).toEqual([])
  })

  test(
    'neither a lost connection nor an ended session loses the words of an outline or a wording',
    patient,
    async () => {
      const { page, context } = await opened(wording('technical-services.instruments-to-verify-again'))
      const editor = editorOf(page)
      await editor.focus()
      await page.keyboard.press('Control+A')
      await page.keyboard.type('Câu không được mất.')
      await page.getByText('Chưa lưu').waitFor()
      const save = page.getByRole('button', { name: 'Lưu bản mới' })

      await context.setOffline(true)
      await save.click()
      await page.getByText('Không nối được với máy chủ').first().waitFor()
      expect(await lastTyped(page)).toContain('Câu không được mất.')
      await context.setOffline(false)
      await context.clearCookies()
      await save.click()
      await page.getByText('Phiên đăng nhập đã kết thúc').waitFor()
      const [other] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('link', { name: 'Đăng nhập lại ở thẻ mới' }).click(),
      ])
      await signIn(other, compiler)
      await other.waitForURL(/account/)
      await page.bringToFront()

      await page.getByText('Đã lưu bản').waitFor({ timeout: 30_000 })
      expect(await lastTyped(page)).toContain('Câu không được mất.')
      await page.goto(`${department.server.address}/outlines/annual-report`)
      const title = page.getByLabel('Đầu đề', { exact: true }).first()
      await title.fill('Đầu đề không được mất')
      await context.setOffline(true)
      await save.click()
      await page.getByRole('alert').getByText('Không nối được với máy chủ').waitFor()
      expect(await title.inputValue()).toBe('Đầu đề không được mất')
      await context.setOffline(false)
      await save.click()
      await page.getByText('Đã lưu bản').waitFor()
    },
  )
})
