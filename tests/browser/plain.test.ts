import { describe, expect } from 'vitest'
import {
  cellOf,
  depotPath,
  evidenceOf,
  headingOf,
  KILLED,
  LANGUAGES,
  queryOf,
  textOf,
} from './board'
import { it } from './reader'
import { wordsOf } from './words'

/** A reader whose browser runs no scripts. */
const plain = { javaScript: false }

describe.each(LANGUAGES)('without scripts, in %s,', (language) => {
  const t = wordsOf(language)

  it('a board can be read, opened, unfolded and read otherwise', async ({ open }) => {
    const page = await open(depotPath(language), plain)
    await cellOf(page, KILLED, 'south-office').click()
    expect(await textOf(evidenceOf(page))).toContain('4 + 6 + 9 = 19')
    await evidenceOf(page)
      .getByRole('link', { name: t('board.evidence.close') })
      .click()
    expect(await evidenceOf(page).count()).toBe(0)
    await headingOf(page, KILLED).getByRole('link', { expanded: false }).click()
    expect(queryOf(page)).toBe(`?open=${KILLED}`)
    await page
      .getByRole('rowheader', { name: language === 'ar' ? 'البوابة' : 'The gate' })
      .waitFor()
    await page.getByRole('link', { name: t('terms.reading.acled'), exact: true }).click()
    expect(queryOf(page)).toBe(`?reading=acled&open=${KILLED}`)
  })

  it('columns can be chosen', async ({ open }) => {
    const page = await open(depotPath(language), plain)
    await page.getByText(t('board.columns.label', { shown: 8, total: 14 })).click()
    await page.getByRole('button', { name: t('board.columns.all') }).click()
    const heads = page.getByRole('table').first().getByRole('row').first().getByRole('columnheader')
    expect(await heads.count()).toBe(2 + 14)
  })

  it('a document shows the words that the address names', async ({ open }) => {
    const page = await open(
      `/${language}/documents/depot-bulletin?claim=depot-bulletin-yard`,
      plain,
    )
    expect(await textOf(page.locator('mark[data-chosen]'))).toBe('9 في الساحة')
  })

  it('digits and theme can be chosen', async ({ open }) => {
    const page = await open(depotPath(language), plain)
    await page.getByRole('button', { name: t('shell.display') }).click()
    await page.getByRole('button', { name: t('shell.digitsArab') }).click()
    expect(await page.locator('html').getAttribute('data-digits')).toBe('arab')
    expect(await textOf(cellOf(page, KILLED, 'south-office'))).toContain('١٩')
    expect(page.url()).toContain(depotPath(language))
  })
})
