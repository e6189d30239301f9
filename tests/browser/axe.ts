import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const OPTIONS = { runOnly: RULES, resultTypes: ['violations'], preload: false }

/** A desk and a phone, in CSS pixels. */
const WIDTHS = [1440, 360]

/** Holds a page, as it is, to the rules of accessibility at both widths; nothing may lie beyond the window's edge. */
export async function expectAccess(page: Page): Promise<void> {
  // After an action Next puts the title in anew, a moment after the page.
  await expect.poll(() => page.title()).not.toBe('')
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    expect(await violationsOf(page), `${width} px`).toEqual([])
    expect(await excessOf(page), `${width} px`).toBe(0)
  }
}

/** What axe finds wrong, an entry for each element. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(OPTIONS)})`)
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
