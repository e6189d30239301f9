import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { explainFetch } from '@/lib/document/fetch-fault'
import { openDatabase } from '@/lib/server/db'
import { root } from '@/lib/server/env'
import { migrateDatabase } from '@/lib/server/migrate'
import { addEverybody } from '@/tests/account/people'
import { page as webPage } from '@/tests/fixtures/files'
import { expectAccess } from './axe'
import { LANGUAGES, textOf } from './board'
import { launchChromium } from './chromium'
import { intakeOf, startOver } from './intake'
import { isAlive } from './reader'
import { startMizan } from './server'
import { signInto } from './sign-in'
import { wordsOf } from './words'

const SENTENCE =
  'The council said six people were killed at the weir, and nine were hurt on Friday.'
const HEAD =
  '<title>The weir</title><meta property="article:published_time" content="2020-05-30T10:00:00Z">'

/** The one site of the internet of this test (internet.mjs); it hears who asks for what. */
const asked: string[] = []
const site = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://news.example.org')
  asked.push(pathname)
  const to = { '/old': '/weir-en', '/trap': `http://127.0.0.1:${port}/weir-en` }[pathname]
  if (to) return response.writeHead(302, { location: to }).end()
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(webPage(`<p>${SENTENCE} It was told at ${pathname}.</p>`, HEAD))
})
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
const { port } = site.address() as AddressInfo
const folder = mkdtempSync(join(tmpdir(), 'mizan-fetch-'))
const browser = await launchChromium()
const url = `file:${join(folder, 'mizan.db')}`
await migrateDatabase(url)
const db = openDatabase(url)
const { annotator } = await addEverybody(db)
await db.$disconnect()
const server = await startMizan(url, {
  MIZAN_FETCH: 'allow',
  NEWS_PORT: String(port),
  NODE_OPTIONS: `--import ${pathToFileURL(join(root, 'tests/browser/internet.mjs'))}`,
})
afterAll(async () => {
  await server.stop()
  await browser.close()
  site.close()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => {
  asked.length = 0
})

describe.each(LANGUAGES)('a page that is fetched for a new document, in %s,', (language) => {
  const t = wordsOf(language)
  const intake = intakeOf(language)

  async function fetching(address: string): Promise<Page> {
    const context = await browser.newContext()
    await signInto(context, annotator, server.url)
    const page = await context.newPage()
    await page.goto(`${server.url}${intake.path}`)
    await isAlive(page)
    await startOver(page)
    await page.getByLabel(t('intake.fromAddress'), { exact: true }).fill(address)
    await page.getByRole('button', { name: t('intake.fetch'), exact: true }).click()
    return page
  }

  it('fills in its words, its title, its day and its address, and is stored', async () => {
    const page = await fetching(`http://news.example.org/weir-${language}`)
    await expect.poll(() => intake.text(page).inputValue()).toContain(SENTENCE)
    expect(asked).toEqual([`/weir-${language}`])
    expect(await intake.title(page).inputValue()).toBe('The weir')
    const url = page.getByLabel(t('intake.url'), { exact: true })
    expect(await url.inputValue()).toBe(`http://news.example.org/weir-${language}`)
    expect(await page.getByLabel(t('intake.published'), { exact: true }).inputValue()).toBe(
      '2020-05-30',
    )
    await expectAccess(page)
    await page.getByLabel(t('intake.publisher')).selectOption({ index: 1 })
    await intake.store(page)
    await page.waitForURL(/\/documents\/[^/]+-2020-05-30-[^/]+\/read/)
    await page.goto(page.url().replace(/\/read.*$/, ''))
    const facts = await textOf(page.getByRole('region', { name: t('documents.facts') }))
    expect(facts).toContain(`news.example.org/weir-${language}`)
    await page.close()
  })

  it('is followed to where it leads on the same site', async () => {
    const page = await fetching('http://news.example.org/old')
    await expect.poll(() => intake.text(page).inputValue()).toContain('/weir-en')
    expect(asked).toEqual(['/old', '/weir-en'])
    const url = page.getByLabel(t('intake.url'), { exact: true })
    expect(await url.inputValue()).toBe('http://news.example.org/weir-en')
    await page.close()
  })

  it.each<[string, string, 'notPublic' | 'port', string[]]>([
    ['this machine', 'http://127.0.0.1/', 'notPublic', []],
    ['this machine by its name', 'http://localhost/', 'notPublic', []],
    ['a service of this machine', `http://127.0.0.1:${port}/`, 'port', []],
    ['a page that leads to this machine', 'http://news.example.org/trap', 'port', ['/trap']],
  ])('is refused in one sentence when it is %s', async (_, address, reason, heard) => {
    const page = await fetching(address)
    const alert = page.getByRole('alert').filter({ hasText: address })
    await alert.waitFor()
    expect(await textOf(alert)).toContain(
      explainFetch({ reason })[language].replaceAll('\u200e', ''),
    )
    expect(asked).toEqual(heard)
    expect(await intake.text(page).inputValue()).toBe('')
    await expectAccess(page)
    await page.close()
  })
})
