import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { getClaim } from '@/lib/claim/queries'
import { openDatabase } from '@/lib/server/db'
import type { Language } from '@/lib/values/text'
import { expectAccess } from './axe'
import { LANGUAGES, textOf } from './board'
import { baseUrl, isAlive, it, type Open } from './reader'
import { wordsOf } from './words'

/* From a note on the words to the second version: what an annotator, an editor and a reader see of it. */

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

/** An incident of its own for each story, with one claim. */
async function newIncident(): Promise<string> {
  const key = `quay-${randomUUID().slice(0, 8)}`
  const name = (text: string) => ({ ar: text, en: text })
  const date = { start: '2030-05-06', end: '2030-05-06', precision: 'day', basis: 'stated' }
  const text = 'Seven dockers were hurt at the quay.'
  const published = { date: '2032-05-07', precision: 'day', basis: 'stated' }
  const bundle = {
    format: 'mizan-bundle/1',
    actors: [{ key: 'dockers', kind: 'civilians', name: name('Dockers') }],
    sources: [{ key: 'quay-wire', kind: 'media', name: name('Quay wire') }],
    documents: [{ key, publisher: 'quay-wire', language: 'en', title: 'Quay', text, published }],
    incidents: [{ key, title: name(`Quay ${key}`), date }],
    claims: [
      {
        ...{ key, incident: key, claimant: 'quay-wire', document: key, outcome: 'wounded' },
        ...{ victims: 'dockers', figure: { kind: 'exact', n: 6 }, words: 'Seven' },
        quote: { exact: 'Seven dockers were hurt', start: 0 },
      },
    ],
  }
  expect(await importBundle(db, JSON.stringify(bundle), 'tests')).toMatchObject({ ok: true })
  return key
}

const stateOf = async (key: string) => (await getClaim(db, key))?.state
/** A figure on the board. */
const numberOf = (page: Page, n: number) => {
  return page.locator('.board-number').getByText(String(n), { exact: true }).first()
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe.each(LANGUAGES)('what is published, in %s,', (language) => {
  const t = wordsOf(language)
  const go = async (page: Page, path: string) => {
    await page.goto(`${baseUrl}/${language}/${path}`)
    await isAlive(page)
  }

  const submit = async (author: Page, key: string) => {
    await go(author, `claims/${key}`)
    await button(author, t('review.submit')).click()
    await expect.poll(() => stateOf(key)).toBe('submitted')
  }
  const approve = async (editor: Page, key: string) => {
    await go(editor, `review/${key}`)
    const checks = editor.getByRole('checkbox')
    await checks.first().waitFor()
    for (const check of await checks.all()) await check.check()
    await button(editor, t('review.approve')).click()
    await expect.poll(() => stateOf(key)).toBe('approved')
  }
  /** Seven is what the words say; any other number looks like a slip, and has to be meant. */
  const correctFigure = async (author: Page, key: string, n: number) => {
    const revision = (await getClaim(db, key))?.revision ?? 0
    await go(author, `claims/${key}/correct`)
    await author.getByLabel(t('review.field.n'), { exact: true }).fill(String(n))
    await author.getByLabel(t('review.correctReason')).fill('Counted again.')
    await button(author, t('review.save')).click()
    if (n !== 7) {
      await author.getByLabel(t('review.meant')).check()
      await button(author, t('review.save')).click()
    }
    await expect.poll(async () => (await getClaim(db, key))?.revision).toBe(revision + 1)
  }
  const publish = async (editor: Page, key: string, version: number, note: string) => {
    await go(editor, `incidents/${key}/publish`)
    await expectAccess(editor)
    const field = language === 'ar' ? t('publication.noteAr') : t('publication.noteEn')
    await editor.getByLabel(field).fill(note)
    await button(editor, t('publication.publishNow', { number: version })).click()
    await editor.waitForURL(`**/incidents/${key}/versions/${version}`)
  }

  it('goes from a note to version 2, by three people, and version 1 stays', async ({ open }) => {
    const key = await newIncident()
    const author = await open(`/${language}/claims/${key}`, { as: 'annotator' })
    await button(author, t('notes.act.commenting')).click()
    const words = author.getByRole('textbox', { name: t('notes.field.commenting'), exact: true })
    await words.fill('Six or seven?')
    await button(author, t('notes.save')).click()
    await author.getByText('Six or seven?').first().waitFor()

    await submit(author, key)
    const editor = await open(`/${language}/review/${key}`, { as: 'editor' })
    await editor.getByLabel(t('review.reason')).fill('Seven, by its words.')
    await button(editor, t('review.return')).click()
    await expect.poll(() => stateOf(key)).toBe('returned')
    await correctFigure(author, key, 7)
    await submit(author, key)
    await expectNothing(open, language, key)
    await approve(editor, key)
    await publish(editor, key, 1, 'First.')

    const reader = await open(`/${language}/incidents/${key}`)
    await expectAccess(reader)
    expect(await textOf(reader.getByRole('main'))).toContain(
      t('publication.version', { number: 1 }),
    )
    expect(await textOf(reader.getByRole('main'))).not.toContain('Six or seven?')

    // The desk corrects; the public reads on what was published, until the next version.
    await correctFigure(author, key, 6)
    await submit(author, key)
    await approve(editor, key)
    await go(reader, `incidents/${key}`)
    await numberOf(reader, 7).waitFor()
    await publish(editor, key, 2, 'Six, not seven.')
    await go(reader, `incidents/${key}`)
    await reader.getByText('Six, not seven.').waitFor()
    await numberOf(reader, 6).waitFor()
    await go(reader, `incidents/${key}/versions/1`)
    await numberOf(reader, 7).waitFor()
    const link = reader.getByRole('link', { name: t('publication.version', { number: 2 }) })
    await expectAccess(reader)
    await link.first().click()
    await reader.waitForURL(`**/incidents/${key}/versions/2`)
    await go(reader, `incidents/${key}/versions`)
    await reader.getByText(t('publication.changes.changed', { count: 1 })).waitFor()
    await expectAccess(reader)
  })

  it('is withdrawn with a reason, which stands in its place for everybody', async ({ open }) => {
    const key = await newIncident()
    const author = await open(`/${language}/claims/${key}`, { as: 'annotator' })
    const editor = await open(`/${language}/review`, { as: 'editor' })
    await submit(author, key)
    await approve(editor, key)
    await publish(editor, key, 1, '')
    await go(editor, `incidents/${key}/versions`)
    await editor.getByText(t('publication.withdraw'), { exact: true }).click()
    const withdraw = button(editor, t('publication.withdrawAll', { number: 1 }))
    await withdraw.click()
    await editor.getByText(t('publication.failed.noReason')).waitFor()
    await editor.getByLabel(t('publication.reasonEn')).fill('It named a witness.')
    await expectAccess(editor)
    await withdraw.click()
    await editor.getByText('It named a witness.').first().waitFor()
    for (const path of [`incidents/${key}`, `incidents/${key}/versions/1`]) {
      const reader = await open(`/${language}/${path}`)
      await reader.getByText('It named a witness.').waitFor()
      expect(await textOf(reader.getByRole('main'))).not.toContain(`Quay ${key}`)
      await expectAccess(reader)
    }
    await open(`/${language}/claims/${key}`, { status: 404 })
    await go(editor, `incidents/${key}`)
    const [withdrawn = ''] = String(t.raw('publication.withdrawnState')).split('<bdi>')
    await editor.getByText(withdrawn.trim()).waitFor()
  })

  it('is not what changed while an editor looked at it', async ({ open }) => {
    const key = await newIncident()
    const author = await open(`/${language}/claims/${key}`, { as: 'annotator' })
    const editor = await open(`/${language}/review`, { as: 'editor' })
    await submit(author, key)
    await approve(editor, key)
    await go(editor, `incidents/${key}/publish`)
    await editor.getByLabel(t('publication.noteEn')).fill('Kept.')
    await correctFigure(author, key, 7)
    await submit(author, key)
    const other = await open(`/${language}/review/${key}`, { as: 'admin' })
    await approve(other, key)
    await button(editor, t('publication.publishNow', { number: 1 })).click()
    await editor.getByText(t('publication.failed.stale')).waitFor()
    expect(await editor.getByLabel(t('publication.noteEn')).inputValue()).toBe('Kept.')
    await button(editor, t('publication.showAgain')).click()
    await numberOf(editor, 7).waitFor()
    await button(editor, t('publication.publishNow', { number: 1 })).click()
    await editor.waitForURL(`**/incidents/${key}/versions/1`)
  })
})

/** Before anybody has published it, nobody reads it. */
async function expectNothing(open: Open, language: Language, key: string) {
  for (const noun of ['incidents', 'claims', 'documents']) {
    await open(`/${language}/${noun}/${key}`, { status: 404 })
  }
}
