import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { desksOf, standings } from './accounts'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { baseUrl, isAlive, itAtDesk as it } from './reader'

const begin = desksOf(`together-${randomUUID().slice(0, 6)}`, 2400)

describe.each(LANGUAGES)('two people at one document, in %s,', (language) => {
  it('see each other’s decisions as they happen, and undo them', async ({ open }) => {
    const { page, key, t } = await begin(open, language)
    const other = await open(`/${language}/documents/${key}/read`, { as: 'editor' })
    await expect.poll(() => standings(other)).toEqual(['open', 'open', 'open'])
    const focused = () =>
      other.evaluate(() => [document.activeElement?.getAttribute('data-proposal'), scrollY])
    const before = await focused()

    await page.keyboard.press('x')
    await page.keyboard.press('Enter')
    await expect.poll(() => standings(other)).toEqual(['rejected', 'open', 'open'])
    await other
      .locator('[data-standing="rejected"]')
      .getByText('annotator', { exact: true })
      .waitFor()
    await expect
      .poll(() => other.getByRole('status').filter({ hasText: 'annotator' }).count())
      .toBeGreaterThan(0)
    expect(await focused()).toEqual(before)
    await expectAccess(other)
    await other.setViewportSize({ width: 1440, height: 900 })

    // The last decision is whoever's it is.
    await other.keyboard.press('u')
    await expect.poll(() => standings(other)).toEqual(['open', 'open', 'open'])
    await expect.poll(() => standings(page)).toEqual(['open', 'open', 'open'])
    await page.getByText(t('reading.standing.open')).first().waitFor()
  })

  it('are told in a form what the other decided, and lose nothing of it', async ({ open }) => {
    const { page, key, t } = await begin(open, language)
    const other = await open(`/${language}/documents/${key}/read`, { as: 'editor' })
    await expect.poll(() => standings(other)).toEqual(['open', 'open', 'open'])
    await other.keyboard.press('e')
    const words = other.getByLabel(t('reading.field.words'), { exact: true })
    await words.fill('other words')
    await page.keyboard.press('x')
    await page.keyboard.press('Enter')
    const told = other.getByRole('status').filter({ hasText: 'annotator' })
    await expect.poll(() => told.count()).toBeGreaterThan(1)
    expect(await words.inputValue()).toBe('other words')
    expect(await words.evaluate((field) => field === document.activeElement)).toBe(true)
    await expectAccess(other)
  })

  it('are told when one accepts what the other rejected while being asked where', async ({
    open,
  }) => {
    const { page, key, t } = await begin(open, language)
    const other = await open(`/${language}/documents/${key}/read`, { as: 'editor' })
    await expect.poll(() => standings(other)).toEqual(['open', 'open', 'open'])
    await other.keyboard.press('a')
    const dialog = other.getByRole('dialog')
    await dialog.getByRole('radio', { name: t('reading.incident.new') }).check()
    const what = t('reading.incident.name')
    const title = dialog.getByLabel(t('reading.name.en', { what }))
    await dialog.getByLabel(t('reading.name.ar', { what })).fill(key)
    await title.fill(key)
    await page.keyboard.press('x')
    await page.keyboard.press('Enter')
    await expect.poll(() => standings(other)).toEqual(['rejected', 'open', 'open'])
    await title.press('Enter')
    await other.getByText(t('reading.fault.stale')).first().waitFor()
    expect(await standings(other)).toEqual(['rejected', 'open', 'open'])
    expect(await title.inputValue()).toBe(key)
    // Who has been told may decide otherwise.
    await title.press('Enter')
    await expect.poll(() => standings(other)).toEqual(['accepted', 'open', 'open'])
  })

  it('of whom one was out of sight catch up when it is looked at', async ({ open }) => {
    const { page, key } = await begin(open, language)
    const other = await open(`/${language}/documents/${key}/read`, { as: 'editor' })
    await expect.poll(() => standings(other)).toEqual(['open', 'open', 'open'])
    const asked: string[] = []
    other.on('request', (request) => asked.push(request.url()))
    const show = (state: 'hidden' | 'visible') =>
      other.evaluate((now) => {
        Object.defineProperty(document, 'visibilityState', { value: now, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, state)
    await show('hidden')
    await expect
      .poll(async () => {
        asked.length = 0
        await other.waitForTimeout(2_500)
        return asked.filter((url) => url.startsWith(`${baseUrl}/api/desk`)).length
      })
      .toBe(0)
    await page.keyboard.press('x')
    await page.keyboard.press('Enter')
    await expect.poll(() => standings(page)).toEqual(['rejected', 'open', 'open'])
    expect(await standings(other)).toEqual(['open', 'open', 'open'])
    await show('visible')
    await expect.poll(() => standings(other)).toEqual(['rejected', 'open', 'open'])
    await isAlive(other)
  })
})
