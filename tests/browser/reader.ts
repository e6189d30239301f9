import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, test as base, expect, inject } from 'vitest'
import type { Somebody } from '@/tests/account/people'
import { launchChromium } from './chromium'
import { signInto } from './sign-in'

export interface Wish {
  /** Who is signed in; nobody unless it is said. */
  readonly as?: Somebody
  readonly theme?: 'light' | 'dark'
  readonly digits?: 'latn' | 'arab'
  /** Of the window, in CSS pixels. */
  readonly width?: number
  readonly javaScript?: boolean
  /** The status that the page must come with. */
  readonly status?: number
  /** Statuses with which the server may refuse what the page asks for. */
  readonly refusals?: readonly number[]
}

/** Opens a page as a reader of its own, in a fresh browser profile, and waits until it answers to keys. */
export type Open = (path: string, wish?: Wish) => Promise<Page>

export const baseUrl = inject('baseUrl')
const cookiesOf = inject('cookies')

const browser = await launchChromium()
afterAll(() => browser.close())

/** What went wrong on any page since the last test; the pages that tests of this file look at together. */
let faults: string[] = []
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
    const contexts: BrowserContext[] = []
    await use(async (path, wish = {}) => {
      const context = await newProfile(wish)
      contexts.push(context)
      return visit(context, path, wish)
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
  look: async ({ clean: _ }, use) => {
    await use((path, wish = {}) => {
      const name = JSON.stringify([path, wish])
      const page =
        shared.get(name) ?? newProfile(wish).then((context) => visit(context, path, wish))
      shared.set(name, page)
      return page
    })
  },
})

/** The same for what is done at the desk: whoever opens a page is an annotator, unless it is said otherwise. */
export const itAtDesk = it.extend<{ open: Open }>({
  open: async ({ open }, use) => {
    await use((path, wish = {}) => open(path, { as: 'annotator', ...wish }))
  },
})

async function visit(context: BrowserContext, path: string, wish: Wish): Promise<Page> {
  const { status = 200, javaScript = true, refusals = [] } = wish
  const page = await context.newPage()
  watch(page, status, refusals)
  const response = await page.goto(`${baseUrl}${path}`)
  expect(response?.status()).toBe(status)
  if (javaScript) await isAlive(page)
  return page
}

async function newProfile({ as, theme, digits, width = 1440, javaScript }: Wish) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript ?? true,
  })
  const cookies = Object.entries({ theme, digits }).flatMap(([name, value]) =>
    value ? [{ name, value, url: baseUrl }] : [],
  )
  await context.addCookies(cookies)
  if (as) await signInto(context, cookiesOf[as], baseUrl)
  return context
}

function watch(page: Page, status: number, refusals: readonly number[]): void {
  // Of a page that is not there, Chromium reports the status that the test asked for, and that Next announced the
  // styles of the page that was sought.
  const isExpected = (text: string) =>
    refusals.some((refusal) => text.includes(`status of ${refusal}`)) ||
    (status !== 200 && (text.includes(`status of ${status}`) || /preloaded .* not used/.test(text)))
  // An action that refuses says so by its status too; what the page makes of that is for the test to look at.
  const refused = new Set<string>()
  page.on('response', (response) => {
    const isAction = response.request().headers()['next-action'] !== undefined
    if (isAction && [400, 401, 403, 422].includes(response.status())) refused.add(response.url())
  })
  page.on('console', (message) => {
    if (!/^(error|warning)$/.test(message.type()) || isExpected(message.text())) return
    const { url } = message.location()
    if (refused.has(url) && /status of 4\d\d/.test(message.text())) return
    faults.push(`${page.url()}: ${message.type()}: ${message.text()} (${url})`)
  })
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    const isOwn = origin === baseUrl || /^(data|blob):$/.test(protocol)
    if (!isOwn) faults.push(`${page.url()} asked for ${request.url()}`)
  })
}

/** Waits until React has taken over the page and run its effects: keys pressed before are lost. */
export async function isAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'))
  })
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}
