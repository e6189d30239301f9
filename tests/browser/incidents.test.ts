import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { LANGUAGES, queryOf, textOf } from './board'
import { it } from './reader'
import { wordsOf } from './words'

const TITLES = {
  ar: { depot: 'الهجوم على المستودع', before: 'هجوم سابق على المستودع' },
  en: { depot: 'The attack on the depot', before: 'An earlier attack on the depot' },
} as const

/** What a reader puts into the fields, and which of the two incidents of the fixture are then listed. */
const FILTERS = [
  [{ text: 'المستودع' }, ['depot', 'before']],
  [{ text: 'dead in the column' }, ['depot']],
  [{ place: 'depot-valley' }, ['depot', 'before']],
  [{ place: 'depot-place' }, ['depot']],
  [{ source: 'south-office' }, ['depot', 'before']],
  [{ source: 'shopkeepers' }, ['depot']],
  [{ from: '2031-01-01' }, ['depot', 'before']],
  [{ from: '2031-06-01' }, ['depot']],
  [{ from: '2031-01-01', to: '2031-05-15' }, ['before']],
  [{ place: 'depot-valley', outcome: 'displaced' }, ['depot']],
  [{ place: 'depot-valley', verdict: 'oneFigure' }, ['depot', 'before']],
  [{ place: 'depot-valley', verdict: 'agree' }, ['depot']],
  [
    {
      text: 'guards',
      place: 'depot-place',
      source: 'wire',
      outcome: 'captured',
      verdict: 'conflict',
      from: '2031-06-14',
      to: '2031-06-14',
    },
    ['depot'],
  ],
  [{ source: 'wire', to: '2031-05-31' }, []],
] as const

type Fields = Partial<
  Record<'text' | 'place' | 'source' | 'outcome' | 'verdict' | 'from' | 'to', string>
>

describe.each(LANGUAGES)('the list of incidents in %s', (language) => {
  const t = wordsOf(language)
  const titles = TITLES[language]

  const listed = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

  /** Fills in the form by its labels and sends it. */
  async function narrow(page: Page, fields: Fields): Promise<void> {
    const form = page.getByRole('form', { name: t('incidents.filters') })
    for (const [name, value] of Object.entries(fields) as [keyof Fields, string][]) {
      const field = form.getByLabel(t(`incidents.${name}`), { exact: true })
      if (['text', 'from', 'to'].includes(name)) await field.fill(value)
      else await field.selectOption(value)
    }
    await form.getByRole('button', { name: t('incidents.apply') }).click()
    await page.waitForURL((url) => url.search !== '')
  }

  it('has those with a conflict before those without', async ({ look }) => {
    const page = await look(`/${language}/incidents`)
    const counts = await page.getByRole('list', { name: t('incidents.verdicts') }).allInnerTexts()
    const conflict = t('terms.verdict.conflict').toLowerCase()
    const sharp = counts.map((text) => text.toLowerCase().includes(conflict))
    expect(sharp).toContain(true)
    expect(sharp).toContain(false)
    expect(sharp).toEqual([...sharp].sort((a, b) => Number(b) - Number(a)))
  })

  it('says of each what differs, and leads to its board', async ({ open }) => {
    const page = await open(`/${language}/incidents?place=depot-valley`)
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2 }) })
      .first()
    expect(await textOf(item)).toContain(language === 'ar' ? 'حرس الشمال' : 'Northern guard')
    expect(await textOf(item)).toContain(t('incidents.verdictCount.conflict', { count: 2 }))
    await page.getByRole('link', { name: titles.depot, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: titles.depot }).waitFor()
  })

  it.for(FILTERS)('shows for %j only %j', async ([fields, expected], { open }) => {
    const page = await open(`/${language}/incidents`)
    await narrow(page, fields)
    await page.getByRole('list', { name: t('incidents.on') }).waitFor()
    const found = await listed(page).allInnerTexts()
    expect(found.sort()).toEqual(expected.map((key) => titles[key]).sort())
    if (expected.length === 0) await page.getByText(t('incidents.noneTitle')).waitFor()
  })

  it('is widened again by its chips, which the fields follow', async ({ open }) => {
    const query = 'place=depot-valley&source=south-office&to=2031-05-31'
    const page = await open(`/${language}/incidents?${query}`)
    const chips = page.getByRole('list', { name: t('incidents.on') }).getByRole('link')
    expect(await chips.count()).toBe(4)
    expect(await listed(page).count()).toBe(1)
    await chips.filter({ hasText: '2031' }).click()
    await expect.poll(() => queryOf(page)).toBe('?place=depot-valley&source=south-office')
    await expect.poll(() => listed(page).count()).toBe(2)
    expect(await page.getByLabel(t('incidents.to'), { exact: true }).inputValue()).toBe('')
    await chips.filter({ hasText: t('incidents.clear') }).click()
    await expect.poll(() => queryOf(page)).toBe('')
    await expect.poll(() => listed(page).count()).toBeGreaterThan(2)
    expect(await chips.count()).toBe(0)
  })

  it('offers a way out when nothing is found', async ({ open }) => {
    const page = await open(`/${language}/incidents?text=zzzz`)
    await page.getByText(t('incidents.noneTitle')).waitFor()
    await page
      .getByRole('link', { name: t('incidents.clear') })
      .last()
      .click()
    await expect.poll(() => listed(page).count()).toBeGreaterThan(2)
  })

  it('works without scripts', async ({ open }) => {
    const page = await open(`/${language}/incidents`, { javaScript: false })
    await narrow(page, { place: 'depot-valley', verdict: 'agree' })
    expect(await listed(page).allInnerTexts()).toEqual([titles.depot])
    await page
      .getByRole('list', { name: t('incidents.on') })
      .getByRole('link')
      .first()
      .click()
    expect(queryOf(page)).toBe('?verdict=agree')
  })
})
