import type { Browser, Page } from 'playwright-core'

/** What may come over the network as JavaScript before a page of the application stands, in kB (1,000 bytes) as sent. */
export const mostOfFirstLoad = 350

/** JavaScript as it came over the network, in kB: for the home page, and for it and the table of a register after it. */
type FirstLoad = {
  readonly home: number
  readonly table: number
}

/**
 * Opens the application in a browser that holds nothing of it, and adds up what comes of JavaScript.
 * @param enter signs in and leads to the home page
 * @param table the address of the table of a register
 */
export const firstLoad = async (
  browser: Browser,
  enter: (page: Page) => Promise<unknown>,
  table: string,
): Promise<FirstLoad> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' })
  try {
    const page = await context.newPage()
    const network = await context.newCDPSession(page)
    await network.send('Network.enable')
    const scripts = new Set<string>()
    let bytes = 0
    network.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.mimeType.includes('javascript')) scripts.add(requestId)
    })
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    const arrived = async () => {
      await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 120_000 })
      await page.waitForLoadState('networkidle')
      return bytes / 1000
    }
    await enter(page)
    const home = await arrived()
    await page.goto(table)
    await page.getByRole('grid').waitFor({ timeout: 120_000 })
    return { home, table: await arrived() }
  } finally {
    await context.close()
  }
}
