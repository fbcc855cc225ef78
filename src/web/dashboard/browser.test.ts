import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoProvinces, loadDemo } from '../../../demo/index.ts'
import { assignment } from '../../domains/office/index.ts'
import { plainDate } from '../../ledger/index.ts'
import { settings, somebody } from '../../server/identity/testing/somebody.ts'
import { type Server, serve } from '../../server/index.ts'
import { officeOf } from '../../server/testing/application-for.ts'
import { type Ledger, openLedger, operator, placesOf, post } from '../../store/index.ts'
import { chromiumPath, openedBy, seriousFaults } from '../records/testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\nsearch, first page and dashboard in a real browser: left out, Chromium is not installed\n')

const patient = { timeout: 180_000 }
const at = '2026-11-22T03:00:00.000Z'
const widths = [1440, 390] as const

type Person = Awaited<ReturnType<typeof somebody>>

let ledger: Ledger
let server: Server
let browser: Browser
let director: Person
let technologist: Person
let administrator: Person

const isSonLa = ({ file }: (typeof demoProvinces)[number]) => file.code === 'son-la'

beforeAll(async () => {
  if (chromiumPath === undefined) return
  ledger = await openLedger({ memory: true })
  await loadDemo(ledger, demoProvinces.filter(isSonLa), at)
  const given = { source: 'workProgramme', part: 'lead', division: 'technology' }
  for (const [title, dueOn] of [
    ['Kế hoạch phát triển thị trường công nghệ', '2020-11-15'],
    ['Đề án truy xuất nguồn gốc', '2020-12-05'],
  ])
    await post(ledger.db, {
      province: 'son-la',
      register: assignment,
      intent: { do: 'open', on: plainDate('2020-10-01'), fill: { ...given, title, dueOn } },
      signature: { person: 'test', office: operator, at },
    })
  director = await somebody(ledger, officeOf('director', 'son-la'))
  technologist = await somebody(ledger, officeOf('specialist', 'son-la', 'technology'))
  administrator = await somebody(ledger, officeOf('administrator', 'son-la'))
  server = await serve(ledger, { port: 0, host: '127.0.0.1', settings })
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  browser = await chromium.launch({ executablePath: chromiumPath, args })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await ledger?.close()
})

const opened = (who: Person, path: string, width = 1440) =>
  openedBy({ server, browser, officer: who, head: who, close: async () => undefined }, who, path, width)

const isNoWider = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')

/** Squares side by side, one for each district, named as an office writes them without diacritics. */
const madeUpMap = async (): Promise<string> => {
  const places = (await placesOf(ledger.db, ['son-la'])).get('son-la') ?? []
  const districts = places.filter(({ level }) => level === 'district')
  const features = districts.map(({ name }, number) => {
    const [west, south] = [103 + (number % 4) * 0.5, 20.5 + Math.floor(number / 4) * 0.4]
    const [east, north] = [west + 0.5, south + 0.4]
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]
    const ten = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'D').toUpperCase()
    return { type: 'Feature', properties: { ten }, geometry: { type: 'Polygon', coordinates: [ring] } }
  })
  return JSON.stringify({ type: 'FeatureCollection', features })
}

describe.runIf(chromiumPath !== undefined)('search, first page and dashboard in a real browser', () => {
  test.each(widths)('the first page tells what is late and leads to it (%i px)', patient, async (width) => {
    const { page, complaints } = await opened(technologist, '/?on=2020-12-01', width)

    await page.getByRole('link', { name: 'Kế hoạch phát triển thị trường công nghệ' }).waitFor()
    expect(await page.getByText('quá hạn 16 ngày').isVisible()).toBe(true)
    expect(await page.getByText('Số liệu năm 2020').isVisible()).toBe(true)
    expect([await seriousFaults(page), await isNoWider(page)]).toEqual([[], true])
    await page.getByText(/^Đến hạn trong 15 ngày/).click()
    await page.getByRole('link', { name: 'Đề án truy xuất nguồn gốc' }).click()
    await page.waitForURL(/registers\/assignment\/\d+/)

    expect(complaints).toEqual([])
  })

  test.each(widths)(
    'a count of work leads to as many records, of the day that is chosen (%i px)',
    patient,
    async (width) => {
      const { page, complaints } = await opened(director, '/?on=2020-06-01&division=all', width)
      const count = page.locator('.open-work a', { hasText: 'Đang thực hiện' }).first()
      await count.waitFor()
      const counted = Number((await count.textContent())?.replace(/^.*: /, ''))

      await count.click()
      const drawer = page.getByRole('dialog')
      await drawer.getByText(`${counted} bản ghi ở trạng thái này vào ngày 01/06/2020.`).waitFor()

      expect(counted).toBeGreaterThan(1)
      expect(await drawer.locator('.records-behind li').count()).toBe(counted)
      expect([await seriousFaults(page), complaints]).toEqual([[], []])
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'hidden' })
      expect(new URL(page.url()).searchParams.get('open')).toBe(null)
    },
  )

  test('nothing of the tables of the first page and the dashboard is cut off on a telephone', patient, async () => {
    for (const path of ['/?on=2020-06-01&division=all', '/dashboard?period=2021']) {
      const { page } = await opened(director, path, 390)
      await page.locator('.figures-table').first().waitFor()

      const cut = await page
        .locator('.work-place, .figures-table-place, .parts-table-place')
        .evaluateAll((places) => places.filter((place) => place.scrollWidth > place.clientWidth).length)
      const outside = await page
        .locator('.figures-table :is(th, td):visible')
        .evaluateAll((cells) => cells.filter((cell) => cell.getBoundingClientRect().right > innerWidth).length)

      expect([path, cut, outside]).toEqual([path, 0, 0])
    }
  })

  test.each(widths)('everything is found with Ctrl+K and gone to by keyboard alone (%i px)', patient, async (width) => {
    const { page, complaints } = await opened(director, '/', width)

    await page.keyboard.press('Control+k')
    const focusedRole = () => page.evaluate('document.activeElement?.getAttribute("role")')
    await expect.poll(focusedRole).toBe('combobox')
    await page.keyboard.type('an toan buc xa')
    await page.getByRole('option').first().waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('combobox', { name: /Tìm mọi thứ/ }).fill('giay phep tien hanh cong viec')
    await page.getByRole('option', { name: /^Giấy phép tiến hành công việc bức xạ/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/registers\/radiation-licence/)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('thi truong cong nghe')
    await page.getByRole('option', { name: /Kế hoạch phát triển thị trường công nghệ/ }).click()
    await page.waitForURL(/registers\/assignment\/\d+/)

    expect(complaints).toEqual([])
  })

  test.each(widths)(
    'a number, a bar and a row of the dashboard lead to their records (%i px)',
    patient,
    async (width) => {
      const { page, complaints } = await opened(director, '/dashboard?period=2020', width)

      const bars = page.locator('.chart svg path[fill="#0b4f9e"]')
      await bars.first().waitFor()
      expect([await seriousFaults(page), await isNoWider(page)]).toEqual([[], true])
      await bars.first().click()
      const drawer = page.getByRole('dialog')
      await drawer.getByRole('status').filter({ hasText: 'bản ghi tạo nên số liệu này' }).waitFor()
      expect(await drawer.getByRole('link').count()).toBeGreaterThan(0)
      expect(await seriousFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'hidden' })
      const number = page.locator('.figures-table button').filter({ hasNotText: /^0$/ }).first()
      await number.focus()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').getByRole('link').first().click()
      await page.waitForURL(/registers\/[\w-]+\/\d+/)

      expect(complaints).toEqual([])
    },
  )

  test('the numbers are those of the interface for other systems', patient, async () => {
    const { page } = await opened(director, '/dashboard?period=2020')

    const row = page.getByRole('row', { name: /Số phương tiện đo được kiểm định, hiệu chuẩn \(/ })
    await row.waitFor()
    const shown = (await row.getByRole('button').textContent())?.replaceAll('.', '')
    const told = await page.evaluate(
      `fetch('/api/v1/provinces/son-la/periods/2020/figures/calibrations.verified').then((answer) => answer.json()).then(({ value }) => value)`,
    )

    expect(Number(shown)).toBe(told)
  })

  test('the administrator loads a map, and its areas lead to their records', patient, async () => {
    const { page: loading, complaints } = await opened(administrator, '/rights')
    await loading.getByRole('link', { name: 'Bản đồ của tỉnh' }).click()
    await loading.waitForURL(/dashboard\/map/)

    await loading.getByLabel('Tệp bản đồ').setInputFiles({
      name: 'son-la.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from('không phải bản đồ'),
    })
    await loading.getByText('Tệp không phải GeoJSON').waitFor()
    await loading.getByLabel('Tệp bản đồ').setInputFiles({
      name: 'son-la.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(await madeUpMap()),
    })
    await loading.getByText(/Đã nạp bản đồ có 12 đơn vị/).waitFor()
    expect([await seriousFaults(loading), complaints]).toEqual([[], []])

    for (const width of widths) {
      const { page, complaints: others } = await opened(director, '/dashboard?period=2020', width)
      const places = page.locator('section', { has: page.getByRole('heading', { name: 'Theo địa bàn' }) })
      // Of the colours between pale and blue the deepest is that of the largest part.
      const area = places.locator('.chart svg path[fill="rgb(11,79,158)"], .chart svg path[fill="#0b4f9e"]').first()
      await area.waitFor()
      await area.click()
      await page.getByRole('dialog').getByRole('link').first().waitFor()
      expect([await seriousFaults(page), others]).toEqual([[], []])
    }
  })

  test('who leads the department chooses the indicators of the dashboard', patient, async () => {
    const { page, complaints } = await opened(director, '/dashboard?period=2020')

    await page.getByRole('button', { name: 'Chọn chỉ tiêu' }).click()
    await page.getByRole('combobox', { name: 'Các chỉ tiêu' }).fill('khen thuong')
    await page.locator('.ant-select-item-option', { hasText: 'Số tập thể, cá nhân được khen thưởng' }).click()
    await page.getByRole('button', { name: 'Lưu cho tỉnh' }).click()
    await page.getByRole('row', { name: /Số tập thể, cá nhân được khen thưởng/ }).waitFor()

    expect(await seriousFaults(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
