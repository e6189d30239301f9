import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { recordDocument } from '@/lib/document/commands'
import { newDocument } from '@/lib/document/schema'
import { openDatabase } from '@/lib/server/db'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { itAtDesk as it } from './reader'

/** Read as it stands it says 28; without what steers its direction, 82. */
const TEXT = 'The guards lost \u202e82\u202c men at the weir.\nThe council\u200f agreed.'
let key = ''
const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

beforeAll(async () => {
  const document = newDocument.parse({
    text: TEXT,
    title: 'What the guards lost',
    publisher: { is: 'known', key: 'south-office' },
    language: 'en',
    published: { date: '2031-05-30', precision: 'day', basis: 'stated' },
    url: null,
    supersedes: null,
    retrievedAt: null,
  })
  const stored = await recordDocument(db, document, 'tests')
  if (!stored.ok) throw new Error(stored.reason)
  key = stored.key
})

describe.each(LANGUAGES)('what steers the direction of a text, in %s,', (language) => {
  it.for<readonly [string, string, string]>([
    ['its page', '', '#document-text'],
    ['the reading desk', '/read', '#desk-text'],
  ])('is seen on %s, and the text is what it was', async ([, path, id], { open }) => {
    const page = await open(`/${language}/documents/${key}${path}`)
    const text = page.locator(id)
    const controls = text.locator('.bidi-control')
    await controls.first().waitFor()
    expect(await controls.evaluateAll((all) => all.map((one) => one.dataset.control))).toEqual([
      'RLO',
      'PDF',
      'RLM',
    ])
    const [content, width] = await controls.first().evaluate((one) => {
      return [getComputedStyle(one, '::after').content, one.getBoundingClientRect().width] as const
    })
    expect(content).toBe('"RLO"')
    expect(width).toBeGreaterThan(5)
    const shown = await text.locator('[data-start]').allTextContents()
    expect(shown.join('\n')).toBe(TEXT)
    await expectAccess(page)
  })
})
