import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { DEPOT } from '@/tests/fixtures/depot'
import { KILLED, LANGUAGES } from './board'
import { baseUrl, isAlive, it } from './reader'
import { wordsOf } from './words'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [1440, 360]

/** What each page is, and the status it comes with. */
const PAGES: readonly (readonly [path: string, status: number])[] = [
  [`incidents/${DEPOT}?columns=all&open=${KILLED}`, 200],
  [`incidents/${DEPOT}?cell=${KILLED}~south-office`, 200],
  [`incidents/${DEPOT}-gate`, 200],
  ['incidents/hajin-sandstorm-2018-10-10', 200],
  ['incidents', 200],
  ['incidents?place=depot-valley&verdict=agree', 200],
  ['incidents?text=zzzz', 200],
  ['documents', 200],
  ['documents/depot-desk?claim=depot-desk-killed', 200],
  ['documents/mizan-2018-10-13-camp', 200],
  ['sources', 200],
  ['sources/south-office', 200],
  ['claims/depot-town-residents', 200],
  ['incidents/depot-2099', 404],
]

/** What axe finds wrong with a page as it is, a line for each element. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ runOnly: RULES, resultTypes: ['violations'], preload: false })})`,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}

/** By how many pixels the page is wider than its window. */
function excessOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement ?? document.documentElement
    return Math.max(0, scrollWidth - window.innerWidth)
  })
}

/** Looks at a page at both widths. */
async function check(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violationsOf(page), `${width} px`).toEqual([])
    expect(await excessOf(page), `${width} px`).toBe(0)
  }
}

describe.each(LANGUAGES)('everybody can read, in %s,', (language) => {
  const t = wordsOf(language)

  it.for(PAGES)(
    '%s, by day and by night, on a desk and on a phone',
    async ([path, status], { open }) => {
      const page = await open(`/${language}/${path}`, { status, theme: 'light' })
      await check(page)
      await page.context().addCookies([{ name: 'theme', value: 'dark', url: baseUrl }])
      await page.reload()
      await isAlive(page)
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      await check(page)
    },
  )

  it.for(['light', 'dark'] as const)(
    'the keys of the board and what unfolds (%s)',
    async (theme, { open }) => {
      const page = await open(`/${language}/incidents/${DEPOT}`, { theme })
      await page.getByText(t('board.columns.label', { shown: 8, total: 14 })).click()
      await page.getByText(t('board.findings.more', { count: 9 })).click()
      await check(page)
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      await check(page)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: t('shell.display') }).click()
      await page.getByRole('button', { name: t('shell.digitsArab') }).waitFor()
      await check(page)
    },
  )
})
