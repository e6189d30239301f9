import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccess } from './axe'
import { LANGUAGES, textOf } from './board'
import { itAtIntake as it } from './intake'
import { wordsOf } from './words'

const TEXTS = {
  en: 'Statement on the weir\n\nThe council said six people were killed at the weir. ISIS claimed nine were killed there.',
  ar: 'بيان عن السد\n\nقال المجلس إن ستة أشخاص قُتلوا عند السد. وأعلن تنظيم الدولة مقتل تسعة منهم هناك.',
} as const

describe.each(LANGUAGES)('a new document, in %s,', (language) => {
  const t = wordsOf(language)
  const text = (page: Page) => page.getByRole('textbox', { name: t('intake.text'), exact: true })
  const store = (page: Page) => page.getByRole('button', { name: t('intake.store') }).click()
  const fill = async (page: Page, words: string) => {
    await text(page).fill(words)
    await page.getByLabel(t('intake.publisher')).selectOption('sohr')
    await page.getByLabel(t('intake.published'), { exact: true }).fill('2020-02-03')
  }

  it('is pasted, read while one types, stored and shown', async ({ open }) => {
    const page = await open(`/${language}/documents/new`)
    // Nothing leaves this machine unless whoever runs it allows that.
    expect(await page.getByText(t('intake.fetchOff')).count()).toBe(1)
    expect(await page.getByLabel(t('intake.fromAddress'), { exact: true }).count()).toBe(0)
    await fill(page, TEXTS[language])
    await page.getByText(t('intake.found', { count: 2 })).waitFor()
    const title = TEXTS[language].split('\n')[0] ?? ''
    expect(await page.getByLabel(t('intake.documentTitle'), { exact: true }).inputValue()).toBe(
      title,
    )
    await expectAccess(page)
    await store(page)
    await page.waitForURL(/\/documents\/sohr-2020-02-03-/)
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe(title)
  })

  it('that is here already leads to its document, whatever else is filled in', async ({ open }) => {
    const page = await open(`/${language}/documents/new`)
    await text(page).fill(`\n${TEXTS[language]}\n\n`)
    const title = TEXTS[language].split('\n')[0] ?? ''
    await page.getByRole('status').getByRole('link', { name: title }).waitFor()
    await store(page)
    await page.waitForURL(/\/documents\/sohr-2020-02-03-[^/]+$/)
    expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe(title)
    await page.goBack()
    await expect.poll(() => text(page).inputValue()).toBe('')
  })

  it('that was here before the page knew leads there, too', async ({ open }) => {
    const page = await open(`/${language}/documents/new`)
    // As in a browser that computes no digests.
    await page.route('**/api/v1/documents?sha256=*', (route) =>
      route.fulfill({ json: { items: [] } }),
    )
    await fill(page, TEXTS[language])
    await store(page)
    await page.waitForURL(/\/documents\/sohr-2020-02-03-[^/]+$/)
  })

  it('of which something is missing says so beside it, and stores nothing', async ({ open }) => {
    const page = await open(`/${language}/documents/new`)
    await store(page)
    await page.getByText(t('intake.faults.text.missing')).waitFor()
    for (const field of ['title', 'publisher', 'date'] as const) {
      expect(await page.getByText(t(`intake.faults.${field}.missing`)).count()).toBe(1)
    }
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('textarea')
    await expectAccess(page)
  })

  it('may have a publisher who is not listed, and a date that is half known', async ({ open }) => {
    const page = await open(`/${language}/documents/new`)
    await text(page).fill(`${TEXTS[language]} Told again by somebody else.`)
    await page.getByLabel(t('intake.publisher')).selectOption({ label: t('intake.newSource') })
    await page.getByLabel(t('intake.sourceAr')).fill('راصد السد')
    await page.getByLabel(t('intake.sourceEn')).fill('Weir Watch')
    await page.getByLabel(t('intake.precision')).selectOption('month')
    await page.getByLabel(t('intake.year')).fill('2020')
    await page.getByLabel(t('intake.month')).selectOption('03')
    await store(page)
    await page.waitForURL(/\/documents\/weir-watch-2020-03-01-/)
    await page.goto(page.url().replace(/\/read$/, ''))
    const facts = await textOf(page.getByRole('region', { name: t('documents.facts') }))
    expect(facts).toContain(language === 'ar' ? 'راصد السد' : 'Weir Watch')
    expect(facts).toContain(language === 'ar' ? 'آذار 2020' : 'March 2020')
  })
})
