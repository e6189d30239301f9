import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccess } from './axe'
import { LANGUAGES, textOf } from './board'
import { contentOf, incidentOf, newIncident } from './own-incident'
import { baseUrl, it } from './reader'
import { wordsOf } from './words'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

describe.each(LANGUAGES)('two records of one incident, in %s,', (language) => {
  const t = wordsOf(language)

  it('become one: the old address leads on, and the merger is taken back', async ({ open }) => {
    const one = await newIncident()
    const other = await newIncident()
    const old = `/${language}/incidents/${one.incident}`
    const page = await open(old, { as: 'editor' })
    await page.getByRole('link', { name: t('entries.merge'), exact: true }).click()
    await page.waitForURL('**/merge')
    await field(page, t('mergers.find')).fill(other.title.en)
    await button(page, t('mergers.search')).click()
    await page.getByRole('link', { name: other.title[language] }).click()
    const preview = page.getByRole('region', { name: t('mergers.preview') })
    await preview.waitFor()
    expect(await textOf(preview)).toContain(t('mergers.claimsMove', { count: 2 }))
    await expectAccess(page)
    await field(page, t('mergers.mergeReason')).fill('One ferry.')
    await button(page, t('mergers.merge')).click()
    await page.waitForURL(`**/incidents/${other.incident}`)
    expect(await incidentOf(one.total)).toBe(other.incident)

    await page.goto(`${baseUrl}${old}?reading=acled`)
    const landed = new URL(page.url())
    expect(landed.pathname + landed.search).toBe(
      `/${language}/incidents/${other.incident}?reading=acled`,
    )
    for (const path of [
      `${old}?reading=acled`,
      `/api/v1/incidents/${one.incident}`,
      `/api/v1/incidents/${one.incident}/comparison?reading=acled`,
    ]) {
      const cookies = await page.context().cookies()
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
      const answer = await fetch(`${baseUrl}${path}`, { redirect: 'manual', headers: { cookie } })
      expect(answer.status, path).toBe(308)
      expect(answer.headers.get('location')).toContain(path.replace(one.incident, other.incident))
    }

    await expectAccess(page)
    await button(page, t('mergers.takeApart')).click()
    await field(page, t('mergers.takeApartReason')).fill('Two ferries.')
    await button(page, t('mergers.takeApart')).click()
    await expect.poll(() => incidentOf(one.total)).toBe(one.incident)
    await open(old, { as: 'viewer' })
  })

  it('stay as they are for who may not merge', async ({ open }) => {
    const { incident } = await newIncident()
    for (const step of ['merge', 'split']) {
      await open(`/${language}/incidents/${incident}/${step}`, { as: 'annotator', status: 403 })
    }
    const page = await open(`/${language}/incidents/${incident}`, { as: 'annotator' })
    expect(await page.getByRole('link', { name: t('entries.merge') }).count()).toBe(0)
  })
})

describe.each(LANGUAGES)('two incidents in one record, in %s,', (language) => {
  const t = wordsOf(language)

  it('become two; a part that is torn from its total has to be meant', async ({ open }) => {
    const { incident, total, part, id } = await newIncident()
    const page = await open(`/${language}/incidents/${incident}/split`, { as: 'editor' })
    expect(await page.getByRole('checkbox').count()).toBe(2)
    await page.getByRole('checkbox').first().check()
    await field(page, t('entries.field.incidents.title.ar')).fill(`الليل ${id}`)
    await field(page, t('entries.field.incidents.title.en')).fill(`By night ${id}`)
    expect(await field(page, t('mergers.key')).inputValue()).toBe(`by-night-${id}-2031-06-14`)
    await field(page, t('mergers.splitReason')).fill('Another night.')
    await button(page, t('mergers.split', { count: 1 })).click()
    await page.getByText(t('mergers.torn', { count: 1 })).waitFor()
    await expectAccess(page)
    expect(await incidentOf(part)).toBe(incident)
    await page.getByLabel(t('mergers.meant')).check()
    await button(page, t('mergers.split', { count: 1 })).click()
    await page.waitForURL(`**/incidents/by-night-${id}-2031-06-14`)
    const [first, second] = [part, total].sort()
    expect(await incidentOf(first ?? '')).toBe(`by-night-${id}-2031-06-14`)
    expect(await incidentOf(second ?? '')).toBe(incident)
    expect(await contentOf('incidents', `by-night-${id}-2031-06-14`)).toMatchObject({
      partOf: incident,
    })
  })
})
