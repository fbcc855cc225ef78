import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { firstLoad, mostOfFirstLoad } from './first-load.ts'
import type { Line } from './table.ts'

/** Where a browser is; undefined where none is installed. */
export const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

/**
 * What a browser that holds nothing of the application fetches of JavaScript; nothing is measured where none is installed.
 * @param cookie of a session, as the line of a request
 */
export const measureFirstLoad = async (address: string, cookie: string): Promise<readonly Line[]> => {
  if (browserPath === undefined) return []
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    const cookies = cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address }
    })
    const { home, table } = await firstLoad(
      browser,
      async (page) => {
        await page.context().addCookies(cookies)
        await page.goto(address)
      },
      `${address}/registers/radiation-facility`,
    )
    const line = (what: string, ours: number): Line => ({
      what: `first load of JavaScript, compressed, with headers: ${what}`,
      ours,
      unit: 'kB',
      promised: `< ${mostOfFirstLoad} kB`,
      kept: ours < mostOfFirstLoad,
    })
    return [line('home page', home), line('home page and a table after it', table)]
  } finally {
    await browser.close()
  }
}
