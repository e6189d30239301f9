import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from './chromium'
import { open, overflow, violations } from './pages'

const baseUrl = inject('baseUrl')
const DOCUMENT = 'documents/mizan-2018-10-13-camp'
const PAGES = [
  'incidents',
  'incidents?outcome=killed&source=sdf&from=2018-10-01&text=nothing-has-this',
  'documents',
  DOCUMENT,
  `${DOCUMENT}?claim=bc-13`,
  'sources',
  'sources/sdf',
  'claims/bc-13',
]
const TO_INCIDENTS = { ar: 'إلى جميع الحوادث', en: 'See all incidents' }

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  it.each(PAGES)(
    '%s can be read by everyone, on a phone by day, at a desk by night',
    async (path) => {
      const viewport = { width: 360, height: 740 }
      const { page, faults } = await open(browser, `${baseUrl}/${language}/${path}`, { viewport })
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 1440, height: 900 })
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(faults).toEqual([])
      await page.context().close()
    },
  )

  it.each(['nothing', 'documents/nothing', 'sources/nothing', 'claims/nothing'])(
    'says that there is nothing at %s',
    async (path) => {
      const url = `${baseUrl}/${language}/${path}`
      expect((await fetch(url)).status).toBe(404)
      const { page } = await open(browser, url)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.getByRole('link', { name: TO_INCIDENTS[language] }).count()).toBe(1)
    },
  )
})

describe('the shell', () => {
  it('goes to the language that the reader prefers, and knows no other', async () => {
    const ask = async (path: string, language: string) => {
      const headers = { 'accept-language': language }
      const response = await fetch(baseUrl + path, { headers, redirect: 'manual' })
      return response.headers.get('location') ?? response.status
    }
    expect(await ask('/', 'en-GB,en')).toMatch(/\/en$/)
    expect(await ask('/', 'de')).toMatch(/\/ar$/)
    expect(await ask('/claims/bc-13?x=1', 'en')).toMatch(/\/en\/claims\/bc-13\?x=1$/)
    expect(await ask('/fr/incidents', 'en')).toBe(404)
  })

  it('keeps path and query from one language to the other', async () => {
    const { page } = await open(browser, `${baseUrl}/en/incidents?verdict=conflict`)
    await page.locator('header a[hreflang="ar"]').click()
    await page.waitForURL(`${baseUrl}/ar/incidents?verdict=conflict`)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  })

  it.each([true, false])('writes the digits that are chosen (scripts: %s)', async (scripts) => {
    const url = `${baseUrl}/ar/incidents?outcome=killed`
    const { page } = await open(browser, url, { javaScriptEnabled: scripts })
    await page.locator('[popovertarget="display"]').click()
    await page.locator('button[name="digits"][value="arab"]').click()
    await page.locator('html[data-digits="arab"]').waitFor({ state: 'attached' })
    expect(await page.locator('[role="status"]').textContent()).toMatch(/[٠-٩]/)
    expect(page.url()).toBe(url)
  })

  it('keeps the theme that is chosen', async () => {
    const { page } = await open(browser, `${baseUrl}/en/sources`, { colorScheme: 'light' })
    await page.locator('[popovertarget="display"]').click()
    await page.locator('button[name="theme"][value="dark"]').click()
    await page.locator('html[data-theme="dark"]').waitFor()
    await page.reload()
    const ground = 'getComputedStyle(document.documentElement).backgroundColor'
    expect(await page.evaluate(ground)).toBe('rgb(21, 20, 19)')
  })
})

describe('the list of incidents', () => {
  it.each([true, false])('is narrowed by a form (scripts: %s)', async (scripts) => {
    const { page } = await open(browser, `${baseUrl}/en/incidents`, { javaScriptEnabled: scripts })
    const all = await page.locator('main ol > li').count()
    await page.locator('select[name="verdict"]').selectOption('agree')
    await page.locator('main form button[type="submit"]').click()
    await page.waitForURL(`${baseUrl}/en/incidents?verdict=agree`)
    expect(await page.locator('main ol > li').count()).toBeLessThan(all)
    await page.locator('ul[aria-label="Filters that are on"] a').first().click()
    await page.waitForURL(`${baseUrl}/en/incidents`)
    expect(await page.locator('select[name="verdict"]').inputValue()).toBe('')
  })
})

describe('a document', () => {
  it('leads from a mark to its claim and back', async () => {
    const viewport = { width: 360, height: 740 }
    const { page } = await open(browser, `${baseUrl}/ar/${DOCUMENT}`, { viewport })
    await page.locator('mark[data-claims="bc-13"] a').click()
    const card = page.locator('#claim-bc-13[data-chosen]')
    await card.waitFor()
    expect(await card.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(740)
    await card.getByRole('link', { name: 'في النص' }).click()
    const mark = page.locator('mark[data-chosen]')
    expect(await mark.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0)
  })

  it('opens on the words of the claim that the address names', async () => {
    const viewport = { width: 360, height: 740 }
    const { page } = await open(browser, `${baseUrl}/en/${DOCUMENT}?claim=bc-16`, { viewport })
    const top = await page
      .locator('mark[data-chosen]')
      .first()
      .evaluate((element) => element.getBoundingClientRect().top)
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(740)
  })
})
