import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import type { Outcome } from '@/lib/claim/model'
import { openDatabase } from '@/lib/server/db'
import { codePointsOf } from '@/lib/values/quote'
import type { Language } from '@/lib/values/text'
import { wordsOf } from './words'

/** Stores a document under a key of its own, so that no test meets another one's decisions. */
export async function storeDocument(
  key: string,
  document: { readonly title: string; readonly text: string; readonly language: Language },
  published = '2018-11-04',
): Promise<string> {
  const db = openDatabase(inject('databaseUrl'))
  const name = { ar: 'جريدة الغرب', en: 'West Gazette' }
  try {
    const outcome = await importBundle(
      db,
      JSON.stringify({
        format: 'mizan-bundle/1',
        sources: [{ key: 'west-gazette', kind: 'media', name }],
        documents: [
          {
            ...document,
            key,
            publisher: 'west-gazette',
            published: { date: published, precision: 'day', basis: 'stated' },
          },
        ],
      }),
      'tests',
    )
    if (!outcome.ok) throw new Error(`The document was refused: ${JSON.stringify(outcome)}`)
  } finally {
    await db.$disconnect()
  }
  return key
}

/** A claim that an editor takes from a text: its words, and all that the desk should end up saying of it. */
export interface Taken {
  /** Words that stand in the text once; the figure's begin with `from` where they are given. */
  readonly quote: string
  readonly from?: string
  readonly outcome: Outcome
  readonly claimant: string
  readonly victims: string
  /** What the fields of a claim of one's own are filled with when the reader does not propose it. */
  readonly kind?: string
  /** The name of the part that it goes to, in the reader's language; null for the whole incident. */
  readonly part: string | null
}

/** What is told of a new incident besides its title. */
export interface Happened {
  /** `YYYY-MM-DD`. */
  readonly date?: string
  /** What it is to the incident that claims of the document went to before. */
  readonly relation?: string
}

/** The desk of a page as an editor works it, by keys. */
export function deskOf(page: Page, language: Language, text: string) {
  const t = wordsOf(language)
  const chosen = page.locator('.proposal-card[data-chosen]')
  const dialog = page.getByRole('dialog')
  const field = (within: Locator, name: Parameters<typeof t>[0]) =>
    within.getByLabel(t(name), { exact: true })
  const startOf = ({ quote, from = quote }: Taken) => {
    const at = text.indexOf(quote)
    if (at < 0) throw new Error(`The text has no words ${quote}.`)
    return codePointsOf(text.slice(0, at + quote.indexOf(from))).length
  }
  const cardOf = (taken: Taken) =>
    page.locator(`.proposal-card[id^="proposal-${startOf(taken)}-${taken.outcome}"]`)
  const isOpen = () => dialog.isVisible()

  /** Walks with j and k to a proposal. */
  const walkTo = async (card: Locator) => {
    const wanted = await card.getAttribute('id')
    const ids = await page.locator('.proposal-card').evaluateAll((all) => all.map(({ id }) => id))
    const from = ids.indexOf((await chosen.getAttribute('id')) ?? '')
    const steps = ids.indexOf(wanted ?? '') - from
    for (let step = 0; step < Math.abs(steps); step++)
      await page.keyboard.press(steps > 0 ? 'j' : 'k')
    await expect.poll(() => chosen.getAttribute('id')).toBe(wanted)
  }

  /** Selects words of the text as a mouse would. */
  const select = (quote: string) =>
    page.evaluate((words) => {
      for (const block of document.querySelectorAll('[data-start]')) {
        const node = block.firstChild
        const at = node?.nodeValue?.indexOf(words) ?? -1
        if (node && at >= 0)
          document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
      }
    }, quote)

  /** Answers where a claim belongs: to a part by its name, which is made where it is missing, or to the whole. */
  const answer = async (part: string | null, title: string, { date, relation }: Happened = {}) => {
    await dialog.locator('form').waitFor()
    const incident = dialog.getByRole('radio', { name: title, exact: true })
    if ((await incident.count()) === 0) {
      await dialog.getByRole('radio', { name: t('reading.incident.new') }).check()
      const name = t('reading.incident.name')
      await dialog.getByLabel(t('reading.name.ar', { what: name })).fill(`${title} (ع)`)
      await dialog.getByLabel(t('reading.name.en', { what: name })).fill(title)
      if (language === 'ar') {
        await dialog.getByLabel(t('reading.name.ar', { what: name })).fill(title)
      }
      if (date) await dialog.getByLabel(t('reading.incident.date')).fill(date)
      if (relation) {
        await dialog.getByLabel(t('reading.incident.relation')).selectOption(relation)
      }
    } else {
      await incident.check()
      const known = dialog.getByRole('radio', {
        name: part ?? t('reading.part.whole'),
        exact: true,
      })
      if ((await known.count()) > 0) await known.check()
      else {
        await dialog.getByRole('radio', { name: t('reading.part.new') }).check()
        const name = t('reading.part.name')
        await dialog.getByLabel(t('reading.name.ar', { what: name })).fill(part ?? '')
        await dialog.getByLabel(t('reading.name.en', { what: name })).fill(part ?? '')
      }
    }
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
  }

  /** Corrects who says so and of whom, where the reader is mistaken; saving accepts. */
  const correct = async ({ claimant, victims }: Taken) => {
    await page.keyboard.press('e')
    await field(chosen, 'reading.field.claimant').selectOption(claimant)
    await field(chosen, 'reading.field.victims').selectOption(victims)
    await page.keyboard.press('Enter')
  }

  /** Makes a claim for words that the reader passed over. */
  const make = async ({ quote, claimant, victims, outcome, kind = 'noFigure' }: Taken) => {
    await select(quote)
    await page.keyboard.press('n')
    const panel = page.getByRole('region', { name: t('reading.adding.title') })
    await panel.waitFor()
    await field(panel, 'reading.field.claimant').selectOption(claimant)
    await field(panel, 'reading.field.victims').selectOption(victims)
    await field(panel, 'reading.field.outcome').selectOption(outcome)
    await field(panel, 'reading.field.kind').selectOption(kind)
    await page.keyboard.press('Enter')
  }

  /** Takes one claim from the text, whatever that needs. */
  const take = async (taken: Taken, title: string, happened?: Happened) => {
    const before = await page.locator('[data-standing="accepted"]').count()
    const card = cardOf(taken)
    if ((await card.count()) === 0) await make(taken)
    else {
      await walkTo(card)
      const target = await chosen.locator('[data-target]').innerText()
      const isThere = target.includes(title) && target.includes(taken.part ?? title)
      const isWhole = taken.part !== null || !target.includes('›')
      await page.keyboard.press(isThere && isWhole ? 'a' : 'i')
    }
    await expect
      .poll(
        async () =>
          (await isOpen()) || (await page.locator('[data-standing="accepted"]').count()) > before,
      )
      .toBe(true)
    if (await isOpen()) await answer(taken.part, title, happened)
    await expect.poll(() => page.locator('[data-standing="accepted"]').count()).toBe(before + 1)
    const said = `${taken.claimant} ${taken.victims}`
    if ((await card.count()) === 0 || (await card.getAttribute('data-said')) === said) return
    await walkTo(card)
    await correct(taken)
    await expect.poll(() => card.getAttribute('data-said')).toBe(said)
  }

  return { t, chosen, dialog, cardOf, walkTo, select, answer, correct, make, take, field }
}
