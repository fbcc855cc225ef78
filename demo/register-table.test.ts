import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoInBrowser, demoInBrowser, hasBrowser, seriousFindings } from './testing/demo-in-browser.ts'

const director = 'giam-doc@son-la'
const instruments = '/registers/calibration'

let demo: DemoInBrowser

beforeAll(async () => {
  if (hasBrowser) demo = await demoInBrowser('2026-11-22T03:00:00.000Z')
}, 300_000)

afterAll(() => demo?.close())

const rows = (page: Page) => page.locator('tbody tr[aria-rowindex]')
const counted = (page: Page) => page.locator('tfoot th').textContent()
const settled = async (page: Page): Promise<void> => {
  await page.locator('tfoot th', { hasText: 'Cộng' }).waitFor()
  await page.locator('[aria-label="Đang tải"]').waitFor({ state: 'detached' })
}

describe.runIf(hasBrowser)('the table of a register', { timeout: 120_000 }, () => {
  test.each([1440, 390])('shows its records, counted and added up, at a width of %i', async (width) => {
    const { page, complaints } = await demo.signedIn(director, instruments, width)
    await settled(page)

    expect(await page.locator('h1').textContent()).toBe('Kiểm định, hiệu chuẩn phương tiện đo')
    expect(await rows(page).count()).toBeGreaterThan(20)
    expect(await counted(page)).toMatch(/^Cộng [\d.]+ bản ghi$/)
    expect(await seriousFindings(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('scrolls through thousands of rows, of which only those seen are drawn, and its address leads back', async () => {
    const { page } = await demo.signedIn(director, instruments)
    await settled(page)

    for (let turn = 0; turn < 5; turn++) {
      await page.evaluate(`document.querySelector('.grid-box').scrollTo(0, 1e9)`)
      await page.waitForTimeout(300)
      await settled(page)
    }

    expect(await rows(page).count()).toBeLessThan(120)
    const seen = Number(await rows(page).first().getAttribute('aria-rowindex'))
    expect(seen).toBeGreaterThan(200)
    await page.waitForURL(/after=/)
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: 'Về đầu sổ' }).click()
    await page.waitForURL((url) => !url.search.includes('after'))
    await page.close()
  })

  test('is filtered and sorted by keys alone, and what it shows stands in its address', async () => {
    const { page } = await demo.signedIn(director, `${instruments}?columns=customer,outcome,verifiedOn,fee`)
    await settled(page)
    const all = await counted(page)

    await page.locator('[data-cell="0.0"]').focus()
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowRight', 'Alt+ArrowDown']) await page.keyboard.press(key)
    await page.getByRole('checkbox', { name: 'Không đạt' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.waitForURL(/where\.outcome=failed/)
    await settled(page)

    expect(await counted(page)).not.toBe(all)
    expect(await page.getByRole('group', { name: 'Đang lọc' }).textContent()).toContain('Kết luận: Không đạt')
    for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key)
    await page.waitForURL(/sort=verifiedOn/)
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain('Ngày kiểm định')
    await page.close()
  })

  test('finds words without diacritics from the key “/”, and opens a record with Enter', async () => {
    const { page } = await demo.signedIn(director, instruments)
    await settled(page)

    await page.keyboard.press('/')
    await page.keyboard.type('khach hang thu 42')
    await page.waitForURL(/q=khach/)
    await settled(page)
    expect(await page.locator('[data-cell="0.2"]').textContent()).toContain('Khách hàng thứ 42')
    await page.locator('[data-cell="0.0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')

    await page.waitForURL(/\/registers\/calibration\/\d+$/)
    await page.goBack()
    await page.waitForURL(/q=khach/)
    await page.close()
  })

  test('keeps a view under a name, and opens it again', async () => {
    const { page } = await demo.signedIn(director, `${instruments}?where.outcome=failed&sort=-fee`)
    await settled(page)

    await page.getByRole('button', { name: 'Cách xem' }).click()
    await page.getByLabel('Tên của cách xem đang mở').fill('Không đạt, phí cao nhất')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Không đạt, phí cao nhất', exact: true }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.goto(`${demo.address}${instruments}`)
    await page.getByRole('button', { name: 'Cách xem' }).click()
    await page.getByRole('button', { name: 'Không đạt, phí cao nhất', exact: true }).click()

    await page.waitForURL(/where\.outcome=failed/)
    expect(page.url()).toContain('sort=-fee')
    await page.close()
  })

  test('gives out what it shows, with its rows and columns only', async () => {
    const { page } = await demo.signedIn(director, `${instruments}?where.outcome=failed&columns=customer,fee`)
    await settled(page)

    await page.getByRole('button', { name: 'Xuất' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV (UTF-8)' }).click(),
    ])

    const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/)
    expect(lines[0]).toContain('Khách hàng;Giá dịch vụ')
    expect(`Cộng ${(lines.length - 1).toLocaleString('vi-VN')} bản ghi`).toBe(await counted(page))
    await page.close()
  })

  test('takes rows that are pasted from Excel, names every bad cell, and writes them when all are good', async () => {
    const { page, complaints } = await demo.signedIn('kiem-dinh@son-la', instruments)
    await settled(page)
    const before = await counted(page)
    const copied = [
      'Khách hàng\tLoại phương tiện đo\tNgày đăng ký\tSố hiệu',
      'Trạm y tế xã Mẫu\tÁp kế\t05/03/2021\tMAU-1',
      'Chợ Mẫu\tTàu vũ trụ\t05/03/2021\tMAU-2',
    ].join('\n')

    await page.getByRole('button', { name: 'Dán từ Excel' }).click()
    await page.getByLabel('Dán các dòng đã chép từ Excel').fill(copied)
    const bad = page.getByLabel('Dòng 2, Loại phương tiện đo')
    await bad.waitFor()
    expect(await bad.getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByRole('button', { name: 'Ghi vào sổ' }).isDisabled()).toBe(true)
    expect(await seriousFindings(page)).toEqual([])
    await bad.fill('Áp kế')
    await page.getByRole('button', { name: 'Kiểm tra' }).click()
    await page.getByText('2 dòng đều đúng').waitFor()
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.getByText('Đã ghi 2 bản ghi vào sổ.').waitFor()
    await settled(page)

    const number = (text: string | null): number => Number(text?.replace(/\D/g, ''))
    // The browser tells of the status of what was refused, and of nothing else.
    expect(complaints.filter((each) => !each.includes('422'))).toEqual([])
    await expect.poll(async () => number(await counted(page)) - number(before)).toBe(2)
    await page.close()
  })
})
