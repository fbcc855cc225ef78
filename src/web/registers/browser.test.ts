import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { radiationFacility } from '../../domains/radiation-safety/index.ts'
import { somebody } from '../../server/identity/testing/somebody.ts'
import { officeOf } from '../../server/testing/application-for.ts'
import { inTransaction, operator, postEntries, saveProvince } from '../../store/index.ts'
import { sampleProvince } from '../../store/testing/sample-province.ts'
import { chromiumPath, type InChromium, inChromium, openedBy, seriousFaults } from '../records/testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\nregisters in a real browser: left out, Chromium is not installed\n')

const patient = { timeout: 180_000 }
const table = '/registers/radiation-facility'
const count = 450
const called = (at: number): string => `Cơ sở ${String(at).padStart(3, '0')}`

let department: InChromium

beforeAll(async () => {
  if (chromiumPath === undefined) return
  department = await inChromium()
  await inTransaction(department.ledger.db, async (transaction) => {
    const { refused } = await postEntries(transaction, {
      province: 'mau',
      register: radiationFacility,
      signature: { person: 'test', office: operator, at: '2026-11-22T00:00:00.000Z' },
      entries: Array.from({ length: count }, (_, at) => ({
        on: '2020-01-02',
        fill: { name: called(at + 1), sector: 'medical', ownership: 'nonState' },
      })),
    })
    if (refused > 0) throw new Error('facilities were refused')
  })
}, 180_000)

afterAll(() => department?.close())

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement?.textContent ?? ""')

/** Waits until the keys are in the row of this record. */
const inRow = async (page: Page, record: string): Promise<void> => {
  const told = `document.activeElement?.closest('tr')?.textContent ?? ''`
  await expect.poll(() => page.evaluate(told), { timeout: 30_000 }).toContain(record)
}

const widthOf = (page: Page, heading: string): Promise<number> =>
  page
    .getByRole('columnheader', { name: heading })
    .first()
    .evaluate((cell) => cell.getBoundingClientRect().width)

describe.runIf(chromiumPath !== undefined)('the table of a register in a real browser', () => {
  test('Ctrl+End goes to the last row of all, loaded or not, and Ctrl+Home back to the first', patient, async () => {
    const { page, complaints } = await openedBy(department, department.officer, `${table}?sort=name`)
    await page
      .getByRole('rowheader', { name: called(1) })
      .first()
      .focus()

    await page.keyboard.press('Control+End')
    await inRow(page, called(count))
    const [box, row] = [
      await page.locator('.grid-box').boundingBox(),
      await page.getByRole('rowheader', { name: called(count) }).boundingBox(),
    ]
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0))
    expect(await page.getByText(called(1), { exact: true }).count()).toBe(0)
    await page.keyboard.press('Control+Home')
    await inRow(page, called(1))

    expect(await focused(page)).toContain(called(1))
    expect(complaints).toEqual([])
  })

  test('a column is made wider by keys and with the mouse, and stays so', patient, async () => {
    const { page, complaints } = await openedBy(department, department.officer, table)
    const heading = page.getByRole('columnheader', { name: 'Tên cơ sở' }).first()
    const usual = await widthOf(page, 'Tên cơ sở')

    await heading.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    expect(Math.round((await widthOf(page, 'Tên cơ sở')) - usual)).toBe(20)
    const edge = await heading.locator('.grid-resize').boundingBox()
    if (edge === null) throw new Error('no edge to take hold of')
    await page.mouse.move(edge.x + 3, edge.y + 10)
    await page.mouse.down()
    await page.mouse.move(edge.x + 63, edge.y + 10, { steps: 4 })
    await page.mouse.up()
    expect(Math.round((await widthOf(page, 'Tên cơ sở')) - usual)).toBe(80)
    await page.reload()
    await heading.waitFor()
    expect(Math.round((await widthOf(page, 'Tên cơ sở')) - usual)).toBe(80)
    await heading.locator('.grid-resize').dblclick()

    expect(Math.round((await widthOf(page, 'Tên cơ sở')) - usual)).toBe(0)
    expect(await heading.getAttribute('aria-sort')).toBe('none')
    expect(await seriousFaults(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('on a telephone nothing of the page stands past its edge', patient, async () => {
    await inTransaction(department.ledger.db, (transaction) =>
      saveProvince(transaction, sampleProvince('xa', 'Bà Rịa – Vũng Tàu')),
    )
    const ministry = await somebody(department.ledger, officeOf('reader', null))
    const { page } = await openedBy(department, ministry, `${table}?province=xa`, 390)
    await page.getByLabel('Tỉnh').first().waitFor()

    const past = await page.evaluate(`[...document.querySelectorAll('.shell-top *, .register-top *')]
      .filter((each) => each.getBoundingClientRect().right > 390.5 && !each.closest('.visually-hidden'))
      .map((each) => each.outerHTML.slice(0, 80))`)

    expect(past).toEqual([])
  })

  test('the menu of an administrator, who reads no records, names no register', patient, async () => {
    const administrator = await somebody(department.ledger, officeOf('administrator', 'mau'))
    const { page } = await openedBy(department, administrator, '/')
    const menu = page.getByRole('navigation', { name: 'Các trang và các sổ' })

    await menu.getByRole('link', { name: 'Trang đầu' }).waitFor()

    expect(await menu.locator('a[href^="/registers/"]').count()).toBe(0)
    expect(await page.getByLabel('Lọc tên sổ').count()).toBe(0)
  })

  test(
    'a day that is none is refused in the form of the filter, and nothing is looked for by it',
    patient,
    async () => {
      const { page, complaints } = await openedBy(department, department.officer, table)
      await page.getByRole('button', { name: 'Lọc theo “Ngày ghi sổ cơ sở”' }).click()
      const from = page.getByLabel('Ngày ghi sổ cơ sở: Từ')

      await from.fill('31/02/2020')
      await page.keyboard.press('Enter')
      await page.getByText('Nhập ngày có thật').waitFor()
      expect(await seriousFaults(page)).toEqual([])
      expect(page.url()).not.toContain('where')
      await from.fill('2/1/2020')
      await page.keyboard.press('Enter')
      await page.waitForURL(/where\.enteredOn\.from=2020-01-02/)

      expect(await page.getByRole('group', { name: 'Đang lọc' }).textContent()).toContain('02/01/2020')
      expect(complaints).toEqual([])
    },
  )
})
