import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoProvinces, loadDemo } from '../../../demo/index.ts'
import { calibration } from '../../domains/technical-services/index.ts'
import { plainDate } from '../../ledger/index.ts'
import { password, settings, somebody } from '../../server/identity/testing/somebody.ts'
import { type Server, serve } from '../../server/index.ts'
import { officeOf } from '../../server/testing/application-for.ts'
import { type Ledger, openLedger, post } from '../../store/index.ts'
import { chromiumPath, openedBy, seriousFaults } from '../records/testing/in-chromium.ts'

if (chromiumPath === undefined)
  process.stderr.write('\npeople, history and rights in a real browser: left out, Chromium is not installed\n')

const patient = { timeout: 180_000 }
const there = 'cao-bang'
const isThere = ({ file }: (typeof demoProvinces)[number]) => file.code === there
const widths = [1440, 390]

type Person = Awaited<ReturnType<typeof somebody>>

let ledger: Ledger
let server: Server
let browser: Browser
let administrator: Person
let director: Person
let officer: Person
let record: number

beforeAll(async () => {
  if (chromiumPath === undefined) return
  ledger = await openLedger({ memory: true })
  await loadDemo(ledger, demoProvinces.filter(isThere), '2026-11-20T03:00:00.000Z')
  administrator = await somebody(ledger, officeOf('administrator', there))
  director = await somebody(ledger, officeOf('director', there))
  officer = await somebody(ledger, officeOf('specialist', there, 'technicalCentre'))
  record = await received()
  server = await serve(ledger, { port: 0, host: '127.0.0.1', settings })
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  browser = await chromium.launch({ executablePath: chromiumPath, args })
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await ledger?.close()
})

/** An instrument that the officer received two days after the demonstration was loaded. */
const received = async (): Promise<number> => {
  const posted = await post(ledger.db, {
    province: there,
    register: calibration,
    intent: {
      do: 'open',
      on: plainDate('2026-11-22'),
      fill: { customer: 'Chợ Xanh', kind: 'taximeter', phone: '0206 000 111' },
    },
    signature: { person: officer.id, office: 'specialist:technicalCentre', at: '2026-11-22T01:05:00.000Z' },
  })
  if (!posted.ok) throw new Error(posted.tell)
  return posted.value.id
}

const opened = (who: Person, path: string, width = 1440) =>
  openedBy({ server, browser, officer, head: officer, close: async () => undefined }, who, path, width)

const isNoWider = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')

const chosen = async (page: Page, label: string, typed: string): Promise<void> => {
  await page.getByLabel(label).last().focus()
  await page.keyboard.type(typed)
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active').waitFor()
  await page.keyboard.press('Enter')
}

describe.runIf(chromiumPath !== undefined)('people, history and rights in a real browser', () => {
  test(
    'somebody is invited by keyboard alone, comes in by the link told once, and is given another office',
    patient,
    async () => {
      const { page, complaints } = await opened(administrator, '/people')
      const { keyboard } = page

      await page.getByRole('button', { name: 'Mời người dùng' }).focus()
      await keyboard.press('Enter')
      await page.locator('.ant-modal input:focus').waitFor()
      await keyboard.press('Enter')
      await page.getByText('Nhập họ và tên như ghi trong sổ.').waitFor()
      await page.locator('.ant-modal input:focus[aria-invalid="true"]').waitFor()
      await keyboard.type('Người Được Mời')
      await keyboard.press('Tab')
      await keyboard.type('sai địa chỉ')
      await chosen(page, 'Chức vụ', 'chuyen vien')
      await chosen(page, 'Phòng, đơn vị', 'quan ly khoa hoc')
      await page.getByLabel('Họ và tên').focus()
      await keyboard.press('Enter')
      await page.getByText('Địa chỉ thư điện tử phải có dạng').waitFor()
      expect(await page.getByLabel('Thư điện tử').getAttribute('aria-invalid')).toBe('true')
      expect(await seriousFaults(page)).toEqual([])
      await page.getByLabel('Thư điện tử').fill('duoc-moi@so-cai.example')
      await keyboard.press('Enter')
      const link = await page.getByLabel('Đường dẫn dùng một lần').inputValue()
      await page.getByRole('button', { name: 'Đã chép, đóng lại' }).press('Enter')
      await page.getByRole('textbox', { name: 'Tìm', exact: true }).fill('duoc moi')
      expect(await page.getByRole('row', { name: /Người Được Mời/ }).textContent()).toContain('Đã mời, chưa đăng nhập')

      const guest = await (await browser.newContext()).newPage()
      await guest.goto(link)
      await guest.getByLabel('Mật khẩu', { exact: true }).fill(password)
      await guest.getByLabel('Nhập lại mật khẩu').fill(password)
      await guest.getByRole('button', { name: 'Đặt mật khẩu' }).click()
      await guest.goto(`${server.address}/rights`)
      await guest.getByRole('heading', { name: 'Bảng quyền' }).waitFor()

      await page.getByRole('link', { name: 'Người Được Mời' }).press('Enter')
      await page.getByRole('button', { name: 'Giao chức vụ' }).press('Enter')
      await chosen(page, 'Chức vụ', 'tong hop')
      await page.getByLabel('Giữ từ ngày').fill('01/01/2027')
      await keyboard.press('Enter')
      await page.getByText('Sắp giữ').waitFor()
      expect(await seriousFaults(page)).toEqual([])

      await page.getByRole('button', { name: /^Kết thúc phiên/ }).press('Enter')
      await page.locator('.ant-modal').getByRole('button', { name: 'Kết thúc phiên', exact: true }).press('Enter')
      await page.getByText('Hiện không đăng nhập ở đâu.').waitFor()
      await guest.getByRole('link', { name: 'Lịch sử' }).click()
      await guest.getByText('Phiên đăng nhập đã kết thúc').waitFor()
      expect(complaints).toEqual([])
      await page.context().close()
      await guest.context().close()
    },
  )

  test('an office ends on a day, and the last day that is too early is refused beside its box', patient, async () => {
    const leaving = await somebody(ledger, officeOf('divisionHead', there, 'technology'))
    const { page } = await opened(administrator, `/people/${leaving.id}`)

    await page.getByRole('button', { name: /^Kết thúc chức vụ/ }).click()
    const day = page.getByLabel('Ngày cuối giữ chức vụ')
    await day.fill('31/02/2026')
    await day.press('Enter')
    await page.getByText('Nhập ngày có thật').waitFor()
    await day.fill('01/01/1999')
    await day.press('Enter')
    await page.getByText('Ngày cuối giữ chức vụ phải từ ngày').waitFor()
    expect(await day.getAttribute('aria-invalid')).toBe('true')
    await day.fill('31/10/2026')
    await day.press('Enter')

    await page.getByText('Đã kết thúc', { exact: true }).waitFor()
    expect(await page.getByRole('cell', { name: '31/10/2026' }).isVisible()).toBe(true)
    await page.context().close()
  })

  test(
    'who may not administer people has no such entry in the menu, and is told so at the address',
    patient,
    async () => {
      const { page } = await opened(director, '/history')

      await page.getByRole('link', { name: 'Kiểm chứng sổ cái' }).waitFor()
      expect(await page.getByRole('navigation').getByRole('link', { name: 'Người dùng' }).count()).toBe(0)
      await page.goto(`${server.address}/people`)

      expect(await page.getByRole('alert').textContent()).toContain('Quản lý người dùng')
      await page.context().close()
    },
  )

  test.each(widths)('who did what is found by day, person and record, at a width of %i', patient, async (width) => {
    const { page, complaints } = await opened(director, '/history', width)

    await page.getByRole('heading', { name: '22/11/2026' }).waitFor()
    const act = page
      .getByRole('listitem')
      .filter({ hasText: 'Chợ Xanh' })
      .or(page.getByText(/22\/11\/2026.*nhận/i))
    await act.first().waitFor()
    expect(await isNoWider(page)).toBe(true)
    expect(await seriousFaults(page)).toEqual([])
    await page.goto(`${server.address}/history?from=2026-11-22&to=2026-11-22`)
    await page.getByText('Đã hết.').waitFor()
    expect(await page.locator('.history-act').count()).toBe(1)
    await page.getByRole('button', { name: /^Việc của/ }).click()
    await page.waitForURL(new RegExp(`person=${officer.id}`))
    await page.getByRole('button', { name: 'Lịch sử bản ghi này' }).click()
    await page.waitForURL(new RegExp(`register=calibration&record=${record}`))
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Xuất CSV' }).click()
    expect((await download).suggestedFilename()).toContain('history')
    await page.getByRole('link', { name: `Mở bản ghi ${record}` }).click()
    await page.waitForURL(new RegExp(`/registers/calibration/${record}`))

    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('who read data about persons is told with the fields, to those who may know it', patient, async () => {
    const { page } = await opened(director, `/registers/calibration/${record}`)

    await page.goto(`${server.address}/history/access`)
    await page
      .getByText(/Xem dữ liệu cá nhân, sổ/)
      .first()
      .waitFor()

    expect(await page.getByRole('main').textContent()).toContain('“Điện thoại liên hệ”')
    expect(await seriousFaults(page)).toEqual([])
    await page.context().close()
  })

  test.each(widths)(
    'the table of rights is filtered by role and register, at a width of %i',
    patient,
    async (width) => {
      const { page } = await opened(officer, '/rights', width)

      await chosen(page, 'Sổ', 'kiem dinh, hieu chuan')
      await page.waitForURL(/register=calibration/)
      await chosen(page, 'Chức vụ', 'chuyen vien')
      await page.waitForURL(/role=specialist/)
      const rights = page.getByRole('table')

      expect(await rights.count()).toBe(1)
      expect(await rights.textContent()).toContain('Kiểm định, hiệu chuẩn')
      expect(await isNoWider(page)).toBe(true)
      expect(await seriousFaults(page)).toEqual([])
      await page.context().close()
    },
  )

  test('one click proves the ledger, and an altered row is named with its record', patient, async () => {
    const { page } = await opened(director, '/history/proof')

    await page.getByRole('button', { name: 'Kiểm chứng ngay' }).press('Enter')
    await page.getByText('Sổ nguyên vẹn').waitFor({ timeout: 90_000 })
    expect(await seriousFaults(page)).toEqual([])
    await ledger.db
      .updateTable('calibration' as never)
      .set({ customer: 'Tên khác' } as never)
      .where('id' as never, '=', record as never)
      .execute()
    await page.getByRole('button', { name: 'Kiểm chứng ngay' }).press('Enter')

    await page
      .getByRole('link', { name: `bản ghi ${record}` })
      .first()
      .waitFor({ timeout: 90_000 })
    expect(await page.getByText('điểm không khớp (').isVisible()).toBe(true)
    expect(await seriousFaults(page)).toEqual([])
    await page.context().close()
  })
})
