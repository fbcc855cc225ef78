import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFigures, readParagraphs, readParts } from '../src/ledger/document/testing/read-docx.ts'
import { type DemoInBrowser, demoInBrowser, hasBrowser } from './testing/demo-in-browser.ts'

const director = 'giam-doc@son-la'
const specialist = 'chuyen-vien@son-la'
const report = '/reports/2020'
const licensed = 'radiation-licences.facilities@2020'
const verified = 'calibrations.verified@2020'
const number = '993/GP-SKHCN'

let demo: DemoInBrowser

beforeAll(async () => {
  if (hasBrowser) demo = await demoInBrowser('2026-11-22T03:00:00.000Z')
}, 300_000)

afterAll(() => demo?.close())

const opened = async (account: string, path: string): Promise<Page> => (await demo.signedIn(account, path)).page

const figure = (page: Page, id: string) => page.locator(`.sheet [data-figure="${id}"]`).first()
const valueOf = async (page: Page, id: string): Promise<number> => Number(await figure(page, id).getAttribute('value'))
const sentenceOf = (page: Page, id: string) =>
  page.locator('.sheet p', { has: page.locator(`[data-figure="${id}"]`) }).first()

/** Chooses what is typed in the list of a field that has the focus. */
const chosen = async (page: Page, typed: string): Promise<void> => {
  await page.keyboard.type(typed)
  await page.locator('.ant-select-item-option-active').first().waitFor()
  await page.keyboard.press('Enter')
}

/** Writes a day as it is typed, and waits until the box has taken it. */
const dayWritten = async (box: Locator, day: string): Promise<void> => {
  await box.click()
  await box.press('Control+A')
  await box.pressSequentially(day)
  await box.press('Tab')
  await expect.poll(() => box.inputValue(), { timeout: 10_000 }).toBe(day)
}

/** A box of the form that is open, once the form has come and has taken the focus. */
const boxOf = async (page: Page, field: string): Promise<Locator> => {
  const hasFocus = () => page.evaluate<boolean>('document.activeElement?.closest("[data-field]") instanceof Element')
  await expect.poll(hasFocus, { timeout: 10_000 }).toBe(true)
  return page.locator(`[data-field="${field}"] input`).last()
}

/** Goes to the report of the year by the menu, as within an application: nothing is loaded anew. */
const toReport = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Báo cáo theo kỳ' }).click()
  await page.getByRole('link', { name: 'Năm 2020', exact: true }).click()
  await page.locator('.sheet').waitFor()
}

/** The Word file of the report that is shown, as it is saved. */
const wordFile = async (page: Page): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Word', exact: true }).click(),
  ])
  return readFile(await download.path())
}

// Notes stand at the foot of the sheet, and elsewhere in the file: so the figures are compared in one order.
const inWord = (word: Buffer): readonly string[] =>
  readFigures(word)
    .map(({ id, value, text }) => `${id} ${value} ${text}`)
    .toSorted()
const onPage = async (page: Page): Promise<readonly string[]> => {
  const all = page.locator('.sheet [data-figure]')
  const told = await all.evaluateAll((found) =>
    found.map((each) => `${each.getAttribute('data-figure')} ${each.getAttribute('value')} ${each.textContent}`),
  )
  return told.toSorted()
}

const paragraphsOf = (word: Buffer) => readParagraphs(readParts(word)['word/document.xml'] ?? '')

describe.runIf(hasBrowser)('from an entry to the report that is sent', { timeout: 240_000 }, () => {
  test('a licence that two officers enter in their forms changes its figure and its sentence at once', async () => {
    const officer = await opened(specialist, report)
    const leader = await opened(director, report)
    await figure(leader, licensed).waitFor()
    const [before, sentence] = [await valueOf(leader, licensed), await sentenceOf(leader, licensed).textContent()]

    await officer.goto(`${demo.address}/registers/radiation-licence/new`)
    await officer.getByRole('button', { name: 'Thêm mới: Cơ sở' }).click()
    const drawer = officer.getByRole('dialog')
    await drawer.getByLabel('Tên cơ sở').fill('Phòng khám đa khoa Cả Quãng Đường')
    await drawer.getByLabel('Lĩnh vực sử dụng').focus()
    await chosen(officer, 'y te')
    await officer.keyboard.press('Control+Enter')
    await drawer.waitFor({ state: 'hidden' })
    await officer.getByTitle('Phòng khám đa khoa Cả Quãng Đường').first().waitFor()
    await dayWritten(await boxOf(officer, '#on'), '02/11/2020')
    await officer.getByLabel('Loại hồ sơ').focus()
    await chosen(officer, 'cap moi')
    await officer.keyboard.press('Control+Enter')
    await officer.waitForURL(/radiation-licence\/\d+/)
    await officer.getByRole('button', { name: 'Xác nhận hồ sơ hợp lệ, đã nộp phí' }).click()
    await dayWritten(await boxOf(officer, '#on'), '03/11/2020')
    await officer.keyboard.press('Control+Enter')
    await officer.getByRole('dialog').waitFor({ state: 'hidden' })
    await leader.keyboard.press('Control+k')
    await leader.getByRole('combobox', { name: /Tìm mọi thứ/ }).fill('ca quang duong')
    await leader
      .getByRole('option', { name: /Cả Quãng Đường/ })
      .first()
      .click()
    await leader.waitForURL(/radiation-facility\/\d+/)
    await leader.goto(officer.url())
    // What was seen of the report a moment ago is not what is seen of it afterwards.
    await toReport(leader)
    expect(await valueOf(leader, licensed)).toBe(before)
    await leader.goBack()
    await leader.goBack()
    await leader.waitForURL(/radiation-licence\/\d+/)
    await leader.getByRole('button', { name: 'Cấp giấy phép', exact: true }).click()
    await dayWritten(await boxOf(leader, '#on'), '12/11/2020')
    await (await boxOf(leader, 'number')).fill(number)
    await dayWritten(await boxOf(leader, 'expiresOn'), '12/11/2023')
    await leader.keyboard.press('Control+Enter')
    await leader.getByRole('dialog').waitFor({ state: 'hidden' })
    await toReport(leader)

    await expect.poll(() => valueOf(leader, licensed), { timeout: 8000 }).toBe(before + 1)
    const told = (await sentenceOf(leader, licensed).textContent()) ?? ''
    expect(told).not.toBe(sentence)
    expect(told).toContain(await figure(leader, licensed).textContent())
    await figure(leader, licensed).click()
    await leader.locator('.records-behind a', { hasText: number }).waitFor()
    await officer.close()
    await leader.close()
  })

  test('a sheet that is imported changes the report, and its records are found', async () => {
    const page = await opened('kiem-dinh@son-la', report)
    await figure(page, verified).waitFor()
    const before = await valueOf(page, verified)
    const lines = ['Cân Cả Quãng Đường 1', 'Cân Cả Quãng Đường 2'].map((who) => `05/11/2020;${who};Taximet;Đạt;20.000`)
    const sheet = ['Ngày kiểm định, hiệu chuẩn;Khách hàng;Loại phương tiện đo;Kết luận;Giá dịch vụ', ...lines].join(
      '\n',
    )

    await page.goto(`${demo.address}/registers/calibration`)
    await page.getByRole('button', { name: 'Nhập từ tệp' }).click()
    const buffer = Buffer.from(sheet)
    await page.getByLabel('Tệp để nhập').setInputFiles({ name: 'thang-11.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Nhập', exact: true }).click()
    await page.getByText(/Nhập từ tệp: .*: Đã ghi 2 bản ghi\./).waitFor({ timeout: 60_000 })
    await page.goto(`${demo.address}/registers/calibration?q=ca+quang+duong`)
    await page.getByText('Cân Cả Quãng Đường 2').waitFor()
    await page.locator('tfoot th', { hasText: 'Cộng 2 bản ghi' }).waitFor()
    await toReport(page)

    await expect.poll(() => valueOf(page, verified), { timeout: 8000 }).toBe(before + 2)
    await page.close()
  })

  test('a heading that is edited in the outline stands in the report and in its Word file, which is read back', async () => {
    const page = await opened('tong-hop@son-la', '/outlines/annual-report?period=2020')
    const heading = page.getByRole('textbox', { name: 'Đầu đề', exact: true }).and(page.locator('[value="Thuận lợi"]'))
    await heading.first().fill('Thuận lợi của {period}')
    const from = page.getByLabel('Dùng cho kỳ kết thúc từ ngày')
    await dayWritten(from, '01/01/2020')
    await page.getByRole('button', { name: 'Lưu bản mới' }).click()
    await page.getByText('Đã lưu bản 1, dùng cho kỳ kết thúc từ ngày 01/01/2020.').waitFor()
    await page.getByRole('button', { name: 'Mở bản 1' }).waitFor()
    await toReport(page)
    await page.locator('.sheet .body').getByText('1. Thuận lợi của năm 2020').waitFor()

    const word = await wordFile(page)

    const sentence = (await sentenceOf(page, licensed).textContent()) ?? ''
    expect(inWord(word)).toEqual(await onPage(page))
    expect(paragraphsOf(word)).toContain('1. Thuận lợi của năm 2020')
    expect(paragraphsOf(word).some((line) => line.includes(sentence.slice(0, 60)))).toBe(true)
    await page.close()
  })

  test('the month of the other province is saved as Word file with what its page shows', async () => {
    const page = await opened('giam-doc@cao-bang', '/reports/2021-09')
    await page.locator('.sheet').waitFor()

    const word = await wordFile(page)

    const shown = await onPage(page)
    expect(shown.length).toBeGreaterThan(30)
    expect(inWord(word)).toEqual(shown)
    expect(paragraphsOf(word).join('\n')).toContain('SỞ KHOA HỌC VÀ CÔNG NGHỆ')
    await page.close()
  })
})
