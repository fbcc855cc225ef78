import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { somebody } from '../../server/identity/testing/somebody.ts'
import { officeOf } from '../../server/testing/application-for.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { chromiumPath, type InChromium, inChromium, openedBy, signIn } from '../records/testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\nmending a text in a real browser: left out, Chromium is not installed\n')

type Person = Awaited<ReturnType<typeof somebody>>

let department: InChromium
let first: Person
let second: Person

beforeAll(async () => {
  if (chromiumPath === undefined) return
  department = await inChromium()
  await workingProvince(department.ledger.db, { code: 'mau', name: 'Mẫu' }, ['an'], '2026-03-02T03:00:00.000Z')
  first = await somebody(department.ledger, officeOf('officeCompiler', 'mau'))
  second = await somebody(department.ledger, officeOf('officeCompiler', 'mau'))
}, 300_000)

afterAll(() => department?.close())

/** Opens the first text of an officer in the report that may be mended, and adds words to it. */
const mending = async (who: Person, words: string) => {
  const { page, context } = await openedBy(department, who, '/reports/2021')
  const text = page.locator('.sheet .narrative', { has: page.getByRole('button', { name: 'Sửa đoạn này' }) }).first()
  await text.hover()
  await text.getByRole('button', { name: 'Sửa đoạn này' }).click()
  await page.locator('.mend .ProseMirror-focused').waitFor()
  await page.keyboard.press('End')
  await page.keyboard.type(words)
  await page.getByLabel('Lý do', { exact: true }).fill('Bổ sung')
  return { page, context }
}

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Ghi vào sổ' }).click()
const typed = (page: Page): Promise<string | null> => page.locator('.mend .ProseMirror').textContent()

describe.runIf(chromiumPath !== undefined)('a text that is mended in the report', { timeout: 240_000 }, () => {
  test('leaves the bar above where it is, however long the paper', async () => {
    const { page, context } = await openedBy(department, first, '/reports/2021')
    await page.setViewportSize({ width: 1440, height: 400 })
    await page.locator('.sheet .narrative-mend').first().waitFor({ state: 'attached' })

    const beyond = await page.evaluate(
      'document.querySelector(".shell-content").scrollHeight - document.querySelector(".shell-content").clientHeight',
    )

    expect(beyond).toBe(0)
    await context.close()
  })

  test('is not lost with the connection, nor with the session', async () => {
    const { page, context } = await mending(first, ' Thêm lần đầu.')

    await context.setOffline(true)
    await save(page)
    await page.locator('.mend-fault').getByText('Không nối được với máy chủ').waitFor()
    expect(await typed(page)).toContain('Thêm lần đầu.')
    await context.setOffline(false)
    await context.clearCookies()
    await save(page)
    await page.getByText('Phiên đăng nhập đã kết thúc').waitFor()
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Đăng nhập lại ở thẻ mới' }).click(),
    ])
    await signIn(other, first)
    await other.waitForURL(/account/)
    await page.bringToFront()

    await page.locator('.mend').waitFor({ state: 'detached', timeout: 60_000 })
    await page.locator('.sheet').getByText('Thêm lần đầu.').first().waitFor()
  })

  test('by two at once shows the second what the first wrote, and keeps what the second typed', async () => {
    const one = await mending(first, ' Người thứ nhất.')
    const two = await mending(second, ' Người thứ hai.')

    await save(one.page)
    await one.page.locator('.mend').waitFor({ state: 'detached' })
    await save(two.page)
    await two.page.getByText(/Trong sổ nay ghi: “.*Người thứ nhất\./).waitFor()

    expect(await typed(two.page)).toContain('Người thứ hai.')
    await save(two.page)
    await two.page.locator('.mend').waitFor({ state: 'detached' })
    await two.page.locator('.sheet').getByText('Người thứ hai.').first().waitFor()
  })

  test('is not written from a day that is none', async () => {
    const { page, context } = await mending(first, ' Sẽ không ghi.')
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url())
    })

    await page.getByLabel('Sửa đổi kể từ ngày').fill('31/02/2021')
    await save(page)

    await page.getByText('Nhập ngày có thật').waitFor()
    expect(await typed(page)).toContain('Sẽ không ghi.')
    expect(sent).toEqual([])
    await context.close()
  })
})
