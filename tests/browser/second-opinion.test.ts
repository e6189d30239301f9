import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { openDatabase } from '@/lib/server/db'
import { migrateDatabase } from '@/lib/server/migrate'
import { addEverybody } from '@/tests/account/people'
import { LANGUAGES } from './board'
import { launchChromium } from './chromium'
import { isAlive } from './reader'
import { startMizan } from './server'
import { signInto } from './sign-in'
import { wordsOf } from './words'

const TEXT =
  'The Syrian Observatory said that four SDF fighters were killed. The convoy never came back.'

/**
 * What the model of this test answers with: a claim of the text's words, one of words that are not in it, and what the
 * first reader proposes, too.
 */
const ANSWER = JSON.stringify({
  claims: [
    { quote: 'The convoy never came back', outcome: 'missing' },
    { quote: 'Ninety were killed in the square', outcome: 'killed' },
    {
      quote: 'four SDF fighters were killed',
      outcome: 'killed',
      claimant: 'sohr',
      victims: 'sdf',
      figure: { kind: 'exact', n: 4 },
    },
  ].map((claim) => ({
    claimant: 'outlet',
    victims: 'unknown',
    figure: { kind: 'noFigure' },
    ...claim,
  })),
})

const asked: string[] = []
const model = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    asked.push(body)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { content: ANSWER } }] }))
  })
})
await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve))
const { port } = model.address() as AddressInfo
const folder = mkdtempSync(join(tmpdir(), 'mizan-second-'))
const browser = await launchChromium()
const url = `file:${join(folder, 'mizan.db')}`
await migrateDatabase(url)
const db = openDatabase(url)
const name = { ar: 'جريدة الغرب', en: 'West Gazette' }
await importBundle(
  db,
  JSON.stringify({
    format: 'mizan-bundle/1',
    sources: [{ key: 'west-gazette', kind: 'media', name }],
    documents: LANGUAGES.map((language) => ({
      key: `convoy-${language}`,
      publisher: 'west-gazette',
      language: 'en',
      title: 'The convoy',
      published: { date: '2018-11-04', precision: 'day', basis: 'stated' },
      text: TEXT,
    })),
  }),
  'tests',
)
const { annotator } = await addEverybody(db)
const server = await startMizan(url, {
  MIZAN_LLM_URL: `http://127.0.0.1:${port}/v1`,
  MIZAN_LLM_MODEL: 'test',
})
const context = await browser.newContext()
await signInto(context, annotator, server.url)
afterAll(async () => {
  await server.stop()
  await browser.close()
  await db.$disconnect()
  model.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(LANGUAGES)('a second reader, in %s,', (language) => {
  const t = wordsOf(language)

  it('is named, asked only when a person asks, and only what stands in the text is taken', async () => {
    const page = await context.newPage()
    asked.length = 0
    await page.goto(`${server.url}/${language}/documents/convoy-${language}/read`)
    await isAlive(page)
    await page.getByText(t('reading.second.note', { host: `127.0.0.1:${port}` })).waitFor()
    const cards = page.locator('.proposal-card')
    await expect.poll(() => cards.count()).toBe(1)
    expect(asked).toEqual([])
    await page.getByRole('button', { name: t('reading.second.ask') }).click()
    await page.getByText(t('reading.second.found', { count: 1 })).waitFor()
    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain('The convoy never came back')
    await expect.poll(() => cards.count()).toBe(2)
    await cards.nth(1).getByText(t('reading.origin.second')).waitFor()
    await page.reload()
    await expect.poll(() => cards.count()).toBe(2)
    expect(asked).toHaveLength(1)
    // Asked again, it has nothing that is not at the desk.
    await page.getByRole('button', { name: t('reading.second.ask') }).click()
    await page.getByText(t('reading.second.found', { count: 0 })).waitFor()
    expect(await cards.count()).toBe(2)
    await page.close()
  })
})
