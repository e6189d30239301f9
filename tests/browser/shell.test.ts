import { describe, expect } from 'vitest'
import { LANGUAGES, queryOf } from './board'
import { baseUrl, it } from './reader'
import { wordsOf } from './words'

describe.each(LANGUAGES)('around every page, in %s,', (language) => {
  const t = wordsOf(language)

  it('the same page is one step away in the other language', async ({ open }) => {
    const page = await open(`/${language}/incidents?verdict=conflict`)
    await page.getByRole('link', { name: t('shell.otherLanguage') }).click()
    const other = language === 'ar' ? 'en' : 'ar'
    await page.locator(`html[lang=${other}]`).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/${other}/incidents`)
    expect(queryOf(page)).toBe('?verdict=conflict')
    const way = other === 'ar' ? 'rtl' : 'ltr'
    expect(await page.locator('html').getAttribute('dir')).toBe(way)
  })

  it('digits and theme are chosen once, and kept', async ({ open }) => {
    const page = await open(`/${language}/incidents?outcome=killed`, { theme: 'light' })
    const before = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const display = page.getByRole('button', { name: t('shell.display') })
    await display.click()
    await page.getByRole('button', { name: t('shell.digitsArab') }).click()
    await page.locator('html[data-digits=arab]').waitFor()
    expect(await page.getByRole('status').innerText()).toMatch(/[٠-٩]/)
    const dark = page.getByRole('button', { name: t('shell.themeDark') })
    if (!(await dark.isVisible())) await display.click()
    await dark.click()
    await page.locator('html[data-theme=dark]').waitFor()
    await page.goto(`${baseUrl}/${language}/sources`)
    const html = page.locator('html[data-theme=dark][data-digits=arab]')
    await html.waitFor()
    const after = await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    expect(after).not.toBe(before)
  })

  it('the keyboard can skip to the content', async ({ open }) => {
    const page = await open(`/${language}/incidents`)
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: t('shell.skip') }).waitFor()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main')
  })

  it.for([
    'nothing',
    'incidents/nothing',
    'documents/nothing',
    'claims/nothing',
    'sources/nothing',
  ])('nothing is at %s, and the page says so in that language', async (path, { look }) => {
    const page = await look(`/${language}/${path}`, { status: 404 })
    await page.getByRole('heading', { level: 1, name: t('errors.notFoundTitle') }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
  })
})

describe('an address without a language', () => {
  const ask = (path: string, language: string) => {
    const headers = { 'accept-language': language }
    return fetch(`${baseUrl}${path}`, { headers, redirect: 'manual' })
  }

  it.for([
    ['/', 'en-GB,en', '/en'],
    ['/', 'de', '/ar'],
    ['/claims/bc-13', 'en', '/en/claims/bc-13'],
    ['/incidents?verdict=agree', 'fr;q=0.9,ar;q=0.1', '/ar/incidents?verdict=agree'],
  ] as const)('%s leads a reader of %s to %s', async ([path, language, target]) => {
    const location = (await ask(path, language)).headers.get('location') ?? ''
    expect(new URL(location, baseUrl).href).toBe(`${baseUrl}${target}`)
  })

  it('of another language is not found', async () => {
    expect((await ask('/fr/incidents', 'en')).status).toBe(404)
  })
})
