import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Language } from '@/lib/values/text'
import { deskOf, storeDocument } from './desk'
import type { Open } from './reader'

/** Three accounts and a sentence that the reader passes over. */
const TEXTS = {
  en: `The Syrian Observatory said that four SDF fighters were killed near the old bridge.
Reuters said that nine SDF fighters were killed near the old bridge.
The Syrian Observatory said that seven civilians were wounded in the market.
Nobody knows what became of the convoy.`,
  ar: `قال المرصد السوري إن 4 عناصر من قسد قُتلوا قرب الجسر القديم.
وقالت وكالة رويترز إن 9 عناصر من قسد قُتلوا قرب الجسر القديم.
وقال المرصد السوري إن 7 مدنيين أُصيبوا في السوق.
ولا يعلم أحد ما حلّ بالقافلة.`,
} as const

/**
 * Opens desks, each with a document that no other test has.
 * @param name begins the documents' keys
 * @param year the documents are published in the years after it, so that none is taken for another one's incident
 */
export function desksOf(name: string, year: number) {
  let count = 0
  return async (open: Open, language: Language) => {
    count += 1
    const text = TEXTS[language]
    const title = language === 'en' ? 'Three accounts of one day' : 'ثلاث روايات عن يوم واحد'
    const key = await storeDocument(
      `${name}-${language}-${count}`,
      { title, text, language },
      `${year + count}-03-11`,
    )
    const page = await open(`/${language}/documents/${key}/read`)
    const cards = page.locator('.proposal-card')
    await expect.poll(() => cards.count()).toBe(3)
    await page.locator('.proposal-card[data-chosen]').waitFor()
    return { ...deskOf(page, language, text), page, cards, key, title, text }
  }
}

/** Where the proposals stand, in their order. */
export const standings = (page: Page) =>
  page
    .locator('.proposal-card')
    .evaluateAll((all) => all.map((card) => card.getAttribute('data-standing')))

/** The names under which words are painted, with how many spans each. */
export const painted = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, spans]) => [name, spans.size])),
  )
