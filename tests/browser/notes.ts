import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import type { Database } from '@/lib/server/db'
import type { Language } from '@/lib/values/text'
import { LANGUAGES } from './board'
import { wordsOf } from './words'

/** A text of each language and its correction; the words that tests choose stand in both of a language. */
export const TEXTS = {
  ar: {
    was: 'أُغلقت الطاحونة يوم الاثنين.\nوقفت ست عربات عند الباب، كما قال الطحّان 🕊️ مساءً.\nولم يُر أحد بعدها.',
    now: 'تصحيح من الكاتب.\nأُغلقت الطاحونة يوم الاثنين.\nوقفت سبع عربات عند الباب، كما قال الطحّان 🕊️ مساءً.',
    first: 'أُغلقت الطاحونة',
    figure: 'ست عربات عند الباب',
    figureNow: 'سبع عربات عند الباب',
    lost: 'ولم يُر أحد بعدها',
  },
  en: {
    was: 'The mill was shut on Monday, and so was the bakery.\nSix carts stood at the gate, the miller 🕊️ said at dusk.\nNobody was seen after that.',
    now: 'Corrected by the writer.\nThe mill was shut on Monday, and so was the bakery.\nSeven carts stood at the gate, the miller 🕊️ said at dusk.',
    first: 'The mill',
    figure: 'Six carts stood at the gate',
    figureNow: 'Seven carts stood at the gate',
    lost: 'Nobody was seen after that',
  },
} as const

/** Stores the text and its correction for every test by its name, so that none sees the notes of another. */
export async function storeMills(db: Database, tests: readonly string[]): Promise<void> {
  const documents = LANGUAGES.flatMap((language) =>
    tests.flatMap((test) => {
      const key = `mill-${test}-${language}`
      const common = {
        publisher: 'wire',
        language,
        title: `Mill ${test} ${language}`,
        url: `https://wire.example/${key}`,
        published: { date: '2031-06-18', precision: 'day', basis: 'stated' },
      }
      return [
        { ...common, key, text: TEXTS[language].was },
        { ...common, key: `${key}-2`, text: TEXTS[language].now, supersedes: key },
      ]
    }),
  )
  const bundle = { format: 'mizan-bundle/1', documents }
  expect(await importBundle(db, JSON.stringify(bundle), 'tests')).toMatchObject({ ok: true })
}

/** Where the text of a test is read. */
export const pathOf = (language: Language, test: string, more = '') =>
  `/${language}/documents/mill-${test}-${language}${more}`

/** Selects words of the text as a mouse does. */
export async function select(page: Page, words: string, id = 'document-text'): Promise<void> {
  await page.evaluate(
    ([wanted, container]) => {
      const walker = document.createTreeWalker(
        document.getElementById(container) as Element,
        NodeFilter.SHOW_TEXT,
      )
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf(wanted)
        if (at < 0) continue
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      }
    },
    [words, id] as const,
  )
}

/** What is painted in the text, by the names of highlights. */
export function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const wordsOf = (range: AbstractRange) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live.toString()
    }
    return Object.fromEntries(
      [...CSS.highlights].map(([name, set]) => [name, [...set].map(wordsOf)]),
    )
  })
}

/** The notes of a page, as a reader finds them. */
export function notesOf(language: Language) {
  const t = wordsOf(language)
  const cards = (page: Page) =>
    page.getByRole('region', { name: t('notes.title'), exact: true }).getByRole('article')
  const button = (page: Page, key: Parameters<typeof t>[0]) =>
    page.getByRole('button', { name: t(key), exact: true })
  const write = async (page: Page, words: string, key: 'c' | 'q', note: string) => {
    await select(page, words)
    await page.getByRole('region', { name: t('notes.toolbar') }).waitFor()
    await page.keyboard.press(key)
    const field = t(key === 'c' ? 'notes.field.commenting' : 'notes.field.questioning')
    await page.getByRole('textbox', { name: field, exact: true }).fill(note)
    await page.keyboard.press('Control+Enter')
    await cards(page).filter({ hasText: note }).waitFor()
  }
  return { t, text: TEXTS[language], cards, button, write }
}
