import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { password, settings, somebody } from '../../../server/identity/testing/somebody.ts'
import { type Server, serve } from '../../../server/index.ts'
import { officeOf } from '../../../server/testing/application-for.ts'
import { inTransaction, type Ledger, openLedger, saveProvince } from '../../../store/index.ts'
import { sampleProvince } from '../../../store/testing/sample-province.ts'

/** Where a browser is; undefined where none is installed. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

type Person = Awaited<ReturnType<typeof somebody>>

export type InChromium = {
  readonly ledger: Ledger
  readonly server: Server
  readonly browser: Browser
  readonly officer: Person
  readonly head: Person
  readonly close: () => Promise<void>
}

/** A department with an officer and the head of one division, and a browser to look at it with. */
export const inChromium = async (): Promise<InChromium> => {
  const ledger = await openLedger({ memory: true })
  await inTransaction(ledger.db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
  const officer = await somebody(ledger, officeOf('specialist', 'mau', 'technology'))
  const head = await somebody(ledger, officeOf('divisionHead', 'mau', 'technology'))
  const server = await serve(ledger, { port: 0, host: '127.0.0.1', settings })
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args })
  const close = async () => {
    await browser.close()
    await server.close()
    await ledger.close()
  }
  return { ledger, server, browser, officer, head, close }
}

export const signIn = async (page: Page, { email }: Person): Promise<void> => {
  await page.getByLabel('Địa chỉ thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

/** A page of the application as somebody sees it who has just signed in, and what it complained of besides refusals. */
export const openedBy = async (
  { server, browser }: Omit<InChromium, 'ledger'>,
  who: Person,
  path: string,
  width = 1440,
) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'vi-VN' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const text = message.text()
    // What the browser only mentions, as that somebody typed before a page had taken the focus, is no complaint.
    const isMentioned = message.type() !== 'error' && message.type() !== 'warning'
    if (!isMentioned && !text.startsWith('Failed to load resource')) complaints.push(text)
  })
  await page.goto(`${server.address}${path}`)
  await signIn(page, who)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return { context, page, complaints }
}

/** The serious faults that a page has for whoever cannot see or point, each with where it is. */
export const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const told: unknown = await page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`)
  return told as readonly string[]
}

/**
 * Writes with an input method: each step takes the place of the one before, the last one is kept.
 * @param pause milliseconds from one step to the next
 */
export const composed = async (page: Page, steps: readonly string[], pause = 0): Promise<void> => {
  const keys = await page.context().newCDPSession(page)
  for (const text of steps) {
    await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    if (pause > 0) await page.waitForTimeout(pause)
  }
  await keys.send('Input.insertText', { text: steps.at(-1) ?? '' })
  await keys.detach()
}
