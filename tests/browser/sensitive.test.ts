import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { getDocument } from '@/lib/document/queries'
import { openDatabase } from '@/lib/server/db'
import { CANARIES, graphicBundle } from '@/tests/fixtures/graphic'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { baseUrl, isAlive, it } from './reader'
import { wordsOf } from './words'

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

const name = `grim${randomUUID().slice(0, 6)}`
const GATE = `${name}-gate`
beforeAll(async () => {
  const outcome = await importBundle(db, JSON.stringify(graphicBundle(name)), 'tests')
  expect(outcome).toMatchObject({ ok: true })
})

const canaries = Object.values(CANARIES)
const cell = 'cell=captured.residents.persons.event~wire'

/** Where words of the described claim and texts would stand, with what shows them there. */
const PLACES = [
  [`/claims/${GATE}`, 'quote', CANARIES.quote],
  [`/incidents/${name}-attack?${cell}`, 'quote', CANARIES.quote],
  [`/review/${GATE}`, 'quote', CANARIES.quote],
  [`/documents/${name}-first`, 'text', CANARIES.quote],
  [`/documents/${name}-second/changes`, 'text', CANARIES.quote],
  [`/documents/${name}-whole`, 'text', CANARIES.text],
  [`/documents/${name}-first/read`, 'desk', CANARIES.quote],
  [`/claims/${GATE}/correct`, 'form', CANARIES.quote],
] as const

/** Where they would be sent unasked if anywhere. */
const OTHERS = [
  `/claims/${name}-near`,
  `/claims/${name}-beside`,
  `/claims/${name}-whole`,
  '/sources/wire',
  '/documents',
  '/incidents',
  '/review?state=draft',
] as const

/** Everything that a page was sent, to the last byte. */
async function listen(page: Page): Promise<() => Promise<string>> {
  const bodies: Promise<string>[] = []
  page.on('response', (response) => bodies.push(response.text().catch(() => '')))
  return async () => {
    await page.waitForLoadState('networkidle')
    return (await Promise.all(bodies)).join('\n')
  }
}

const found = (text: string) => canaries.filter((canary) => text.includes(canary))

describe.each(LANGUAGES)('what is described, in %s,', (language) => {
  const t = wordsOf(language)
  const told = language === 'ar' ? 'وصف محايد لجثث' : 'A neutral description of bodies'

  it.for(PLACES)(
    'is shown at %s to who asks, and nothing of it is fetched before',
    async ([path, is, canary], { open }) => {
      const page = await open(`/${language}`, { as: 'editor' })
      const sent = await listen(page)
      await page.goto(`${baseUrl}/${language}${path}`)
      await isAlive(page)
      const show = page.getByRole('link', { name: t(`sensitive.show.${is}`), exact: true })
      await page.getByText(told).first().waitFor()
      // What is fetched ahead is fetched when a link is seen or pointed at.
      for (const link of await show.all()) await link.hover()
      await page.mouse.wheel(0, 4000)
      expect(found(await sent())).toEqual([])
      await expectAccess(page)
      await page.setViewportSize({ width: 1440, height: 900 })

      await show.first().focus()
      await page.keyboard.press('Enter')
      const words = page.getByRole('region', { name: t('sensitive.revealed'), exact: true })
      await words.waitFor()
      await expect.poll(() => words.evaluate((part) => part === document.activeElement)).toBe(true)
      expect(await page.content()).toContain(canary)
      await expect.poll(() => page.url()).not.toContain('reveal')
      if (is !== 'desk') await expectAccess(page)

      await page.reload()
      await page.getByText(told).first().waitFor()
      expect(found(await page.content())).toEqual([])
    },
  )

  it.for(OTHERS)('is not sent with %s', async (path, { open }) => {
    const page = await open(`/${language}`, { as: 'editor' })
    const sent = await listen(page)
    await page.goto(`${baseUrl}/${language}${path}`)
    await isAlive(page)
    expect(found(await sent())).toEqual([])
  })

  it('is shown by a link where no script runs', async ({ open }) => {
    const page = await open(`/${language}/claims/${GATE}`, { as: 'viewer', javaScript: false })
    expect(found(await page.content())).toEqual([])
    await page.getByRole('link', { name: t('sensitive.show.quote') }).click()
    expect(found(await page.content()).sort()).toEqual(
      [
        CANARIES.quote,
        CANARIES.evidence,
        ...(language === 'ar' ? [CANARIES.translation] : []),
      ].sort(),
    )
  })

  it('is set for a document on its page, and veils it', async ({ open }) => {
    const document = `${name}-second`
    const page = await open(`/${language}/documents/${document}`, { as: 'annotator' })
    await page.getByText(t('sensitive.describe'), { exact: true }).click()
    const field = page.getByLabel(t('sensitive.inEnglish'), { exact: true })
    await field.fill(`Bodies, ${language}`)
    await expectAccess(page)
    await page.getByRole('button', { name: t('sensitive.save'), exact: true }).click()
    await page.getByText(t('sensitive.described')).waitFor()
    await page.getByRole('link', { name: t('sensitive.show.text'), exact: true }).waitFor()
    expect((await getDocument(db, document))?.sensitive).toEqual({ en: `Bodies, ${language}` })
    await field.fill('')
    await page.getByRole('button', { name: t('sensitive.save'), exact: true }).click()
    await expect.poll(async () => (await getDocument(db, document))?.sensitive).toBeNull()
  })
})

it('programs are given the words with what is told of them', async () => {
  const headers = {
    cookie: inject('cookies')
      .viewer.map((c) => `${c.name}=${c.value}`)
      .join('; '),
  }
  const claim = await (await fetch(`${baseUrl}/api/v1/claims/${GATE}`, { headers })).json()
  expect(claim.sensitive.en).toBe('A neutral description of bodies')
  expect(claim.quote.exact).toContain(CANARIES.quote)
})
