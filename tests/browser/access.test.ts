import { describe, expect } from 'vitest'
import { DEPOT } from '@/tests/fixtures/depot'
import { expectAccess } from './axe'
import { KILLED, LANGUAGES } from './board'
import { baseUrl, isAlive, it } from './reader'
import { wordsOf } from './words'

/** What each page is, and the status it comes with. */
const PAGES: readonly (readonly [path: string, status: number])[] = [
  [`incidents/${DEPOT}?columns=all&open=${KILLED}`, 200],
  [`incidents/${DEPOT}?cell=${KILLED}~south-office`, 200],
  [`incidents/${DEPOT}-gate`, 200],
  ['incidents/hajin-sandstorm-2018-10-10', 200],
  ['incidents', 200],
  ['incidents?place=depot-valley&verdict=agree', 200],
  ['incidents?text=zzzz', 200],
  ['documents', 200],
  ['documents/depot-desk?claim=depot-desk-killed', 200],
  ['documents/mizan-2018-10-13-camp', 200],
  ['sources', 200],
  ['sources/south-office', 200],
  ['claims/depot-town-residents', 200],
  ['places/depot-valley', 200],
  ['incidents/depot-2099', 404],
]

/** Those that one has to be signed in for. */
const OWN_PAGES = [
  'sign-in',
  'set-up/nothing',
  'account',
  'inbox',
  'people',
  'redactions',
  `incidents/${DEPOT}/correct`,
  `incidents/${DEPOT}/merge?text=hajin`,
  `incidents/${DEPOT}/merge?into=${DEPOT}-gate`,
  `incidents/${DEPOT}/split`,
  'sources/south-office/correct',
  'places/depot-valley/correct',
] as const

describe.each(LANGUAGES)('everybody can read, in %s,', (language) => {
  const t = wordsOf(language)

  it.for(PAGES)(
    '%s, by day and by night, on a desk and on a phone',
    async ([path, status], { open }) => {
      const page = await open(`/${language}/${path}`, { status, theme: 'light' })
      await expectAccess(page)
      await page.context().addCookies([{ name: 'theme', value: 'dark', url: baseUrl }])
      await page.reload()
      await isAlive(page)
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      await expectAccess(page)
    },
  )

  it.for(OWN_PAGES)('%s, by day and by night, on a desk and on a phone', async (path, { open }) => {
    const as = path === 'sign-in' ? undefined : 'admin'
    const page = await open(`/${language}/${path}`, { as, theme: 'light' })
    await expectAccess(page)
    await page.context().addCookies([{ name: 'theme', value: 'dark', url: baseUrl }])
    await page.reload()
    await isAlive(page)
    await expectAccess(page)
  })

  it.for(['light', 'dark'] as const)(
    'the keys of the board and what unfolds (%s)',
    async (theme, { open }) => {
      const page = await open(`/${language}/incidents/${DEPOT}`, { theme })
      await page.getByText(t('board.columns.label', { shown: 8, total: 14 })).click()
      await page.getByText(t('board.findings.more', { count: 9 })).click()
      await expectAccess(page)
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      await expectAccess(page)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: t('shell.display') }).click()
      await page.getByRole('button', { name: t('shell.digitsArab') }).waitFor()
      await expectAccess(page)
    },
  )
})
