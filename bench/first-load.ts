import type { Browser, Page } from 'playwright-core'

/** What may come over the network as JavaScript before a page of the application stands, in kB (1,000 bytes) as sent. */
export const mostOfFirstLoad = 350

/** JavaScript as it came over the network, in kB: for the home page, and for it and the table of a register after it. */
export type FirstLoad = {
  readonly home: number
  readonly table: number
  /** What came, the largest first. */
  readonly scripts: readonly { readonly address: string; readonly size: number }[]
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
    const scripts = new Map<string, string>()
    const came: { readonly address: string; readonly size: number }[] = []
    network.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.mimeType.includes('javascript')) scripts.set(requestId, response.url)
    })
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const address = scripts.get(requestId)
      if (address !== undefined) came.push({ address, size: encodedDataLength / 1000 })
    })
    const arrived = async () => {
      await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 120_000 })
      await page.waitForLoadState('networkidle')
      return came.reduce((sum, { size }) => sum + size, 0)
    }
    await enter(page)
    const home = await arrived()
    await page.goto(table)
    await page.getByRole('grid').waitFor({ timeout: 120_000 })
    return { home, table: await arrived(), scripts: came.toSorted((a, b) => b.size - a.size) }
  } finally {
    await context.close()
  }
}
