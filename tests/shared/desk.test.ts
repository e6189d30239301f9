import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import type { Outcome } from '@/lib/claim/model'
import { STANDING } from '@/lib/claim/standing'
import { type Database, openDatabase } from '@/lib/server/db'
import { migrateDatabase } from '@/lib/server/migrate'
import { addEverybody } from '@/tests/account/people'
import { LANGUAGES } from '@/tests/browser/board'
import { launchChromium } from '@/tests/browser/chromium'
import { deskOf } from '@/tests/browser/desk'
import { isAlive } from '@/tests/browser/reader'
import { startMizan } from '@/tests/browser/server'
import { signInto } from '@/tests/browser/sign-in'
import { CAMP, RAID, SEED } from './seed'

interface Seed {
  readonly documents: readonly [{ readonly text: string }]
  readonly incidents: readonly { readonly key: string; readonly title: Record<string, string> }[]
  readonly claims: readonly {
    readonly key: string
    readonly incident: string
    readonly claimant: string
    readonly outcome: Outcome
    readonly victims: string
    readonly figure: { readonly kind: string }
    readonly words: string
    readonly quote: { readonly exact: string; readonly start: number; readonly end: number }
  }[]
}

const bundle = JSON.parse(readFileSync(SEED, 'utf8'))
const seed: Seed = bundle
const [{ text }] = seed.documents
const EARLIER = 'hajin-2018-10-09'

const folder = mkdtempSync(join(tmpdir(), 'mizan-shared-desk-'))
const browser = await launchChromium()
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A database that knows the parties, sources and places of the seed, and nothing that happened. */
async function emptyDesk(name: string): Promise<{ db: Database; url: string }> {
  const url = `file:${join(folder, `${name}.db`)}`
  await migrateDatabase(url)
  const db = openDatabase(url)
  const known = { ...bundle, documents: [], incidents: [], claims: [] }
  const outcome = await importBundle(db, JSON.stringify(known), 'tests')
  if (!outcome.ok) throw new Error(`The seed was refused: ${JSON.stringify(outcome)}`)
  return { db, url }
}

/** Keys of the seed for what was recorded at the desk: claims by their words, incidents by their titles. */
async function keysOf(db: Database, language: string): Promise<ReadonlyMap<string, string>> {
  const column = language === 'ar' ? 'titleAr' : 'titleEn'
  const incidents = await db.incident.findMany()
  const claims = await db.claim.findMany({ where: STANDING })
  const named = seed.incidents.flatMap(({ key, title }) =>
    incidents
      .filter((row) => row[column] === title[language])
      .map((row) => [row.key, key] as const),
  )
  const said = seed.claims.flatMap(({ key, outcome, words, quote }) => {
    const at = quote.start + [...quote.exact.slice(0, quote.exact.indexOf(words))].length
    const start = (row: (typeof claims)[number]) =>
      row.quoteStart +
      Math.max(0, [...row.quoteExact.slice(0, row.quoteExact.indexOf(row.words))].length)
    const row = claims.find((one) => one.outcome === outcome && start(one) === at)
    return row ? [[row.key, key] as const] : []
  })
  return new Map([...named, ...said])
}

async function paste(page: Page, language: 'ar' | 'en', desk: ReturnType<typeof deskOf>) {
  const { t } = desk
  await page.getByRole('textbox', { name: t('intake.text'), exact: true }).fill(text)
  await page
    .getByLabel(t('intake.documentTitle'), { exact: true })
    .fill(seed.incidents[0]?.title[language] ?? '')
  await page.getByLabel(t('intake.publisher'), { exact: true }).selectOption('outlet')
  await page.getByLabel(t('intake.published'), { exact: true }).fill('2018-10-13')
  await page.getByRole('button', { name: t('intake.store') }).click()
  await page.waitForURL(/\/read/)
  await page.locator('.proposal-card[data-chosen]').waitFor()
}

describe.each(LANGUAGES)('the seed article, read at the desk in %s,', (language) => {
  it('arrives at the worked example', async () => {
    const { db, url } = await emptyDesk(language)
    const server = await startMizan(url)
    try {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      const { annotator } = await addEverybody(db)
      const cookie = annotator.map(({ name, value }) => `${name}=${value}`).join('; ')
      await signInto(context, annotator, server.url)
      const page = await context.newPage()
      await page.goto(`${server.url}/${language}/documents/new`)
      await isAlive(page)
      const desk = deskOf(page, language, text)
      await paste(page, language, desk)
      const titleOf = (key: string) =>
        seed.incidents.find((incident) => incident.key === key)?.title[language] ?? ''
      for (const { incident, quote, words, figure, ...said } of seed.claims) {
        const part = incident === RAID || incident === EARLIER ? null : titleOf(incident)
        const title = titleOf(incident === EARLIER ? EARLIER : RAID)
        const happened =
          incident === EARLIER
            ? { date: '2018-10-09', relation: 'earlier-attack' }
            : { date: '2018-10-12' }
        const taken = { ...said, quote: quote.exact, from: words, kind: figure.kind, part }
        await desk.take(taken, title, happened)
      }
      expect(await db.claim.count({ where: STANDING })).toBe(seed.claims.length)

      const keys = await keysOf(db, language)
      const files = await Promise.all(
        [RAID, CAMP].map(async (wanted) => {
          const [key = ''] = [...keys].find(([, known]) => known === wanted) ?? []
          const path = `/api/v1/incidents/${key}/comparison`
          const answer = await fetch(`${server.url}${path}`, { headers: { cookie } })
          // The check asks for things by the seed's keys; the longest first, since parts begin with their whole.
          const longest = [...keys].sort(([a], [b]) => b.length - a.length)
          const json = longest.reduce(
            (told, [own, known]) => told.replaceAll(`"${own}"`, `"${known}"`),
            await answer.text(),
          )
          const file = join(folder, `${language}-${wanted}.json`)
          writeFileSync(file, json)
          return file
        }),
      )
      const check = join(dirname(SEED), 'check-comparison.mjs')
      expect(execFileSync(process.execPath, [check, ...files], { encoding: 'utf8' })).toMatch(
        /^(\d+) of \1 points/,
      )
      await page
        .getByRole('link', { name: titleOf(RAID) })
        .first()
        .click()
      await page.waitForURL(/\/incidents\//)
      await page.getByText('6 + 15 + 7 = 28').first().waitFor()
    } finally {
      await server.stop()
      await db.$disconnect()
    }
  })
})
