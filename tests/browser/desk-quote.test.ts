import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { openDatabase } from '@/lib/server/db'
import { codePointsOf } from '@/lib/values/quote'
import { desksOf, standings } from './accounts'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { itAtDesk as it } from './reader'

const begin = desksOf('quote', 1950)

/** Words of the first sentence, from long to short; the figure is in all but the last. */
const WORDS = {
  en: {
    longer: 'four SDF fighters were killed near the old bridge',
    quote: 'four SDF fighters were killed',
    shorter: 'four SDF fighters were',
    other: 'near the old bridge',
    figure: 'four',
  },
  ar: {
    longer: '4 عناصر من قسد قُتلوا قرب الجسر القديم',
    quote: '4 عناصر من قسد قُتلوا',
    shorter: '4 عناصر من قسد',
    other: 'قرب الجسر القديم',
    figure: '4',
  },
} as const

/** The words that are painted as the chosen ones. */
const chosenWords = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('desk-chosen') ?? []
    if (!range) return null
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.toString()
  })

describe.each(LANGUAGES)('the quote of a proposal, in %s,', (language) => {
  const { longer, quote, shorter, other, figure } = WORDS[language]

  it('is other words of the text once they are selected and taken, and stored where they stand', async ({
    open,
  }) => {
    const { page, chosen, select, answer, title, t, key, text } = await begin(open, language)
    const shown = chosen.locator('[data-quote]')
    const lacks = chosen.getByRole('status').filter({ hasText: figure })
    await page.keyboard.press('e')
    await select(other)
    await page.locator('#desk-text').focus()
    await page.keyboard.press('e')
    await expect.poll(() => shown.innerText()).toContain(other)
    await expect.poll(() => chosenWords(page)).toBe(other)
    await lacks.waitFor()
    await expectAccess(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await select(longer)
    await chosen.getByRole('button', { name: t('reading.quote.take') }).click()
    await expect.poll(() => shown.innerText()).toContain(longer)
    expect(await lacks.count()).toBe(0)
    await chosen.getByRole('button', { name: t('reading.editing.save') }).click()
    await answer(null, title)
    await expect.poll(() => standings(page)).toEqual(['accepted', 'open', 'open'])
    const start = codePointsOf(text.slice(0, text.indexOf(longer))).length
    const stored = { exact: longer, start, end: start + codePointsOf(longer).length }
    expect(await quotesOf(key)).toEqual([stored])
    await page.reload()
    await page.locator('[data-standing="accepted"] [data-proposal]').click()
    await expect.poll(() => chosenWords(page)).toBe(longer)
    await chosen.getByText(t('reading.standing.corrected')).waitFor()

    // An accepted claim is corrected in the same way.
    await page.keyboard.press('e')
    await select(quote)
    await page.locator('#desk-text').focus()
    await page.keyboard.press('e')
    await page.keyboard.press('Enter')
    await expect.poll(() => quotesOf(key)).toMatchObject([{ exact: quote, start }])
  })

  it('grows and shrinks by words with buttons, and is as it was again', async ({ open }) => {
    const { page, chosen, t } = await begin(open, language)
    await page.keyboard.press('e')
    expect(await chosenWords(page)).toBe(quote)
    const again = chosen.getByRole('button', { name: t('reading.quote.asBefore') })
    const press = async (name: string) => {
      await chosen.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
    }
    await press(t('reading.quote.lessAt', { edge: 'end' }))
    await expect.poll(() => chosenWords(page)).toBe(shorter)
    await press(t('reading.quote.moreAt', { edge: 'end' }))
    await expect.poll(() => chosenWords(page)).toBe(quote)
    await press(t('reading.quote.lessAt', { edge: 'start' }))
    await chosen.getByRole('status').filter({ hasText: figure }).waitFor()
    await press(t('reading.quote.asBefore'))
    await expect.poll(() => chosenWords(page)).toBe(quote)
    expect(await again.count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await standings(page)).toEqual(['open', 'open', 'open'])
  })

  it('stays until words are selected', async ({ open }) => {
    const { page, t, chosen } = await begin(open, language)
    await page.keyboard.press('e')
    await chosen.getByRole('button', { name: t('reading.quote.take') }).click()
    const hint = language === 'ar' ? 'حدّد ألفاظ الاقتباس' : 'Select the words of the quote'
    await page.getByText(hint).waitFor()
  })
})

async function quotesOf(document: string) {
  const db = openDatabase(inject('databaseUrl'))
  try {
    const rows = await db.claim.findMany({ where: { documentKey: document } })
    return rows.map(({ quoteExact: exact, quoteStart: start, quoteEnd: end }) => {
      return { exact, start, end }
    })
  } finally {
    await db.$disconnect()
  }
}
