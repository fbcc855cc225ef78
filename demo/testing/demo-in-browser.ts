import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { packageRoot } from '../../src/package-root.ts'
import { serve, type Server } from '../../src/server/index.ts'
import { type Ledger, openLedger } from '../../src/store/index.ts'
import { demoPassword, demoProvinces, loadDemo, openDemoSignIns } from '../index.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

/** Whether there is a browser to test with. */
export const hasBrowser = executablePath !== undefined

if (!hasBrowser) process.stderr.write('\nscreens in a real browser: left out, Chromium is not installed\n')

/** The demonstration, served as on an office's desk, and somebody of it with a browser. */
export type DemoInBrowser = {
  readonly ledger: Ledger
  readonly address: string
  /** A page of somebody who has signed in, and everything that the browser complains of. */
  readonly signedIn: (
    account: string,
    path: string,
    width?: number,
  ) => Promise<{ readonly page: Page; readonly complaints: readonly string[] }>
  readonly close: () => Promise<void>
}

const settings = { secret: 'a secret of tests, long enough for all of them' } as const

/**
 * Loads the two provinces and serves them; takes half a minute.
 * @param at the instant of recording, ISO 8601
 */
export const demoInBrowser = async (at: string): Promise<DemoInBrowser> => {
  const ledger = await openLedger({ memory: true })
  await loadDemo(ledger, demoProvinces, at)
  await openDemoSignIns(ledger, demoProvinces, at)
  const server: Server = await serve(ledger, { port: 0, host: '127.0.0.1', settings, demoPassword })
  // Without these switches Chromium looks for its maker's services, which an office network may not allow.
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  const browser: Browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args })
  return {
    ledger,
    address: server.address,
    signedIn: async (account, path, width = 1440) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'vi-VN' })
      const complaints: string[] = []
      page.on('console', (message) => {
        // What the browser only mentions, as that somebody typed before a page had taken the focus, is no complaint.
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(`${server.address}${path}`)
      await page.getByLabel('Địa chỉ thư điện tử').fill(`${account}.example`)
      await page.getByLabel('Mật khẩu').fill(demoPassword)
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
      await page.locator('main').waitFor()
      return { page, complaints }
    },
    close: async () => {
      await browser.close()
      await server.close()
      await ledger.close()
    },
  }
}

const axe = readFileSync(join(packageRoot(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

/** What keeps people from using a page as it stands: findings of axe that are serious or worse, each with its places. */
export const seriousFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const told = await page.evaluate<string>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => id + ': ' + help + ' – ' + nodes.slice(0, 4).map(({ target }) => target.join(' ')).join(' | '))))`,
  )
  return JSON.parse(told) as readonly string[]
}
