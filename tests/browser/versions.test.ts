import { describe, expect } from 'vitest'
import { expectAccess } from './axe'
import { LANGUAGES, textOf } from './board'
import { intakeOf } from './intake'
import { itAtDesk as it } from './reader'
import { wordsOf } from './words'

describe.each(LANGUAGES)('a later version of a document, in %s,', (language) => {
  const t = wordsOf(language)
  const intake = intakeOf(language)
  const url = `https://example.org/versions-${language}`
  const first = `Bulletin ${language}\n\nThe council said six people were killed at the mill.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nIt denied the rest.`
  const second = first.replace('six', 'nine').replace('the rest', 'everything else')

  it('is known by its address, and its changes can be read', async ({ open }) => {
    const page = await open(intake.path)
    const keys: string[] = []
    for (const text of [first, second]) {
      await page.goto(new URL(intake.path, page.url()).href)
      await intake.text(page).fill(text)
      await intake.about(page)
      await page.getByLabel(t('intake.url'), { exact: true }).fill(url)
      if (keys.length > 0) {
        const notice = page.getByRole('status').filter({ hasText: `Bulletin ${language}` })
        await notice.getByRole('link').waitFor()
        await expectAccess(page)
      }
      await intake.store(page)
      await page.waitForURL(/\/documents\/sohr-2020-02-03-\w+\/read/)
      keys.push(/documents\/([^/]+)/.exec(page.url())?.[1] ?? '')
    }
    const [earlier = '', later = ''] = keys
    await page.goto(new URL(`/${language}/documents/${earlier}`, page.url()).href)
    const facts = page.getByRole('region', { name: t('documents.facts') })
    await facts.getByRole('link', { name: t('documents.changes') }).click()
    await page.waitForURL(new RegExp(`/documents/${later}/changes$`))
    expect(await page.locator('main p del').allInnerTexts()).toContain('six')
    expect(await page.locator('main p ins').allInnerTexts()).toContain('nine')
    expect(await textOf(page.getByRole('main'))).toContain(t('changes.unchanged', { count: 2 }))
    await expectAccess(page)
    await page.getByRole('link', { name: t('changes.earlier') }).click()
    await page.getByRole('link', { name: t('documents.superseded') }).waitFor()
  })

  it('is chosen by its title', async ({ open }) => {
    const page = await open(intake.path)
    await intake.text(page).fill(`${second}\n\nA third telling, in ${language}.`)
    await intake.about(page)
    await page.getByText(t('intake.isVersion')).click()
    await page.getByLabel(t('intake.earlier')).fill(`bulletin ${language}`)
    await page.getByRole('button', { name: `Bulletin ${language}` }).click()
    await page.getByRole('button', { name: t('intake.followNothing') }).waitFor()
    await expectAccess(page)
    await intake.store(page)
    await page.waitForURL(/\/read$/)
  })

  it('says at the desk that claims of the earlier one are recorded', async ({ open }) => {
    const page = await open(`/${language}/documents/depot-radio-later/read`)
    await page.getByRole('link', { name: t('reading.earlier.changes') }).click()
    await page.waitForURL(/\/depot-radio-later\/changes$/)
  })

  it('is missing where a document replaced none', async ({ look }) => {
    const page = await look(`/${language}/documents/depot-bulletin/changes`, { status: 404 })
    await page.getByRole('heading', { level: 1, name: t('errors.notFoundTitle') }).waitFor()
  })

  it('that is here already is recognised before it is stored', async ({ open }) => {
    const page = await open(intake.path)
    await intake.text(page).fill(`\n${first}\n`)
    const notice = page.getByRole('status').filter({ hasText: `Bulletin ${language}` })
    await notice.getByRole('link').waitFor()
  })
})
