import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, type InChromium, inChromium, openedBy, seriousFaults } from './testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\nerasing what a file holds in a real browser: left out, Chromium is not installed\n')

const patient = { timeout: 240_000 }
let department: InChromium

beforeAll(async () => {
  if (chromiumPath !== undefined) department = await inChromium()
}, 240_000)

afterAll(() => department?.close())

describe.runIf(chromiumPath !== undefined)('erasing what a file holds in a real browser', () => {
  test('the head erases it with the law and a reason, and the page says so ever after', patient, async () => {
    const desk = await openedBy(department, department.officer, '/')
    const id = await desk.page.evaluate(async () => {
      const answer = await fetch('/api/v1/provinces/mau/registers/radiation-facility/records', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ on: '2026-02-02', fill: { name: 'Phòng khám Có Tệp', sector: 'medical' } }),
      })
      return ((await answer.json()) as { id: number }).id
    })
    const path = `/registers/radiation-facility/${id}`
    await desk.page.goto(`${department.server.address}${path}`)
    await desk.page.getByLabel('Chọn tệp để đính kèm').setInputFiles({
      name: 'can-cuoc.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\ncăn cước'),
    })
    const link = desk.page.getByRole('link', { name: 'can-cuoc.pdf' })
    await link.waitFor()
    expect(await desk.page.getByRole('button', { name: 'Xóa nội dung tệp' }).count()).toBe(0)

    const { page, complaints } = await openedBy(department, department.head, path, 390)
    await page.getByRole('button', { name: 'Xóa nội dung tệp can-cuoc.pdf' }).click()
    const dialog = page.getByRole('dialog')
    const reason = dialog.getByLabel('Lý do')
    await reason.waitFor()
    expect(await dialog.getByLabel('Căn cứ pháp lý').inputValue()).toBe('Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15')
    await reason.press('Control+Enter')
    await dialog.getByText('Phải nêu lý do.').waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await reason.fill('Người có tên yêu cầu xóa')
    await dialog.getByRole('button', { name: 'Xóa hẳn nội dung' }).click()
    await dialog.waitFor({ state: 'hidden' })

    const files = page.getByRole('region', { name: 'Tệp đính kèm' })
    await files.getByText(/Nội dung tệp đã được xóa theo Luật Bảo vệ dữ liệu cá nhân số 91\/2025\/QH15, ngày/).waitFor()
    expect(await files.getByRole('link').count()).toBe(0)
    await page
      .getByRole('region', { name: 'Lịch sử' })
      .getByText(/xóa hẳn nội dung tệp “can-cuoc.pdf” theo .*Người có tên yêu cầu xóa/)
      .waitFor()
    const answer = await link.evaluate(async (anchor: HTMLAnchorElement) => {
      const { status, text } = await fetch(anchor.href).then(async (told) => ({
        status: told.status,
        text: await told.text(),
      }))
      return [status, text]
    })
    expect(answer).toEqual([410, expect.stringContaining('Nội dung tệp đã được xóa')])
    await page.goto(`${department.server.address}${path}`)
    await files.getByText(/Nội dung tệp đã được xóa theo/).waitFor()
    expect(await page.getByRole('button', { name: /Gỡ tệp|Xóa nội dung/ }).count()).toBe(0)
    expect(complaints).toEqual([])
  })
})
