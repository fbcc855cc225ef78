import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, type InChromium, inChromium, openedBy, seriousFaults } from '../records/testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\nthe page of the checker in a real browser: left out, Chromium is not installed\n')

let there: InChromium

beforeAll(async () => {
  if (chromiumPath !== undefined) there = await inChromium()
}, 180_000)

afterAll(() => there?.close())

const report = [
  'BÁO CÁO',
  'Kết quả công tác năm 2019',
  'I. KẾT QUẢ THỰC HIỆN',
  'Khảo sát 13 cơ sở, gồm: 07 bệnh viện và 05 phòng khám.',
  'Thực hiện Nghị định số 119/2017/NĐ-CP ngày 01/11/2018 của Chính phủ.',
].join('\n\n')

const give = (page: Page, name: string, content: string | Buffer) =>
  page
    .getByLabel('Báo cáo cần soát (thả tệp vào đây hoặc chọn tệp)')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

const findings = (page: Page) => page.getByRole('complementary', { name: 'Các điểm cần soát' }).getByRole('listitem')

describe.runIf(chromiumPath !== undefined)('the page of the checker', { timeout: 180_000 }, () => {
  test.each([1440, 390])('shows what does not agree where it stands, at %s pixels', async (width) => {
    const { context, page, complaints } = await openedBy(there, there.officer, '/checks', width)

    await give(page, 'bao-cao.txt', report)
    await findings(page).first().waitFor()

    expect(await page.getByRole('status').filter({ hasText: 'điểm cần soát' }).innerText()).toBe(
      '2 điểm cần soát: 2 điểm sai, 0 điểm cần xem.',
    )
    await page.getByRole('button', { name: 'Điểm sau' }).click()
    expect(await page.locator('mark.mark-chosen').first().innerText()).toBe('13')
    expect(await findings(page).first().innerText()).toContain('13 cơ sở; thành phần: 7 + 5 = 12')
    expect(await seriousFaults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('remembers what the office says is no fault, with its reason, and tells it again when asked to', async () => {
    const { context, page } = await openedBy(there, there.head, '/checks')
    await give(page, 'bao-cao.txt', report)
    await findings(page).first().getByRole('button').first().click()

    await page.getByRole('button', { name: 'Không phải lỗi…' }).click()
    await page.getByRole('button', { name: 'Ghi nhận' }).click()
    await page.getByText('Lý do có từ 1 đến 500 ký tự').waitFor()
    await page.getByLabel('Vì sao không phải lỗi').fill('Một cơ sở thuộc cả hai loại.')
    await page.keyboard.press('Enter')
    const dismissed = page.getByRole('checkbox', { name: 'Đã ghi nhận không phải lỗi (1)' })
    await dismissed.waitFor()
    expect(await findings(page).count()).toBe(1)
    await dismissed.check()
    await findings(page).first().getByRole('button').first().click()
    expect(await findings(page).first().innerText()).toContain('Một cơ sở thuộc cả hai loại.')
    await page.getByRole('button', { name: 'Soát lại điểm này' }).click()
    await page.getByText('2 điểm cần soát').waitFor()
    await context.close()
  })

  test('gives the outcome as a Word file with comments', async () => {
    const { context, page } = await openedBy(there, there.officer, '/checks')
    await give(page, 'bao-cao.txt', report)
    await findings(page).first().waitFor()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Word có nhận xét' }).click(),
    ])

    const parts = unzipSync(readFileSync(await download.path()))
    expect(strFromU8(parts['word/comments.xml'] ?? new Uint8Array())).toContain('13 cơ sở')
    await context.close()
  })

  test('says beside the box what can be read, where a file cannot', async () => {
    const { context, page } = await openedBy(there, there.officer, '/checks')

    await give(page, 'anh.docx', Buffer.from('89504e470d0a1a0a', 'hex'))

    const refusal = page.getByRole('alert').filter({ hasText: 'Đây là tệp ảnh' })
    await refusal.waitFor()
    expect(await refusal.innerText()).toContain('hãy gửi tệp Word (.docx)')
    await give(page, 'bao-cao.txt', report)
    await findings(page).first().waitFor()
    expect(await refusal.count()).toBe(0)
    await context.close()
  })

  test('is used with the keyboard alone', async () => {
    const { context, page } = await openedBy(there, there.officer, '/checks')
    await give(page, 'bao-cao.txt', report)
    await findings(page).first().waitFor()

    await page.getByRole('button', { name: 'Điểm sau' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')

    expect(await page.locator('mark.mark-chosen').count()).toBeGreaterThan(0)
    await context.close()
  })
})
