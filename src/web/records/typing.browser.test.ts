import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, composed, type InChromium, inChromium, openedBy, seriousFaults } from './testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\ntyping in a real browser: left out, Chromium is not installed\n')

const patient = { timeout: 180_000 }
let department: InChromium

beforeAll(async () => {
  if (chromiumPath !== undefined) department = await inChromium()
}, 180_000)

afterAll(() => department?.close())

const opened = async (page: Page, register: string): Promise<void> => {
  await page.goto(`${department.server.address}/registers/${register}/new`)
  await page.locator('[data-field="#on"]').waitFor()
}

describe.runIf(chromiumPath !== undefined)('letters that an input method composes', () => {
  test('stand in a field of words once, and are kept as they were written', patient, async () => {
    const { page, complaints } = await openedBy(department, department.officer, '/')
    await opened(page, 'radiation-facility')
    const name = page.getByLabel('Tên cơ sở')

    await name.focus()
    await composed(page, ['B', 'Be', 'Bê', 'Bên', 'Bênh', 'Bệnh'])
    await page.keyboard.type(' ')
    await composed(page, ['v', 'vi', 'vie', 'viê', 'viên', 'viện'])
    expect(await name.inputValue()).toBe('Bệnh viện')
    // The trial of what is entered goes out in pauses; a composition that goes on over one is not disturbed.
    await page.keyboard.type(' ')
    await composed(page, ['Đ', 'Đo', 'Đô', 'Đôn', 'Đông'], 600)

    expect(await name.inputValue()).toBe('Bệnh viện Đông')
    await page.getByLabel('Lĩnh vực sử dụng').focus()
    await composed(page, ['y', 'y t', 'y te', 'y tê', 'y tế'])
    await page.locator('.ant-select-item-option-active', { hasText: 'Y tế' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/radiation-facility\/\d+/)
    await page.getByRole('heading', { name: 'Bệnh viện Đông' }).waitFor()
    expect(complaints).toEqual([])
  })

  test(
    'find another record while they are composed, and are neither lost nor doubled by what is found',
    patient,
    async () => {
      const { page, complaints } = await openedBy(department, department.officer, '/')
      await opened(page, 'radiation-licence')
      const sought: string[] = []
      page.on('request', (request) => {
        const q = new URL(request.url()).searchParams.get('q')
        if (q !== null) sought.push(q)
      })
      const box = page.locator('[data-field="facility"]').getByRole('combobox')

      await box.focus()
      await composed(page, ['B', 'Be', 'Bê', 'Bên', 'Bênh', 'Bệnh'], 300)
      expect(await box.inputValue()).toBe('Bệnh')
      await page.keyboard.type(' ')
      await composed(page, ['v', 'vi', 'vie', 'viê', 'viên', 'viện'], 300)

      expect(await box.inputValue()).toBe('Bệnh viện')
      await page.locator('.ant-select-item-option', { hasText: 'Bệnh viện Đông' }).waitFor()
      expect(sought.at(-1)).toBe('Bệnh viện')
      await page.keyboard.press('Enter')
      await page.locator('[data-field="facility"]').getByTitle('Bệnh viện Đông').waitFor()
      expect(complaints).toEqual([])
    },
  )
})

/** A facility begun in its form, all but the day and what is typed after it. */
const begun = async (page: Page, name: string): Promise<void> => {
  await opened(page, 'radiation-facility')
  await page.getByLabel('Lĩnh vực sử dụng').focus()
  await page.keyboard.type('y te')
  await page.locator('.ant-select-item-option-active', { hasText: 'Y tế' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByLabel('Tên cơ sở').fill(name)
}

describe.runIf(chromiumPath !== undefined)('a record that is sought while one types', () => {
  test('is never one that was found for other words', patient, async () => {
    const { page } = await openedBy(department, department.officer, '/')
    for (const name of ['Trạm xá Một', 'Nhà máy Hai']) {
      await begun(page, name)
      await page.keyboard.press('Control+Enter')
      await page.getByRole('heading', { name }).waitFor()
    }
    await opened(page, 'radiation-licence')
    const field = page.locator('[data-field="facility"]')
    const box = field.getByRole('combobox')
    await box.click()
    await page.locator('.ant-select-item-option', { hasText: 'Nhà máy Hai' }).waitFor()
    await page.route('**/records?*q=*', async (route) => {
      await page.waitForTimeout(1500)
      await route.continue()
    })

    await page.keyboard.type('kho thoc')
    await page.keyboard.press('Enter')
    expect(await field.getByTitle(/Nhà máy Hai|Trạm xá Một/).count()).toBe(0)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('tram xa')
    await page.keyboard.press('Enter')

    await field.getByTitle('Trạm xá Một').waitFor()
    await page.unrouteAll({ behavior: 'wait' })
  })
})

describe.runIf(chromiumPath !== undefined)('a day that is typed', () => {
  const day = (page: Page) => page.locator('[data-field="#on"] input')
  const typed = async (page: Page, text: string): Promise<void> => {
    await day(page).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(text)
  }

  test('stays as it is typed when an answer comes in the middle of it', patient, async () => {
    const { page, complaints } = await openedBy(department, department.officer, '/')
    await opened(page, 'radiation-facility')
    const looked = page.waitForResponse((answer) => answer.url().endsWith('/likely-same'))

    await page.getByLabel('Tên cơ sở').fill('Phòng khám Ngày Giữa Chừng')
    await typed(page, '02/11/2020')
    await looked
    await page.waitForTimeout(300)
    await page.keyboard.press('Tab')

    expect(await day(page).inputValue()).toBe('02/11/2020')
    expect(complaints).toEqual([])
  })

  test('is the day of the record when the key that saves is pressed in its box', patient, async () => {
    const { page } = await openedBy(department, department.officer, '/')
    await begun(page, 'Phòng khám Ghi Ngay')

    await typed(page, '2/11/2020')
    await page.keyboard.press('Control+Enter')

    await page.getByRole('heading', { name: 'Phòng khám Ghi Ngay' }).waitFor()
    expect(await page.locator('main').textContent()).toContain('02/11/2020')
  })

  test(
    'is refused beside its box where there is no such day, and no other day is written instead',
    patient,
    async () => {
      const { page } = await openedBy(department, department.officer, '/')
      await begun(page, 'Xí nghiệp Lịch Lạ')
      const fault = page.locator('[data-field="#on"] .entry-fault')

      await typed(page, '31/02/2020')
      expect(await fault.textContent()).toBe('')
      await page.keyboard.press('Tab')
      await fault.getByText('Nhập ngày có thật').waitFor()
      await page.keyboard.press('Control+Enter')
      await page.waitForTimeout(500)

      expect(page.url()).toMatch(/radiation-facility\/new/)
      expect(await day(page).inputValue()).toBe('31/02/2020')
      await typed(page, '29/02/2020')
      await page.keyboard.press('Control+Enter')
      await page.getByRole('heading', { name: 'Xí nghiệp Lịch Lạ' }).waitFor()
      expect(await page.locator('main').textContent()).toContain('29/02/2020')
    },
  )

  test('is chosen from the calendar as well', patient, async () => {
    const { page, complaints } = await openedBy(department, department.officer, '/')
    await opened(page, 'radiation-facility')
    await typed(page, '02/11/2020')

    await page.keyboard.press('Alt+ArrowDown')
    const calendar = page.locator('.day-calendar')
    await calendar.locator('[title="2020-11-20"]').click()
    await calendar.waitFor({ state: 'hidden' })

    expect(await day(page).inputValue()).toBe('20/11/2020')
    expect(await seriousFaults(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
