import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { getEntryHistory } from '@/lib/entry/queries'
import { expectAccess } from './axe'
import { LANGUAGES, textOf } from './board'
import { contentOf, db, newIncident } from './own-incident'
import { it } from './reader'
import { wordsOf } from './words'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

describe.each(LANGUAGES)('corrections, in %s:', (language) => {
  const t = wordsOf(language)

  it('an incident gets a new title, and the old one back, with the reasons told', async ({
    open,
  }) => {
    const { incident, title } = await newIncident()
    const page = await open(`/${language}/incidents/${incident}`, { as: 'annotator' })
    await page.getByRole('link', { name: t('entries.correct'), exact: true }).click()
    await page.waitForURL('**/correct')
    await expectAccess(page)
    await field(page, t('entries.field.incidents.title.en')).fill('The night ferry')
    await field(page, t('entries.field.incidents.note')).fill('Seen from the quay.')
    await field(page, t('review.correctReason')).fill('It sank by night.')
    await button(page, t('review.save')).click()
    await page.waitForURL(`**/${language}/incidents/${incident}`)
    expect(await contentOf('incidents', incident)).toMatchObject({
      title: { ar: title.ar, en: 'The night ferry' },
      note: 'Seen from the quay.',
    })

    const desk = page.getByRole('region', { name: t('entries.desk.incidents') })
    await desk.getByText(t('entries.history')).click()
    await desk.getByText('It sank by night.').waitFor()
    const told = await textOf(desk)
    for (const one of [title.en, 'The night ferry', t('entries.field.incidents.title.en')]) {
      expect(told).toContain(one)
    }
    expect(told).not.toContain(t('entries.field.incidents.title.ar'))
    await expectAccess(page)
    await button(page, t('review.restore')).click()
    await field(page, t('review.correctReason')).fill('By day after all.')
    await button(page, t('review.restore')).click()
    await expect.poll(async () => (await contentOf('incidents', incident))?.title).toEqual(title)
    expect(await getEntryHistory(db, 'incidents', incident)).toHaveLength(3)
  })

  it('two people lose nothing: what both changed stands side by side', async ({ open }) => {
    const { place } = await newIncident()
    const path = `/${language}/places/${place}/correct`
    const first = await open(path, { as: 'annotator' })
    const second = await open(path, { as: 'editor' })
    await field(first, t('entries.field.places.name.en')).fill('The old quay')
    await field(first, t('entries.field.places.note')).fill('Theirs')
    await field(first, t('review.correctReason')).fill('First.')
    await button(first, t('review.save')).click()
    await first.waitForURL(`**/${language}/places/${place}`)

    await field(second, t('entries.field.places.name.ar')).fill('الرصيف القديم')
    await field(second, t('entries.field.places.note')).fill('Mine')
    await field(second, t('review.correctReason')).fill('Second.')
    await button(second, t('review.save')).click()
    await second.getByText(t('review.mergeTitle', { revision: 2 })).waitFor()
    await expectAccess(second)
    // What only one of them changed is in the form; what both did is told, and mine stands.
    expect(await field(second, t('entries.field.places.name.en')).inputValue()).toBe('The old quay')
    expect(await field(second, t('entries.field.places.note')).inputValue()).toBe('Mine')
    await button(second, t('review.take')).click()
    await button(second, t('review.save')).click()
    await second.waitForURL(`**/${language}/places/${place}`)
    expect(await contentOf('places', place)).toMatchObject({
      name: { ar: 'الرصيف القديم', en: 'The old quay' },
      note: 'Theirs',
    })
  })

  it('an incident that begins after it was told of has to be meant; one that ends before it begins cannot be', async ({
    open,
  }) => {
    const { incident } = await newIncident()
    const page = await open(`/${language}/incidents/${incident}/correct`, { as: 'annotator' })
    await field(page, t('entries.field.incidents.date.start')).fill('2033-01-05')
    await field(page, t('review.correctReason')).fill('The year.')
    await button(page, t('review.save')).click()
    const fault = page.getByText(t('review.faults')).locator('..')
    await fault.waitFor()
    expect(await textOf(fault)).toContain(t('entries.field.incidents.date.end'))

    await field(page, t('entries.field.incidents.date.end')).fill('2033-01-05')
    await button(page, t('review.save')).click()
    await page.getByText(t('review.slip.afterReport')).waitFor()
    await page.getByLabel(t('review.meant')).check()
    await button(page, t('review.save')).click()
    await page.waitForURL(`**/${language}/incidents/${incident}`)
    expect(await contentOf('incidents', incident)).toMatchObject({ date: { start: '2033-01-05' } })
  })

  it('a source is rated and given whom it quotes, by an admin alone', async ({ open }) => {
    const { source } = await newIncident()
    const path = `/${language}/sources/${source}`
    await open(`${path}/correct`, { as: 'editor', status: 403 })
    const page = await open(`${path}/correct`, { as: 'admin' })
    await field(page, t('rating.reliability')).selectOption('C')
    await field(page, t('rating.credibility')).selectOption('3')
    await field(page, t('entries.field.sources.reliabilityNote')).fill('Seldom on the quay.')
    await button(page, t('entries.rows.add')).click()
    await field(page, t('entries.rows.source')).selectOption('wire')
    await field(page, t('review.correctReason')).fill('Rated.')
    await expectAccess(page)
    await button(page, t('review.save')).click()
    await page.waitForURL(`**${path}`)
    expect(await contentOf('sources', source)).toMatchObject({
      reliability: 'C3',
      basedOn: ['wire'],
    })

    const reader = await open(path, { as: 'viewer' })
    const rating = reader.getByRole('region', { name: t('rating.title') })
    expect(await textOf(rating)).toContain(t('rating.C'))
    expect(await textOf(rating)).toContain(t('rating.3'))
    const quoting = reader.getByRole('region', { name: t('quoting.title') })
    expect(await quoting.getByRole('link').getAttribute('href')).toBe(`/${language}/sources/wire`)
    expect(await button(reader, t('review.restore')).count()).toBe(0)
    expect(await reader.getByRole('link', { name: t('entries.correct') }).count()).toBe(0)
    await expectAccess(reader)
  })

  it('a place is read with what it is in and what happened there', async ({ open }) => {
    const { place, incident, title } = await newIncident()
    const page = await open(`/${language}/incidents/${incident}`, { as: 'viewer' })
    await page.locator(`a[href="/${language}/places/${place}"]`).click()
    await page.waitForURL(`**/places/${place}`)
    await page.getByRole('link', { name: title[language] }).waitFor()
    expect(await page.locator(`a[href="/${language}/places/depot-valley"]`).count()).toBe(1)
    await expectAccess(page)
  })
})
