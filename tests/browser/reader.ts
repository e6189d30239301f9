import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, test as base, expect, inject } from 'vitest'
import { launchChromium } from './chromium'

export interface Wish {
  readonly theme?: 'light' | 'dark'
  readonly digits?: 'latn' | 'arab'
  /** Of the window, in CSS pixels. */
  readonly width?: number
  readonly javaScript?: boolean
  /** The status that the page must come with. */
  readonly status?: number
}

/** Opens a page as a reader who has chosen nothing before, and waits until it answers to keys. */
export type Open = (path: string, wish?: Wish) => Promise<Page>

export const baseUrl = inject('baseUrl')

const browser = await launchChromium()
afterAll(() => browser.close())

/** Two profiles for all tests of a file, each with a tab that they use in turn: scripts are fetched and compiled once. */
const withScripts = await takeSeat(true)
const withoutScripts = await takeSeat(false)

/** What went wrong on any page since the last test. */
let faults: string[] = []
/** The status that each tab's page must come with. */
const statuses = new WeakMap<Page, number>()
/** The pages that tests of this file look at together. */
const shared = new Map<string, Promise<Page>>()

/**
 * `it` with `open`, and with `look` for tests that change nothing: those of one file look at the same page. Whatever
 * a page does that no page may do fails the test that used it: a warning or an error on the console (a hydration
 * mismatch and a breach of the content security policy are among them), an exception, a request to another origin.
 */
export const it = base.extend<{ open: Open; look: Open; clean: undefined }>({
  clean: [
    async ({ task }, use) => {
      await use(undefined)
      const found = faults
      faults = []
      expect(found, `what went wrong on the pages of "${task.name}"`).toEqual([])
    },
    { auto: true },
  ],
  open: async ({ clean: _ }, use) => {
    await use((path, wish = {}) => {
      return visit(wish.javaScript === false ? withoutScripts : withScripts, path, wish)
    })
  },
  look: async ({ clean: _ }, use) => {
    await use((path, wish = {}) => {
      const name = JSON.stringify([path, wish])
      const { profile } = withScripts
      const page =
        shared.get(name) ?? newTab(profile).then((tab) => visit({ profile, tab }, path, wish))
      shared.set(name, page)
      return page
    })
  },
})

interface Seat {
  readonly profile: BrowserContext
  readonly tab: Page
}

async function takeSeat(javaScriptEnabled: boolean): Promise<Seat> {
  const profile = await browser.newContext({ javaScriptEnabled })
  return { profile, tab: await newTab(profile) }
}

async function visit({ profile, tab }: Seat, path: string, wish: Wish): Promise<Page> {
  const { theme, digits, width = 1440, javaScript = true, status = 200 } = wish
  await profile.clearCookies()
  const cookies = Object.entries({ theme, digits }).flatMap(([name, value]) =>
    value ? [{ name, value, url: baseUrl }] : [],
  )
  if (cookies.length > 0) await profile.addCookies(cookies)
  await tab.emulateMedia({ media: null })
  await tab.setViewportSize({ width, height: 900 })
  statuses.set(tab, status)
  const response = await tab.goto(`${baseUrl}${path}`)
  expect(response?.status()).toBe(status)
  if (javaScript) await isAlive(tab)
  return tab
}

async function newTab(profile: BrowserContext): Promise<Page> {
  const page = await profile.newPage()
  page.on('console', (message) => {
    if (!/^(error|warning)$/.test(message.type())) return
    if (statuses.get(page) === 404 && isOfNothing(message.text())) return
    faults.push(`${page.url()}: ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    const isOwn = origin === baseUrl || /^(data|blob):$/.test(protocol)
    if (!isOwn) faults.push(`${page.url()} asked for ${request.url()}`)
  })
  return page
}

/** Of a page that is not there Chromium reports the status, and that Next announced styles of the one sought. */
function isOfNothing(text: string): boolean {
  return text.includes('status of 404') || /preloaded .* not used/.test(text)
}

/** Waits until React has taken over the page and run its effects: keys pressed before are lost. */
export async function isAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'))
  })
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}
