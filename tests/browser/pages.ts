import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A page that remembers what should not have happened on it. */
export interface WatchedPage {
  readonly page: Page
  /** Errors and warnings of the console, and requests that left the machine. */
  readonly faults: readonly string[]
}

/** Opens an address in a context of its own. The policy of the page stays in force. */
export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(url).host) faults.push(`asks ${request.url()}`)
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  return { page, faults }
}

/** What axe finds wrong, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate<AxeResults>('axe.run(document)')
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)[0]}`)
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
