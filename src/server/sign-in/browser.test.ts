import { existsSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { type Browser, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inviteAdministrator, migrateSystem, type OpenDatabase, openDatabase } from '../../store/index.ts'
import { addProvinces, by, director } from '../../store/people/testing/people.ts'
import { codeOf, password, somebody } from '../identity/testing/somebody.ts'
import { peopleServer } from './testing/browsing.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

if (executablePath === undefined)
  process.stderr.write('\nsigning in with a real browser: left out, Chromium is not installed\n')

let database: OpenDatabase
let app: FastifyInstance
let address: string
let browser: Browser

beforeAll(async () => {
  if (executablePath === undefined) return
  database = await openDatabase({ memory: true })
  await migrateSystem(database.db)
  await addProvinces(database)
  ;({ app } = await peopleServer(database))
  address = await app.listen({ port: 0, host: '127.0.0.1' })
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  browser = await chromium.launch({ executablePath, args })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await app?.close()
  await database?.close()
})

const widths = [1280, 390]

/** A page of a new visitor whose browser runs no scripts, and what the browser complains of. */
const visit = async (path: string, width: number) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  await page.goto(`${address}${path}`)
  return { page, complaints }
}

const enter = async (page: Page, email: string, typed = password) => {
  await page.getByLabel('Địa chỉ thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(typed)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

const isInside = async (page: Page): Promise<boolean> => {
  const widest = await page.locator('body').evaluate((body) => body.scrollWidth - body.clientWidth)
  return widest <= 0
}

describe.runIf(executablePath !== undefined)('signing in with a real browser, without scripts', () => {
  test.each(widths)('wrong and right, at a width of %i', async (width) => {
    const who = await somebody(database, director)
    const { page, complaints } = await visit('/account', width)

    expect(await page.locator(':focus').getAttribute('name')).toBe('email')
    await enter(page, who.email, 'wrong')
    expect(await page.getByRole('alert').textContent()).toContain('không đúng')
    expect(await page.getByLabel('Địa chỉ thư điện tử').inputValue()).toBe(who.email)
    await enter(page, who.email)

    expect(new URL(page.url()).pathname).toBe('/account')
    expect(await page.getByRole('heading', { name: 'Chức vụ đang giữ' }).isVisible()).toBe(true)
    expect(await page.getByText('Phiên này').isVisible()).toBe(true)
    expect(await isInside(page)).toBe(true)
    // The browser tells of the status of the refused form, and of nothing else.
    expect(complaints.filter((each) => !each.includes('422'))).toEqual([])
    await page.context().close()
  })

  test.each(widths)('a second factor is set up and asked for, at a width of %i', async (width) => {
    const who = await somebody(database, director)
    const { page } = await visit('/account', width)
    await enter(page, who.email)

    await page.locator('#second-factor-password').fill(password)
    await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click()
    expect(await page.locator('.picture svg').isVisible()).toBe(true)
    expect(await page.locator('ol.codes li').count()).toBe(10)
    expect(await isInside(page)).toBe(true)
    const key = (await page.locator('code').textContent()) ?? ''
    await page.getByLabel('Mã sáu chữ số').fill(codeOf(key))
    await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click()
    expect(await page.getByRole('status').textContent()).toContain('Đã bật')
    await page.getByRole('button', { name: 'Đăng xuất' }).click()

    await enter(page, who.email)
    await page.getByLabel('Mã xác thực').fill('000000')
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    expect(await page.getByLabel('Mã xác thực').getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('Mã xác thực').fill(codeOf(key))
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await page.goto(`${address}/account`)
    expect(await page.getByText('Đang bật').isVisible()).toBe(true)
    await page.context().close()
  })

  test.each(widths)('the first administrator comes in by the link, at a width of %i', async (width) => {
    const { token } = await inviteAdministrator(database.db, by)
    const { page } = await visit(`/sign-in/invitation/${token}`, width)

    await page.getByLabel('Họ và tên').fill('Người Quản trị')
    await page.getByLabel('Địa chỉ thư điện tử').fill(`quan-tri-${width}@so-cai.example`)
    await page.getByLabel('Mật khẩu', { exact: true }).fill('123456789012')
    await page.getByLabel('Nhập lại mật khẩu').fill('123456789012')
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
    expect(await page.getByLabel('Mật khẩu', { exact: true }).getAttribute('aria-describedby')).toContain('fault')
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Người Quản trị')
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
    await page.getByLabel('Nhập lại mật khẩu').fill(password)
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
    await page.goto(`${address}/account`)

    expect(await page.getByText('Mọi tỉnh').isVisible()).toBe(true)
    await page.context().close()
  })
})
