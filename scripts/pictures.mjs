// Takes the pictures of the users' guide: serves the demonstration from a folder of its own, opens every kind of page in
// Chromium on a desk and on a telephone, and writes docs/pictures/guide/NAME-WIDTH.png.
//
//     node scripts/pictures.mjs              all of them
//     node scripts/pictures.mjs so- bao-cao  only those whose names begin so
//     node scripts/pictures.mjs --data /tmp/demo    keeps the loaded demonstration there for the next time
//
// A page that complains (its console, its policy against foreign content, an answer that failed) is named as it
// does so, and the exit code is 1. What is done to the demonstration is thrown away with its folder.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { withPalette } from './palette-png.mjs'
import { scenes } from './picture-scenes.mjs'
import { root } from './root.mjs'

const { values: asked, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, port: { type: 'string', default: '8437' } },
})
const target = join(root, 'docs', 'pictures', 'guide')
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
const mostColours = 96
const patience = 30_000
const address = `http://127.0.0.1:${asked.port}`

const takeAll = async () => {
  const { chromium } = await import('playwright-core')
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (executablePath === undefined) throw new Error('no Chromium; on Debian: apt-get install chromium')
  const passing = mkdtempSync(join(tmpdir(), 'so-cai-pictures-'))
  let server
  let browser
  try {
    server = await served(await loaded(passing))
    // Without these switches Chromium looks for its maker's services, which an office network may not allow.
    const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
    browser = await chromium.launch({ executablePath, args })
    return await takenIn(browser)
  } finally {
    await browser?.close()
    await ended(server)
    rmSync(passing, { recursive: true, force: true })
  }
}

/** A folder with the demonstration that may be changed: a copy of what is kept, where something is kept. */
const loaded = async (passing) => {
  const folder = join(passing, 'data')
  if (asked.data === undefined) return folder
  const kept = resolve(asked.data)
  if (!existsSync(kept)) await ended(await served(kept))
  cpSync(kept, folder, { recursive: true })
  return folder
}

/** Starts the program on a folder, and answers once it listens. */
const served = (folder) =>
  new Promise((listening, fail) => {
    const { DATABASE_URL: _, ...environment } = process.env
    const child = spawn(process.execPath, ['scripts/socai.mjs', 'demo', '--port', asked.port], {
      cwd: root,
      env: { ...environment, SOCAI_DATA: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let told = ''
    const listen = (chunk) => {
      told += chunk
      if (told.includes(`Sổ cái KH&CN: ${address}`)) listening(child)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('close', (code) => fail(new Error(`the program ended with ${code}\n${told}`)))
  })

const ended = async (child) => {
  if (child === undefined || child.exitCode !== null) return
  const closed = new Promise((done) => child.on('close', done))
  child.kill('SIGTERM')
  await closed
}

const takenIn = async (browser) => {
  mkdirSync(target, { recursive: true })
  let count = 0
  const tell = (of, what) => {
    count += 1
    process.stderr.write(`${of}: ${what}\n`)
  }
  const signedIn = new Map()
  for (const scene of scenes.filter(isWanted)) {
    for (const size of sizes) {
      const of = `${scene.name}-${size.width}`
      const opened = []
      const pageOf = async (who) => {
        const page = await pageFor(browser, { size, state: who && (await stateOf(browser, signedIn, who)) })
        opened.push(page)
        return page
      }
      try {
        const page = await pageOf(scene.who)
        const heard = listenTo(page, (what) => tell(of, what))
        await page.goto(scene.path)
        if (size === sizes[0]) await scene.once?.(page, pageOf)
        await scene.show?.(page)
        await still(page)
        heard.stop()
        writeFileSync(join(target, `${of}.png`), withPalette(await page.screenshot(), mostColours))
        process.stdout.write(`${of}\n`)
      } catch (error) {
        tell(of, `no picture: ${String(error.message).split('\n').slice(0, 4).join(' | ')}`)
      }
      for (const page of opened) await page.context().close()
    }
  }
  return count
}

const pageFor = async (browser, { size, state }) => {
  const context = await browser.newContext({
    viewport: size,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    baseURL: address,
    ...(state === undefined ? {} : { storageState: state }),
  })
  context.setDefaultTimeout(patience)
  return context.newPage()
}

const isWanted = ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start))

// Each account signs in once, by the button that the page shows for it.
const stateOf = async (browser, known, who) => {
  if (!known.has(who)) {
    const context = await browser.newContext({ baseURL: address })
    const page = await context.newPage()
    await page.goto('/sign-in')
    await page.locator(`form:has(input[name="email"][value="${who}"]) button`).click()
    await page.waitForURL((url) => url.pathname === '/')
    known.set(who, await context.storageState())
    await context.close()
  }
  return known.get(who)
}

// What a form tries while it is filled is refused with these two; the browser writes that down, and nothing is wrong.
const isRefusal = (text) => /status of (409|422)/.test(text)

const listenTo = (page, tell) => {
  let isHeard = true
  const hear = (what) => {
    if (isHeard && !isRefusal(what)) tell(what)
  }
  page.on('pageerror', ({ message }) => hear(`fault: ${message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) hear(`${message.type()}: ${message.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) hear(`status of ${response.status()}: ${new URL(response.url()).pathname}`)
  })
  return { stop: () => (isHeard = false) }
}

/** Waits until nothing turns, loads or moves any more. */
const still = async (page) => {
  await page.locator('.ant-spin-spinning, [aria-label="Đang tải"]').first().waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.waitForTimeout(500)
}

if ((await takeAll()) > 0) process.exitCode = 1
