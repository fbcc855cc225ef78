import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { somebody } from '../../server/identity/testing/somebody.ts'
import { officeOf } from '../../server/testing/application-for.ts'
import { askOutline, askWording } from '../../store/index.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { chromiumPath, type InChromium, inChromium, openedBy, seriousFaults } from '../records/testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\ntwo people on one outline in a real browser: left out, Chromium is not installed\n')

const patient = { timeout: 240_000 }
let department: InChromium
let compiler: Awaited<ReturnType<typeof somebody>>
let second: Awaited<ReturnType<typeof somebody>>

beforeAll(async () => {
  if (chromiumPath === undefined) return
  department = await inChromium()
  await workingProvince(department.ledger.db, { code: 'mau', name: 'Mẫu' }, ['an'], '2026-03-02T03:00:00.000Z')
  compiler = await somebody(department.ledger, officeOf('officeCompiler', 'mau'))
  second = await somebody(department.ledger, officeOf('officeCompiler', 'mau'))
}, 300_000)

afterAll(() => department?.close())

const both = async (path: string, width = 1440) => {
  const [one, other] = [
    await openedBy(department, compiler, path, 1440),
    await openedBy(department, second, path, width),
  ]
  return { one: one.page, other: other.page, complaints: [one.complaints, other.complaints] }
}

const save = async (page: Page): Promise<void> => page.getByRole('button', { name: 'Lưu bản mới' }).click()
const kept = (page: Page, version: number): Promise<void> => page.getByText(`Đã lưu bản ${version}`).first().waitFor()
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'Trong lúc đang soạn' })
const firstTitle = (page: Page) => page.getByLabel('Đầu đề', { exact: true }).first()
const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Cách viết của đoạn' })

const pictured = async (page: Page, name: string): Promise<void> => {
  const pictures = process.env['SOCAI_PICTURES']
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` })
}

const write = async (page: Page, words: string): Promise<void> => {
  await editorOf(page).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(words)
  await page.getByText('Chưa lưu', { exact: true }).waitFor()
}

describe.runIf(chromiumPath !== undefined)('two people on the same at the same time, in a real browser', () => {
  test('an outline that somebody else kept meanwhile is told, and written over knowingly', patient, async () => {
    const { one, other, complaints } = await both('/outlines/annual-report')
    const before = await firstTitle(other).inputValue()
    await firstTitle(one).fill('Đầu đề của người thứ nhất')
    await firstTitle(other).fill('Đầu đề của người thứ hai')
    await save(one)
    await kept(one, 1)

    await save(other)
    await notice(other).waitFor()

    const told = (await notice(other).textContent()) ?? ''
    expect(told).toMatch(/đã lưu bản 1 lúc \d{2}:\d{2} ngày \d{2}\/\d{2}\/\d{4}; hãy xem bản ấy rồi lưu lại/)
    await notice(other).locator('ins', { hasText: 'Đầu đề của người thứ nhất' }).waitFor()
    await notice(other).locator('del', { hasText: before }).waitFor()
    expect(await firstTitle(other).inputValue()).toBe('Đầu đề của người thứ hai')
    expect(await seriousFaults(other)).toEqual([])
    await pictured(other, 'outline-meanwhile-1440')
    const standing = await askOutline(department.ledger, { province: 'mau', code: 'annual-report' })
    expect(standing.ok && standing.value.editions).toHaveLength(1)

    await other.getByRole('button', { name: 'Đã xem; giữ nội dung đang soạn' }).click()
    await notice(other).waitFor({ state: 'hidden' })
    expect(await firstTitle(other).inputValue()).toBe('Đầu đề của người thứ hai')
    await save(other)
    await kept(other, 2)
    await other.getByRole('button', { name: 'Mở bản 2' }).waitFor()

    expect(await other.getByText('Chưa lưu', { exact: true }).count()).toBe(0)
    expect(complaints).toEqual([[], []])
  })

  test('a wording of somebody else is read beside, taken, and the own words taken back', patient, async () => {
    const path = '/outlines/wordings/technical-services.verification?period=2021'
    const { one, other, complaints } = await both(path, 390)
    await write(one, 'Câu của người thứ nhất.')
    await write(other, 'Câu của người thứ hai.')
    await save(one)
    await kept(one, 1)

    await save(other)
    await notice(other).waitFor()

    await notice(other).getByText('Câu của người thứ nhất.').waitFor()
    expect(await editorOf(other).textContent()).toBe('Câu của người thứ hai.')
    expect(await seriousFaults(other)).toEqual([])
    expect(await other.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await pictured(other, 'wording-meanwhile-390')
    await other.getByRole('button', { name: 'Dùng bản 1' }).click()
    await expect.poll(() => editorOf(other).textContent()).toBe('Câu của người thứ nhất.')
    await other.getByText('Chưa lưu', { exact: true }).waitFor({ state: 'hidden' })
    await pictured(other, 'wording-taken-390')

    await other.getByRole('button', { name: 'Lấy lại nội dung đang soạn' }).click()
    await expect.poll(() => editorOf(other).textContent()).toBe('Câu của người thứ hai.')
    await save(other)
    await kept(other, 2)
    const standing = await askWording(department.ledger, {
      province: 'mau',
      passage: 'technical-services.verification',
    })
    expect(standing.ok && standing.value.own?.text).toBe('Câu của người thứ hai.')
    expect(complaints).toEqual([[], []])
  })

  test(
    'where nothing was written yet, the page goes on from what now stands, also from what holds for everybody',
    patient,
    async () => {
      const { one, other, complaints } = await both('/outlines/annual-report')
      await firstTitle(one).fill('Đầu đề mới nhất')
      await save(one)
      await kept(one, 3)

      await other.getByRole('button', { name: 'Thôi dùng bản riêng' }).click()
      await notice(other).waitFor()
      expect(await other.getByRole('button', { name: 'Đã xem; giữ nội dung đang soạn' }).count()).toBe(0)
      await other.getByRole('button', { name: 'Dùng bản 3' }).click()
      await expect.poll(() => firstTitle(other).inputValue()).toBe('Đầu đề mới nhất')
      await firstTitle(other).fill('Đầu đề sau đó')
      await save(other)
      await kept(other, 4)
      await other.getByRole('button', { name: 'Thôi dùng bản riêng' }).click()
      await kept(other, 5)
      await expect.poll(() => firstTitle(other).inputValue()).toBe('Thuận lợi, khó khăn')

      expect(await other.getByText('Chưa lưu', { exact: true }).count()).toBe(0)
      expect(complaints).toEqual([[], []])
    },
  )
})
