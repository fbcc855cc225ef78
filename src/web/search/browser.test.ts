import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, type InChromium, inChromium, openedBy, seriousFaults } from '../records/testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\nsearch in a real browser: left out, Chromium is not installed\n')

const patient = { timeout: 120_000 }

let all: InChromium

beforeAll(async () => {
  if (chromiumPath !== undefined) all = await inChromium()
}, 120_000)

afterAll(() => all?.close())

const box = (page: Page) => page.getByRole('combobox', { name: /Tìm mọi thứ/ })

/** Lets the answers to what holds these words come late, by so many milliseconds. */
const answeredLate = (page: Page, words: string, late: number) =>
  page.route(
    (url) => url.pathname.endsWith('/search') && (url.searchParams.get('q') ?? '').includes(words),
    async (route) => {
      await new Promise((after) => setTimeout(after, late))
      await route.continue()
    },
  )

describe.runIf(chromiumPath !== undefined)('the box of search for somebody who types fast', () => {
  test('Enter before the answer has come goes to what was typed, not to what stood there', patient, async () => {
    const { page, complaints } = await openedBy(all, all.officer, '/')
    await answeredLate(page, 'giay phep', 1500)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('sang kien')
    await page
      .getByRole('option', { name: /[Ss]áng kiến/ })
      .first()
      .waitFor()

    await box(page).fill('giay phep tien hanh cong viec')
    await page.keyboard.press('Enter')

    await page.waitForURL(/registers\//)
    expect(new URL(page.url()).pathname).toBe('/registers/radiation-licence')
    expect(complaints).toEqual([])
  })

  test('what is awaited is not chosen from, and what is typed after Enter takes it back', patient, async () => {
    const { page } = await openedBy(all, all.officer, '/')
    await answeredLate(page, 'giay phep', 1500)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('sang kien')
    await page
      .getByRole('option', { name: /[Ss]áng kiến/, selected: true })
      .first()
      .waitFor()

    await box(page).fill('giay phep tien hanh')
    const selected = await page.getByRole('option', { selected: true }).count()
    const faults = await seriousFaults(page)
    await page.keyboard.press('Enter')
    await page.keyboard.type(' cong viec')
    await page.getByRole('option', { name: /^Giấy phép tiến hành công việc bức xạ/, selected: true }).waitFor()

    expect([selected, faults, new URL(page.url()).pathname]).toEqual([0, [], '/'])
  })

  test('keys that are pressed before the box has come are written in it, Enter too', patient, async () => {
    const { page, complaints } = await openedBy(all, all.officer, '/')
    await page.route('**/SearchDialog-*.js', async (route) => {
      await new Promise((after) => setTimeout(after, 1500))
      await route.continue()
    })

    await page.keyboard.press('Control+k')
    await page.keyboard.type('giay phep tien hanh cong viecx')
    await page.keyboard.press('Backspace')
    const isThere = await box(page).isVisible()
    await page.keyboard.press('Enter')

    await page.waitForURL(/registers\/radiation-licence/)
    expect([isThere, complaints]).toEqual([false, []])
  })

  test(
    'the box can be opened again and written in at once, and Escape before it comes gives it up',
    patient,
    async () => {
      const { page } = await openedBy(all, all.officer, '/')

      for (const words of ['mot', 'hai', 'ba']) {
        await page.keyboard.press('Control+k')
        await page.keyboard.type(words)
        await expect.poll(() => box(page).inputValue()).toBe(words)
        await page.keyboard.press('Escape')
      }
      await box(page).waitFor({ state: 'hidden' })
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await page.keyboard.type('bon')

      await expect.poll(() => box(page).inputValue()).toBe('bon')
    },
  )

  test('Escape gives the focus back to what had it, and what is typed next is written there', patient, async () => {
    const { page, complaints } = await openedBy(all, all.officer, '/registers/radiation-licence')
    const before = page
      .getByRole('searchbox')
      .or(page.getByPlaceholder(/Tìm trong sổ/))
      .first()
    await before.focus()

    for (const words of ['mot', 'hai']) {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(words)
      await expect.poll(() => box(page).inputValue()).toBe(words)
      await page.keyboard.press('Escape')
      await page.keyboard.type(words[0] ?? '')
    }

    await expect.poll(() => before.inputValue()).toBe('mh')
    expect(await before.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
  })

  test('Escape leaves the focus nowhere when nothing had it', patient, async () => {
    const { page } = await openedBy(all, all.officer, '/')
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await page.keyboard.press('Control+k')
    await box(page).waitFor()

    await page.keyboard.press('Escape')

    await box(page).waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })
})
