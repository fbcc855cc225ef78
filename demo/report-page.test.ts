import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFigures, readParagraphs, readParts } from '../src/ledger/document/testing/read-docx.ts'
import { type DemoInBrowser, demoInBrowser, hasBrowser, seriousFindings } from './testing/demo-in-browser.ts'

const director = 'giam-doc@son-la'
const compiler = 'tong-hop@son-la'
const specialist = 'chuyen-vien@son-la'
const report = '/reports/2020'

let demo: DemoInBrowser

beforeAll(async () => {
  if (hasBrowser) demo = await demoInBrowser('2026-11-22T03:00:00.000Z')
}, 300_000)

afterAll(() => demo?.close())

const opened = async (account: string, path: string, width = 1440) => {
  const seen = await demo.signedIn(account, path, width)
  await seen.page.locator('.sheet').waitFor()
  return seen
}

const figure = (page: Page, id: string) => page.locator(`.sheet [data-figure="${id}"]`).first()
const valueShown = (page: Page) => page.locator('.figure-value strong').textContent()
const focusedId = (page: Page) => page.evaluate<string>('document.activeElement.id')

/** Sends something as the person of the page, and tells the record that came of it. */
const send = async (page: Page, path: string, data: object): Promise<{ readonly id: number }> => {
  const url = `${demo.address}/api/v1/provinces/son-la/registers/${path}`
  const headers = { origin: demo.address }
  const answer = await page.request.post(url, { data, headers })
  const told: unknown = await answer.json()
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${JSON.stringify(told)}`)
  return told as { readonly id: number }
}

const licences = 'radiation-licence/records'
const licencesIssued = 'radiation-licences.facilities@2020'

/** A licence of 2020, as two officers enter it through the interface. */
const issueLicence = async (officer: Page, leader: Page, number: string): Promise<number> => {
  const named = { name: `Phòng khám của giấy phép ${number}`, sector: 'medical' }
  const { id: facility } = await send(officer, 'radiation-facility/records', { on: '2020-10-30', fill: named })
  const { id } = await send(officer, licences, { on: '2020-11-02', fill: { facility, kind: 'new' } })
  const validated = { on: '2020-11-03', expectedVersion: 1, fill: { fee: 3_000_000 } }
  await send(officer, `${licences}/${String(id)}/actions/validate`, validated)
  const issued = { on: '2020-11-12', expectedVersion: 2, fill: { number, expiresOn: '2023-11-12' } }
  await send(leader, `${licences}/${String(id)}/actions/issue`, issued)
  return Number(id)
}

describe.runIf(hasBrowser)('the page of a report', { timeout: 120_000 }, () => {
  test.each([1440, 390])('shows it as it is printed, and no one is kept out, at a width of %i', async (width) => {
    const { page, complaints } = await opened(director, report, width)

    expect(await page.locator('.sheet h1').textContent()).toMatch(/^BÁO CÁO/)
    expect(await page.locator('.sheet .national-title').textContent()).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(await page.locator('.sheet [data-figure]').count()).toBeGreaterThan(100)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await seriousFindings(page)).toEqual([])
    await figure(page, 'calibrations.verified@2020').click()
    await page.locator('.figure-value').waitFor()
    expect(await valueShown(page)).toBe('21.659')
    expect(await seriousFindings(page)).toEqual([])
    expect(complaints.filter((each) => !each.startsWith('Applying inline style'))).toEqual([])
    await page.close()
  })

  test('is walked from figure to figure by the keyboard, to the records behind one, and back from a record', async () => {
    const { page } = await opened(director, report)
    const figures = page.locator('.sheet [data-figure]')
    await figures.first().focus()

    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const place = await focusedId(page)
    expect(place).toBe(await figures.nth(2).getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.locator('.records-behind a').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await focusedId(page)).toBe(place)

    await page.goto(`${demo.address}${report}?figure=publications.science-bulletins`)
    await page.locator('.records-behind a').first().click()
    await page.waitForURL(/\/registers\/publication\/\d+/)
    await page.close()
  })

  test('a licence that is entered stands in its sentence and its figure at once', async () => {
    const { page } = await opened(director, report)
    const officer = await opened(specialist, report)
    const before = Number(await figure(page, licencesIssued).getAttribute('value'))

    await issueLicence(officer.page, page, '991/GP-SKHCN')
    await page.reload()
    await page.locator('.sheet').waitFor()

    expect(Number(await figure(page, licencesIssued).getAttribute('value'))).toBe(before + 1)
    await figure(page, licencesIssued).click()
    await page.locator('.figure-value').waitFor()
    expect(await valueShown(page)).toBe(String(before + 1))
    await page.close()
    await officer.page.close()
  })

  test('is saved as Word and PDF file with the same figures', async () => {
    const { page } = await opened(director, report)
    const shown = await page.locator('.sheet [data-figure]').count()
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ])
      return readFile(await download.path())
    }

    const [word, pdf] = [await saved('Word'), await saved('PDF')]

    expect(readFigures(word).length).toBe(shown)
    expect(readParagraphs(readParts(word)['word/document.xml'] ?? '').join('\n')).toContain(
      'Độc lập - Tự do - Hạnh phúc',
    )
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.close()
  })

  test.each([false, true])(
    'a file that takes long, or is asked for so, is made in the background and found again: asked %s',
    async (isAsked) => {
      const { page } = await opened(director, report)
      // What the server would take long for stays without an answer.
      await page.route('**/report.pdf*', () => undefined)

      if (isAsked) {
        await page.getByRole('button', { name: 'Chạy nền' }).click()
        await page.getByRole('menuitem', { name: 'PDF, chạy nền' }).click()
      } else await page.getByRole('link', { name: 'PDF', exact: true }).click()
      await page.getByText('Có thể rời trang; khi xong, tải ở biểu tượng chuông.').waitFor()
      await page.getByRole('link', { name: 'Trang đầu' }).click()
      await page.goto(`${demo.address}/work`)
      const work = page.locator('.work', { hasText: 'Báo cáo kỳ 2020 (.pdf)' }).first()
      await work.getByText('Đã xong').waitFor({ timeout: 60_000 })
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        work.getByRole('link', { name: /^Tải tệp/ }).click(),
      ])

      expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
      await page.close()
    },
  )

  test('a text of an officer is mended where it is told: figures are found, typed numbers marked, the page follows', async () => {
    const { page } = await opened(compiler, report)
    const text = page.locator('.sheet .narrative').first()
    await text.hover()
    await text.getByRole('button', { name: 'Sửa đoạn này' }).click()
    const editor = page.locator('.mend .ProseMirror-focused')
    await editor.waitFor()
    // The dash of the item stands beside the box, in the same line.
    const [dash, box] = [
      await page.locator('.mend-item > span').first().boundingBox(),
      await page.locator('.mend').boundingBox(),
    ]
    expect(await page.locator('.mend-item > span').first().textContent()).toBe('-')
    expect((dash?.x ?? 0) + (dash?.width ?? 0)).toBeLessThanOrEqual(box?.x ?? 0)
    expect(Math.abs((dash?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(12)
    expect(
      await page
        .locator('.sheet p', { has: page.locator('.mend') })
        .evaluate((item) => [...item.childNodes].map(({ textContent }) => textContent?.trim())),
    ).not.toContain('-')

    await page.keyboard.type(' với 15 cuộc họp và {')
    await page.getByRole('combobox', { name: 'Tìm chỉ tiêu' }).fill('calibrations.verified')
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: /^Cả số liệu/ }).waitFor()
    await page.keyboard.press('Enter')
    await editor.waitFor()
    await page.keyboard.type(' phép đo')
    expect(await page.locator('.mend .hand-typed').allTextContents()).toEqual(['15'])
    expect(await page.locator('.mend .rich-text-note').textContent()).toMatch(/15/)
    expect(await seriousFindings(page)).toEqual([])
    await page.getByLabel('Lý do', { exact: true }).fill('Bổ sung số liệu')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.locator('.mend').waitFor({ state: 'detached' })

    expect(await text.textContent()).toContain('với 15 cuộc họp và 21.659 phép đo')
    expect(await text.locator('[data-figure="calibrations.verified@2020"]').count()).toBe(1)
    await page.close()
  })

  test('is closed, promulgated and stays as it was, and what would be another today is told act by act', async () => {
    const { page } = await opened(director, report)
    const officer = await opened(specialist, report)
    await page.getByRole('button', { name: /^Chốt số liệu/ }).click()
    const division = page.locator('.closings > li').first()
    await division.getByRole('button', { name: 'Chốt số liệu' }).click()
    await division.getByText('Đã chốt', { exact: true }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.locator('.ant-drawer-close').last().click()
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/closings', async (route) => {
      await held
      await route.continue()
    })
    await page.reload()
    await page.getByRole('button', { name: 'Ban hành…' }).click()
    await page.getByLabel('Số', { exact: true }).fill('125')
    const deed = page.getByRole('button', { name: 'Ban hành', exact: true })
    await page.getByText('Đang xem phòng, đơn vị nào đã chốt số liệu').waitFor()
    expect(await deed.isDisabled()).toBe(true)
    release()
    await page.getByText(/^7 trong 8 phòng, đơn vị chưa chốt/).waitFor()
    expect(await page.locator('.promulgate li').first().textContent()).toBe('Phòng Quản lý khoa học: chưa chốt')
    await deed.click()
    await page.waitForURL(/number=125/)
    await page.locator('.sheet .number', { hasText: '125/BC-SKHCN' }).waitFor()
    const frozen = await figure(page, licencesIssued).getAttribute('value')

    await issueLicence(officer.page, page, '992/GP-SKHCN')
    await page.reload()
    await page.locator('.sheet .number', { hasText: '125/BC-SKHCN' }).waitFor()

    expect(await figure(page, licencesIssued).getAttribute('value')).toBe(frozen)
    expect(await page.locator('.narrative').count()).toBe(0)
    await page.getByRole('button', { name: 'Số liệu điều chỉnh' }).click()
    await page.locator('.restated-acts a').first().waitFor()
    const told = (await page.locator('.restated').textContent()) ?? ''
    expect(told).toContain('992/GP-SKHCN')
    expect(told).toContain('Năm 2020 (15/12/2019 – 14/12/2020)')
    await page.close()
    await officer.page.close()
  })
})
