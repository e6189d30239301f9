import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { DEPOT } from '@/tests/fixtures/depot'
import {
  cellOf,
  depotPath,
  evidenceOf,
  headingOf,
  KILLED,
  LANGUAGES,
  MISSING,
  queryOf,
  textOf,
} from './board'
import { baseUrl, it } from './reader'
import { wordsOf } from './words'

describe.each(LANGUAGES)('the address of the board in %s', (language) => {
  const t = wordsOf(language)
  const name = (ar: string, en: string) => (language === 'ar' ? ar : en)
  const between = (low: number, high: number) => t('board.cell.between', { low, high })

  it('holds the reading, which turns words into other numbers', async ({ open }) => {
    const page = await open(depotPath(language, `cell=${MISSING}~own-voice`))
    const readings = page.getByRole('navigation', { name: t('board.reading.label') })
    const evidence = evidenceOf(page)
    expect(await textOf(evidence)).toContain(between(20, 99))
    await readings.getByRole('link', { name: t('terms.reading.acled') }).click()
    await expect.poll(() => textOf(evidence)).toContain(t('board.cell.point', { low: 10 }))
    expect(queryOf(page)).toBe(`?reading=acled&cell=${MISSING}~own-voice`)
    await readings.getByRole('link', { name: t('terms.reading.airwars') }).click()
    await expect.poll(() => textOf(evidence)).toContain(between(12, 24))
    expect(await textOf(cellOf(page, MISSING, 'valley-radio'))).toContain(between(12, 24))
    const chosen = readings.getByRole('link', { name: t('terms.reading.airwars') })
    expect(await chosen.getAttribute('aria-current')).toBe('true')
    await page.goBack()
    await expect.poll(() => textOf(evidence)).toContain(t('board.cell.point', { low: 10 }))
    await page.goBack()
    await expect.poll(() => textOf(evidence)).toContain(between(20, 99))
  })

  it('holds which parts are unfolded', async ({ open }) => {
    const page = await open(depotPath(language))
    const gate = page.getByRole('rowheader', { name: name('البوابة', 'The gate') })
    const toggle = headingOf(page, KILLED).getByRole('link', { expanded: false })
    expect(await gate.count()).toBe(0)
    await toggle.click()
    await gate.waitFor()
    expect(queryOf(page)).toBe(`?open=${KILLED}`)
    const row = page.getByRole('row').filter({ has: gate })
    const said = await textOf(row)
    expect(said).toContain('6 عند البوابة')
    expect(said).toContain('ثلاثة من البوابة')
    expect(said).toContain(t('terms.verdict.conflict'))
    await headingOf(page, KILLED).getByRole('link', { expanded: true }).click()
    await gate.waitFor({ state: 'hidden' })
    expect(queryOf(page)).toBe('')
  })

  it('holds the columns that were chosen', async ({ open }) => {
    const page = await open(depotPath(language, 'reading=airwars'))
    const heads = page.getByRole('table').first().getByRole('row').first().getByRole('columnheader')
    expect(await heads.count()).toBe(2 + 8 + 1)
    expect(await textOf(heads.last())).toContain(t('board.columns.rest', { count: 6 }))
    await page.getByText(t('board.columns.label', { shown: 8, total: 14 })).click()
    const ticked = page.getByRole('checkbox', { checked: true })
    while ((await ticked.count()) > 0) await ticked.first().uncheck()
    const wanted = [name('البرقية', 'The Wire'), name('مكتب المساندين', 'Helpers desk')]
    for (const source of wanted) await page.getByRole('checkbox', { name: source }).check()
    await page.getByRole('button', { name: t('board.columns.choose') }).click()
    await expect.poll(() => heads.count()).toBe(2 + 2 + 1)
    expect(new URL(page.url()).searchParams.getAll('columns')).toEqual(['wire', 'helpers-desk'])
    expect(new URL(page.url()).searchParams.get('reading')).toBe('airwars')
    for (const source of wanted) {
      expect(await page.getByRole('columnheader', { name: source }).count()).toBe(1)
    }
    await page.getByRole('link', { name: t('board.columns.rest', { count: 12 }) }).click()
    await expect.poll(() => heads.count()).toBe(2 + 14)
    expect(queryOf(page)).toBe('?reading=airwars&columns=all')
  })

  it('shows the column of a cell that a link names, also one that does not fit', async ({
    look,
  }) => {
    const page = await look(depotPath(language, `cell=${KILLED}~helpers-desk`))
    const source = name('مكتب المساندين', 'Helpers desk')
    expect(await page.getByRole('columnheader', { name: source }).count()).toBe(1)
  })

  it.for([
    'cell=killed.nobody.persons.event~south-office',
    `cell=${KILLED}~nobody`,
    'cell=nonsense',
    'reading=tarot',
    'columns=nobody',
    'open=nothing',
    'columns=%00&cell=%F0%9F%98%80~~&reading=&open=,,',
    'cell=a~b&cell=c~d&reading=acled&reading=literal',
  ])('that is old or wrong still shows the board: %s', async (query, { open }) => {
    const page = await open(depotPath(language, query), { javaScript: false })
    expect(await headingOf(page, KILLED).count()).toBe(1)
    expect(await evidenceOf(page).count()).toBe(0)
    expect(await page.getByRole('table').first().getByRole('columnheader').count()).toBeGreaterThan(
      4,
    )
  })

  it('of an unknown incident is not found, in the language of the reader', async ({ open }) => {
    const page = await open(`/${language}/incidents/depot-2099`, { status: 404 })
    await page.getByRole('heading', { level: 1, name: t('errors.notFoundTitle') }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await page.getByRole('link', { name: t('errors.toIncidents') }).click()
    await page.getByRole('heading', { level: 1, name: t('incidents.title') }).waitFor()
  })

  it('keeps its query in the other language', async ({ open }) => {
    const query = `reading=acled&open=${KILLED}&cell=${MISSING}~own-voice`
    const page = await open(depotPath(language, query))
    await page.getByRole('link', { name: t('shell.otherLanguage') }).click()
    const other = language === 'ar' ? 'en' : 'ar'
    await page.locator(`html[lang=${other}]`).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/${other}/incidents/${DEPOT}`)
    expect(queryOf(page)).toBe(`?${query}`)
    const others = wordsOf(other)
    expect(await textOf(evidenceOf(page))).toContain(others('board.cell.point', { low: 10 }))
  })

  it.for([
    ['json', 'application/json'],
    ['csv', 'text/csv'],
  ] as const)('leads to the same comparison as %s', async ([format, type], { look }) => {
    const page = await look(depotPath(language, 'reading=acled'))
    const link = page
      .getByRole('list', { name: t('board.tools.export') })
      .getByRole('link', { name: t(`board.tools.${format}`) })
    const response = await fetch(`${baseUrl}${await link.getAttribute('href')}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain(type)
    const body = await response.text()
    expect(body).toContain('acled')
    expect(body).toContain('عشرات الحراس')
  })

  it('does not matter to the digits, which are the reader’s everywhere', async ({ open }) => {
    const page = await open(depotPath(language, `columns=all&open=${KILLED}`))
    await page.getByRole('button', { name: t('shell.display') }).click()
    await page.getByRole('button', { name: t('shell.digitsArab') }).click()
    await page.locator('html[data-digits=arab]').waitFor()
    await expect.poll(() => westernDigitsIn(page)).toEqual([])
    expect(await textOf(cellOf(page, KILLED, 'south-office'))).toContain('٤ + ٦ + ٩ = ١٩')
    await cellOf(page, KILLED, 'south-office').click()
    await evidenceOf(page).waitFor()
    expect(await westernDigitsIn(page)).toEqual([])
  })
})

/**
 * Texts of the page's main part, titles and labels among them, that have a Western digit. Words of documents, notes
 * and addresses are shown as they are.
 */
function westernDigitsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement
    const isQuoted = (element: Element) =>
      element.closest('blockquote, bdi[lang], a[rel~=external], script, style, kbd') !== null
    const found: string[] = []
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as Element
      const isShown = parent.checkVisibility() && !isQuoted(parent)
      if (isShown && /[0-9]/.test(node.nodeValue ?? '')) {
        found.push(`${parent.localName}: ${node.nodeValue}`)
      }
    }
    for (const element of main.querySelectorAll('[title], [aria-label]')) {
      const label = `${element.getAttribute('title') ?? ''}${element.getAttribute('aria-label') ?? ''}`
      if (/[0-9]/.test(label)) found.push(`${element.localName}[title]: ${label}`)
    }
    return found
  })
}
