import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { it } from './reader'
import { wordsOf } from './words'

const TEXTS = {
  en: 'The SDF said six of its fighters were killed near the old mill. ISIS claimed nine were killed there.',
  ar: 'قالت قسد إن ستة من مقاتليها قُتلوا قرب الطاحونة القديمة. وأعلن تنظيم الدولة مقتل تسعة منهم هناك.',
} as const

describe.each(LANGUAGES)('the desk, in %s,', (language) => {
  const t = wordsOf(language)
  const type = async (page: Page) => {
    await page.getByLabel(t('desk.text')).fill(TEXTS[language])
    await page.getByText(t('desk.count', { count: 2 })).waitFor()
  }

  it('says that nothing leaves the machine, and proposes as one types', async ({ open }) => {
    const page = await open(`/${language}/read`)
    expect(await page.getByText(t('desk.offline')).count()).toBe(1)
    await type(page)
    expect(await page.locator('mark').count()).toBeGreaterThanOrEqual(2)
    await expectAccess(page)
  })

  it('is worked through with the keyboard, and leads to the board', async ({ open }) => {
    const page = await open(`/${language}/read`)
    await type(page)
    const first = page.locator('#proposal-0 > button')
    await first.focus()
    await page.keyboard.press('r')
    expect(await page.locator('#proposal-0').getAttribute('data-verdict')).toBe('rejected')
    await page.keyboard.press('u')
    expect(await page.locator('#proposal-0').getAttribute('data-verdict')).toBe('open')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('a')
    await page.keyboard.press('a')
    expect(await page.locator('[data-verdict="accepted"]').count()).toBe(2)
    await page.getByLabel(t('desk.documentTitle'), { exact: true }).fill('Two statements')
    await page.getByLabel(t('desk.publisher')).selectOption('sohr')
    await page.getByLabel(t('desk.published')).fill('2020-02-03')
    await page.getByLabel(t('desk.incidentDate')).fill('2020-02-02')
    await page.getByLabel(t('desk.incidentAr')).fill(`الطاحونة القديمة ${language}`)
    await page.getByLabel(t('desk.incidentEn')).fill(`The old mill ${language}`)
    await page.getByRole('button', { name: t('desk.save') }).click()
    await page.waitForURL(/\/incidents\/read-/)
    expect(await page.locator('h1').textContent()).toContain(language)
    expect(await page.locator('[data-state="figure"]').count()).toBeGreaterThan(0)
  })

  it('tells what is missing, and records nothing', async ({ open }) => {
    const page = await open(`/${language}/read`)
    await type(page)
    await page.locator('#proposal-0 > button').focus()
    await page.keyboard.press('a')
    await page.getByRole('button', { name: t('desk.save') }).click()
    await page.getByText(t('desk.refused')).waitFor()
    expect(page.url()).toMatch(/\/read$/)
  })
})
