import { describe, expect, inject } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { openDatabase } from '@/lib/server/db'
import type { Language } from '@/lib/values/text'
import { quote } from '@/tests/fixtures/bundle'
import { expectAccess } from './axe'
import { LANGUAGES, textOf } from './board'
import { deskOf } from './desk'
import { itAtDesk as it } from './reader'
import { wordsOf } from './words'

const FIRST =
  'The Syrian Observatory said that four SDF fighters were killed at the silo. ISIS said that nine SDF fighters were killed there.'
const SECOND = `Corrected. ${FIRST.replace('nine', 'ten')}`
const name = { ar: 'جريدة الشرق', en: 'East Gazette' }

/** Stores a text and its later version; what the first one says is recorded. */
async function store(language: Language): Promise<{ first: string; second: string }> {
  const db = openDatabase(inject('databaseUrl'))
  const [first, second] = [`silo-${language}`, `silo-${language}-2`]
  const document = {
    publisher: 'east-gazette',
    language: 'en',
    title: `The silo, for ${language}`,
    published: { date: '2018-11-05', precision: 'day', basis: 'stated' },
  }
  const said = { incident: first, document: first, outcome: 'killed', victims: 'sdf' }
  const bundle = {
    format: 'mizan-bundle/1',
    sources: [{ key: 'east-gazette', kind: 'media', name }],
    documents: [
      { ...document, key: first, text: FIRST },
      { ...document, key: second, text: SECOND, supersedes: first },
    ],
    incidents: [
      {
        key: first,
        title: { ar: `الصومعة ${language}`, en: `The silo ${language}` },
        date: { start: '2018-11-04', end: '2018-11-04', precision: 'day', basis: 'stated' },
      },
    ],
    claims: [['four', 4, 'sohr'] as const, ['nine', 9, 'isis'] as const].map(
      ([words, n, claimant]) => ({
        ...said,
        key: `${first}-${words}`,
        claimant,
        words,
        figure: { kind: 'exact', n },
        quote: quote(FIRST, `${words} SDF fighters were killed`),
      }),
    ),
  }
  try {
    const outcome = await importBundle(db, JSON.stringify(bundle), 'tests')
    if (!outcome.ok) throw new Error(`The texts were refused: ${JSON.stringify(outcome)}`)
  } finally {
    await db.$disconnect()
  }
  return { first, second }
}

describe.each(LANGUAGES)('a claim that is recorded, in %s,', (language) => {
  const t = wordsOf(language)

  it('is marked where a later version says it again, and can be recorded all the same and withdrawn', async ({
    open,
  }) => {
    const { first, second } = await store(language)
    const page = await open(`/${language}/documents/${second}/read`)
    const { chosen, answer } = deskOf(page, language, SECOND)
    const cards = page.locator('.proposal-card')
    await expect.poll(() => cards.count()).toBe(2)
    // What is recorded is passed over: the first that waits is the one that says something else.
    await expect.poll(() => textOf(chosen)).toContain('10')
    const marked = cards.filter({ hasText: t('reading.carried.mark') })
    expect(await textOf(marked)).toContain('4')
    expect(await marked.count()).toBe(1)
    await page.getByText(t('reading.progress', { decided: 1, all: 2 })).waitFor()
    await page.keyboard.press('k')
    const link = chosen.locator(`a[href$="/claims/${first}-four"]`)
    await link.waitFor()
    await expectAccess(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await chosen.getByRole('button', { name: t('reading.carried.accept') }).click()
    await answer(null, language === 'ar' ? 'الصومعة ar' : 'The silo en')
    const recorded = page.locator('[data-standing="accepted"]')
    await expect.poll(() => recorded.count()).toBe(1)
    expect(await marked.count()).toBe(0)
    const id = (await recorded.getAttribute('id'))?.replace('proposal-', '')

    const claim = await open(`/${language}/claims/${second}-${id}`)
    const withdrawn = claim.getByText(
      language === 'ar' ? 'لا يظهر في أي لوحة' : 'This claim was withdrawn on',
    )
    await claim.getByRole('link', { name: t('claims.onBoard') }).waitFor()
    expect(await withdrawn.count()).toBe(0)
    await page.keyboard.press('u')
    await expect.poll(() => marked.count()).toBe(1)
    // The desk shows what it was told at once; the claim is withdrawn when the server has done it.
    const isWithdrawn = async () => {
      await claim.reload()
      return withdrawn.count()
    }
    await expect.poll(isWithdrawn).toBe(1)
    expect(await claim.getByRole('link', { name: t('claims.onBoard') }).count()).toBe(0)
    const history = claim.getByRole('region', { name: t('claims.history') })
    expect(await textOf(history)).toContain(t('claims.decision.withdrawn'))
    await expectAccess(claim)
  })
})
