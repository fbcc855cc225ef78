import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, type InChromium, inChromium, openedBy, seriousFaults, signIn } from './testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\nrecords in a real browser: left out, Chromium is not installed\n')

const newFacility = '/registers/radiation-facility/new'
const newLicence = '/registers/radiation-licence/new'
const patient = { timeout: 120_000 }

let department: InChromium

beforeAll(async () => {
  if (chromiumPath !== undefined) department = await inChromium()
}, 120_000)

afterAll(() => department?.close())

const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement?.closest("[data-field]")?.getAttribute("data-field") ?? ""')

/** Goes on with Tab, past the button that empties a box, to this field. */
const tabbedTo = async (page: Page, field: string): Promise<void> => {
  for (let most = 3; most > 0 && (await focused(page)) !== field; most -= 1) await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(field)
}

const chosen = async (page: Page, typed: string): Promise<void> => {
  await page.keyboard.type(typed)
  await page.locator('.ant-select-item-option-active').first().waitFor()
  await page.keyboard.press('Enter')
}

/** Enters a facility by its form, and tells the address of its page. */
const facility = async (page: Page, name: string): Promise<string> => {
  await page.goto(`${department.server.address}${newFacility}`)
  await page.getByLabel('Tên cơ sở').fill(name)
  await page.getByLabel('Lĩnh vực sử dụng').focus()
  await chosen(page, 'y te')
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/radiation-facility\/\d+/)
  await page.getByRole('heading', { name }).waitFor()
  return new URL(page.url()).pathname
}

describe.runIf(chromiumPath !== undefined)('records in a real browser', () => {
  test('a licence is entered by keyboard alone, its facility in place', patient, async () => {
    const { page, complaints } = await openedBy(department, department.officer, newLicence)
    const { keyboard } = page

    await page.getByRole('button', { name: 'Thêm mới: Cơ sở' }).waitFor()
    expect(await focused(page)).toBe('#on')
    await tabbedTo(page, 'facility')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    const drawer = page.getByRole('dialog')
    await drawer.getByLabel('Tên cơ sở').waitFor()
    expect(await focused(page)).toBe('#on')
    await tabbedTo(page, 'name')
    await keyboard.type('Bệnh viện Đa khoa Mẫu')
    await keyboard.press('Tab')
    await chosen(page, 'y te')
    await keyboard.press('Control+Enter')
    await drawer.waitFor({ state: 'hidden' })
    await page.getByTitle('Bệnh viện Đa khoa Mẫu').first().waitFor()
    await tabbedTo(page, 'kind')
    await chosen(page, 'cap moi')
    await keyboard.press('Control+Enter')

    await page.waitForURL(/radiation-licence\/\d+/)
    await page.getByRole('heading', { name: 'Bệnh viện Đa khoa Mẫu, Cấp mới' }).waitFor()
    expect(await page.locator('.life').textContent()).toContain('Đã tiếp nhận hồ sơ')
    await page
      .locator('.history')
      .getByText(/Chuyên viên .* tiếp nhận hồ sơ\./)
      .waitFor()
    await page.getByText('Việc chưa thực hiện được và vì sao').click()
    expect(await page.locator('.deeds').textContent()).toContain('“Cấp giấy phép” được thực hiện từ')
    expect(await seriousFaults(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('what is refused stands beside its field, and the first of it gets the focus', patient, async () => {
    const { page, complaints } = await openedBy(department, department.officer, newFacility)

    await page.getByLabel('Mã số thuế').fill('12')
    await page.getByLabel('Tên cơ sở').focus()
    await page.getByText('gồm 10 chữ số').waitFor()
    await page.getByLabel('Mã số thuế').fill('')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Phải điền “Tên cơ sở”.').waitFor()

    expect(await focused(page)).toBe('name')
    expect(await seriousFaults(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a correction asks for the reason and shows what stood before', patient, async () => {
    const { page, complaints } = await openedBy(department, department.officer, '/')
    await facility(page, 'Phòng khám Tâm An')

    await page.getByRole('button', { name: 'Đính chính' }).click()
    await page.getByLabel('Chu kỳ đọc liều kế').fill('3')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Phải nêu lý do.').waitFor()
    expect(await page.getByText('Trong sổ: để trống.').isVisible()).toBe(true)
    expect(await seriousFaults(page)).toEqual([])
    await page.keyboard.type('Nhập thiếu')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    await page.getByText('đính chính, Chu kỳ đọc liều kế: 3, lý do: Nhập thiếu.').waitFor()
    expect(complaints).toEqual([])
  })

  test('of two who change a record the second is told who changed what, and loses nothing typed', patient, async () => {
    const first = await openedBy(department, department.officer, '/')
    const address = await facility(first.page, 'Phòng khám Hai Người')
    const second = await openedBy(department, department.head, address)
    for (const { page } of [first, second]) {
      await page.getByRole('button', { name: 'Sửa đổi' }).click()
      await page.getByLabel('Chu kỳ đọc liều kế').waitFor()
    }
    await second.page.getByLabel('Mã số thuế').fill('0123456789')

    await first.page.getByLabel('Chu kỳ đọc liều kế').fill('6')
    await first.page.keyboard.press('Control+Enter')
    await first.page.getByRole('dialog').waitFor({ state: 'hidden' })
    await second.page.getByLabel('Mã số thuế').focus()
    await second.page.keyboard.press('Control+Enter')
    const told = second.page.getByRole('alert').filter({ hasText: 'người khác đã ghi' })
    await told.waitFor()

    expect(await told.textContent()).toMatch(/Chuyên viên .* sửa đổi, .*Chu kỳ đọc liều kế: 6/)
    await second.page.getByRole('button', { name: 'Đã xem; dùng bản mới' }).click()
    await told.waitFor({ state: 'hidden' })
    expect(await second.page.getByLabel('Mã số thuế').inputValue()).toBe('0123456789')
    await second.page.getByLabel('Mã số thuế').focus()
    await second.page.keyboard.press('Control+Enter')
    await second.page.getByRole('dialog').waitFor({ state: 'hidden' })
    await second.page.locator('dd').getByText('0123456789').waitFor()
    await second.page.locator('dd').getByText('6 tháng').waitFor()
  })

  test('neither a reload, nor a lost connection, nor an ended session loses what is typed', patient, async () => {
    const { page, context } = await openedBy(department, department.officer, newFacility)
    const name = page.getByLabel('Tên cơ sở')

    await name.fill('Trung tâm Chiếu xạ')
    await page.getByLabel('Lĩnh vực sử dụng').focus()
    await chosen(page, 'y te')
    await page.reload()
    await page.getByText('Đã lấy lại nội dung nhập dở').waitFor()
    expect(await name.inputValue()).toBe('Trung tâm Chiếu xạ')

    await context.setOffline(true)
    await name.fill('Trung tâm Chiếu xạ Mẫu')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Không nối được với máy chủ').first().waitFor()
    await context.setOffline(false)

    await context.clearCookies()
    await name.focus()
    await page.keyboard.press('Control+Enter')
    await page.getByText('Phiên đăng nhập đã kết thúc').waitFor()
    const [other] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Đăng nhập lại ở thẻ mới' }).click(),
    ])
    await signIn(other, department.officer)
    await other.waitForURL(/account/)
    await page.bringToFront()

    await page.waitForURL(/radiation-facility\/\d+/, { timeout: 30_000 })
    await page.getByRole('heading', { name: 'Trung tâm Chiếu xạ Mẫu' }).waitFor()
  })

  test('what may be in the register already is shown before it is written', patient, async () => {
    const { page } = await openedBy(department, department.officer, '/')
    await facility(page, 'Nhà máy Thép Tây Bắc')

    await page.goto(`${department.server.address}${newFacility}`)
    await page.getByLabel('Tên cơ sở').fill('nha may thep tay bac')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Có thể đã có trong sổ').waitFor()

    expect(page.url()).toContain('/new')
    expect(await page.getByRole('link', { name: 'Nhà máy Thép Tây Bắc' }).isVisible()).toBe(true)
  })

  test('a file is attached, opened and taken off, on a telephone too', patient, async () => {
    const desk = await openedBy(department, department.officer, '/')
    const address = await facility(desk.page, 'Bệnh viện Có Tệp')
    const { page, complaints } = await openedBy(department, department.officer, address, 390)

    await page
      .getByLabel('Chọn tệp để đính kèm')
      .setInputFiles({ name: 'Quyết định.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 thử') })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Quyết định.pdf' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('Quyết định.pdf')
    await page.locator('.history').getByText('đính kèm tệp “Quyết định.pdf”').waitFor()
    await page.getByRole('button', { name: 'Gỡ tệp Quyết định.pdf' }).click()
    await page.getByLabel('Lý do (bắt buộc)').fill('Đính kèm nhầm')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Tệp đã gỡ (1)').waitFor()

    expect(await page.evaluate('document.querySelector(".shell-content").scrollWidth')).toBe(390)
    expect(await seriousFaults(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
