import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officeOf } from '../../server/testing/application-for.ts'
import { somebody } from '../../server/identity/testing/somebody.ts'
import { inTransaction, saveProvince } from '../../store/index.ts'
import { sampleProvince } from '../../store/testing/sample-province.ts'
import { chromiumPath, type InChromium, inChromium, openedBy, seriousFaults } from './testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\nupkeep of records in a real browser: left out, Chromium is not installed\n')

const patient = { timeout: 180_000 }
let department: InChromium

beforeAll(async () => {
  if (chromiumPath === undefined) return
  department = await inChromium()
  await inTransaction(department.ledger.db, (transaction) => saveProvince(transaction, withDistrictOfThePast))
}, 180_000)

afterAll(() => department?.close())

const sample = sampleProvince('mau', 'Mẫu')
const withDistrictOfThePast = {
  ...sample,
  settings: sample.settings.map((setting) =>
    setting.name === 'places'
      ? {
          ...setting,
          value: [
            ...(setting.value as readonly object[]),
            { code: 'district-past', name: 'Huyện Xưa', level: 'district', to: '2025-06-30' },
          ],
        }
      : setting,
  ),
}

/** What the server answers whoever stands on the page. */
const asked = <Answer>(page: Page, path: string, body?: object): Promise<Answer> =>
  page.evaluate(
    async ([address, sent]) => {
      const answer = await fetch(`/api/v1${address}`, {
        method: sent === undefined ? 'GET' : 'POST',
        body: sent ?? null,
        headers: sent === undefined ? {} : { 'content-type': 'application/json' },
      })
      return answer.json() as Promise<Answer>
    },
    [path, body === undefined ? undefined : JSON.stringify(body)] as const,
  )

const records = '/provinces/mau/registers/radiation-facility/records'

const facility = async (page: Page, on: string, fill: object): Promise<number> =>
  (await asked<{ id: number }>(page, records, { on, fill: { sector: 'medical', ...fill } })).id

describe.runIf(chromiumPath !== undefined)('upkeep of records in a real browser', () => {
  test('a correction of an old record names the place of its time, and offers it too', patient, async () => {
    const { page, complaints } = await openedBy(department, department.officer, '/')
    const id = await facility(page, '2024-03-01', { name: 'Trạm Y tế Xưa', district: 'district-past' })
    await page.goto(`${department.server.address}/registers/radiation-facility/${id}?do=correct`)

    const district = page.locator('[data-field="district"]')
    await district.getByTitle('Huyện Xưa').waitFor()

    expect(await district.textContent()).not.toContain('district-past')
    await district.getByRole('combobox').click()
    await page.keyboard.type('huyen')
    await page.locator('.ant-select-item-option', { hasText: 'Huyện Một' }).waitFor()
    expect(await page.locator('.ant-select-item-option', { hasText: 'Huyện Xưa' }).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  test(
    'an amendment of today keeps the name of a place that is no more, and offers it to nobody else',
    patient,
    async () => {
      const { page } = await openedBy(department, department.officer, '/')
      const old = await facility(page, '2024-03-02', { name: 'Trạm Xá Xưa', district: 'district-past' })
      const young = await facility(page, '2026-02-02', { name: 'Trạm Xá Nay', district: 'district-one' })

      await page.goto(`${department.server.address}/registers/radiation-facility/${old}?do=amend`)
      await page.locator('[data-field="district"]').getByTitle('Huyện Xưa').waitFor()
      await page.goto(`${department.server.address}/registers/radiation-facility/${young}?do=amend`)
      await page.locator('[data-field="district"]').getByTitle('Huyện Một').waitFor()
      await page.locator('[data-field="district"]').getByRole('combobox').click()
      await page.locator('.ant-select-item-option', { hasText: 'Huyện Một' }).waitFor()

      expect(await page.locator('.ant-select-item-option', { hasText: 'Huyện Xưa' }).count()).toBe(0)
    },
  )

  test('a record is voided for a reason, is told in the history, and counts no more', patient, async () => {
    const { page, complaints } = await openedBy(department, department.head, '/')
    const id = await facility(page, '2026-02-02', { name: 'Phòng khám Nhập Trùng' })
    const figures = await asked<readonly { indicator: string }[]>(page, `${records}/${id}/figures?period=2026`)
    const figure = `/provinces/mau/periods/2026/figures/${figures[0]?.indicator}`
    const before = await asked<{ value: number }>(page, figure)
    await page.goto(`${department.server.address}/registers/radiation-facility/${id}`)

    await page.getByRole('button', { name: 'Hủy bản ghi' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Lý do').waitFor()
    await page.keyboard.press('Control+Enter')
    await dialog.getByText('Phải nêu lý do.').waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await dialog.getByLabel('Lý do').fill('Nhập hai lần')
    await dialog.getByRole('button', { name: 'Hủy bản ghi' }).click()
    await page.waitForURL(/radiation-facility(\?|$)/)

    const after = await asked<{ value: number }>(page, figure)
    expect(after.value).toBe(before.value - 1)
    await page.goto(`${department.server.address}/history`)
    await page
      .getByText(/hủy .*Nhập hai lần/)
      .first()
      .waitFor()
    expect(complaints).toEqual([])
  })

  test('who may not void a record is told why beside what may be done', patient, async () => {
    const desk = await openedBy(department, department.officer, '/')
    const id = await facility(desk.page, '2026-02-02', { name: 'Phòng khám Còn Nguyên' })
    const stranger = await somebody(department.ledger, officeOf('specialist', 'mau', 'informationCentre'))

    const { page } = await openedBy(department, stranger, `/registers/radiation-facility/${id}`, 390)
    await page.getByText('Việc chưa thực hiện được và vì sao').click()

    expect(await page.getByRole('button', { name: 'Hủy bản ghi' }).count()).toBe(0)
    expect(await page.locator('.deeds').textContent()).toMatch(/Hủy bản ghi: .+/)
    await page.goto(`${page.url()}?do=void`)
    await page.getByRole('dialog').getByRole('alert').waitFor()
    expect(await page.getByRole('dialog').getByLabel('Lý do').count()).toBe(0)
  })

  test('a page that cannot be drawn says why in an alert, and keeps its landmark', patient, async () => {
    const { page } = await openedBy(department, department.officer, '/registers/no-such-register')

    const main = page.getByRole('main')
    await main.getByRole('alert').getByRole('heading', { name: 'Không thực hiện được' }).waitFor()

    expect(await main.getByRole('button', { name: 'Thử lại' }).count()).toBe(1)
    expect(await seriousFaults(page)).toEqual([])
  })
})
