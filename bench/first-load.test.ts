import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, type InChromium, inChromium, signIn } from '../src/web/records/testing/in-chromium.ts'
import { firstLoad, mostOfFirstLoad } from './first-load.ts'

if (chromiumPath === undefined) process.stderr.write('\nthe first load: left out, Chromium is not installed\n')

let department: InChromium

beforeAll(async () => {
  if (chromiumPath !== undefined) department = await inChromium()
}, 120_000)

afterAll(() => department?.close())

describe.runIf(chromiumPath !== undefined)('the first load of the application', () => {
  test('from signing in to the home page and a table is as small as promised', { timeout: 180_000 }, async () => {
    const { browser, server, officer } = department

    const { home, table, scripts } = await firstLoad(
      browser,
      async (page) => {
        await page.goto(server.address)
        await signIn(page, officer)
      },
      `${server.address}/registers/calibration`,
    )

    expect(home).toBeGreaterThan(50)
    expect({ isSmall: table < mostOfFirstLoad, table, scripts }).toMatchObject({ isSmall: true })
  })
})
