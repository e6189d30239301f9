import { describe, expect, inject } from 'vitest'
import { STANDING } from '@/lib/claim/standing'
import { openDatabase } from '@/lib/server/db'
import { desksOf, painted, standings } from './accounts'
import { expectAccess } from './axe'
import { LANGUAGES } from './board'
import { itAtDesk as it } from './reader'

const begin = desksOf('desk', 2000)

describe.each(LANGUAGES)('the reading desk, in %s,', (language) => {
  it('ties proposals and words, whichever is chosen', async ({ open }) => {
    const { page, chosen, cards } = await begin(open, language)
    expect(await painted(page)).toEqual({ 'desk-open': 3, 'desk-chosen': 1 })
    await page.keyboard.press('j')
    await expect.poll(() => chosen.getAttribute('id')).toBe(await cards.nth(1).getAttribute('id'))
    await expect
      .poll(() => page.url())
      .toContain(`proposal=${(await chosen.getAttribute('id'))?.slice(9)}`)
    const words = await page.evaluate(() => {
      const [range] = CSS.highlights.get('desk-chosen') ?? []
      const live = document.createRange()
      if (!range) return null
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      const { x, y, width, height } = live.getBoundingClientRect()
      return { words: live.toString(), x: x + width / 2, y: y + height / 2 }
    })
    expect(words?.words).toContain(language === 'ar' ? '9' : 'nine')
    expect(await page.locator('svg path[stroke="var(--ink)"]').getAttribute('d')).toMatch(/^M/)
    await page.keyboard.press('k')
    await page.mouse.click(words?.x ?? 0, words?.y ?? 0)
    await expect.poll(() => chosen.getAttribute('id')).toBe(await cards.nth(1).getAttribute('id'))
    await expectAccess(page)
  })

  it('accepts, asking once, and keeps what was decided', async ({ open }) => {
    const { page, chosen, dialog, t, title } = await begin(open, language)
    await page.keyboard.press('a')
    await dialog.locator('form').waitFor()
    // Nobody has said yet that it is a new incident, so Enter makes none.
    await page.keyboard.press('Enter')
    expect(await dialog.isVisible()).toBe(true)
    await expectAccess(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await dialog.getByRole('radio', { name: t('reading.incident.new') }).check()
    const name = t('reading.incident.name')
    await dialog.getByLabel(t('reading.name.ar', { what: name })).fill(`${title} ع`)
    await dialog.getByLabel(t('reading.name.en', { what: name })).fill(`${title} e`)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => standings(page)).toEqual(['accepted', 'open', 'open'])
    const second = await chosen.getAttribute('id')
    await page.keyboard.press('x')
    await page.getByLabel(t('reading.reason.misread')).waitFor()
    await page.keyboard.press('Digit2')
    await page.keyboard.press('Enter')
    await expect.poll(() => standings(page)).toEqual(['accepted', 'rejected', 'open'])
    await page.reload()
    await expect.poll(() => standings(page)).toEqual(['accepted', 'rejected', 'open'])
    await page.locator(`[id="${second}"] button[data-proposal]`).click()
    await page.getByText(t('reading.reason.notAClaim')).waitFor()
    await expectAccess(page)
  })

  it('takes back one decision after the other, also after it was opened again', async ({
    open,
  }) => {
    const { page, title, t, answer, key } = await begin(open, language)
    await page.keyboard.press('a')
    await answer(null, title)
    await page.keyboard.press('x')
    await page.keyboard.press('Enter')
    await expect.poll(() => standings(page)).toEqual(['accepted', 'rejected', 'open'])
    expect(await claimsOf(key)).toBe(1)
    const again = await open(`/${language}/documents/${key}/read`)
    await expect.poll(() => standings(again)).toEqual(['accepted', 'rejected', 'open'])
    // Whatever is chosen: the last decision goes first, and the desk says which it was.
    await again.keyboard.press('k')
    await again.keyboard.press('k')
    await again.keyboard.press('a')
    await again
      .getByText(t('reading.notice.decided', { standing: t('reading.standing.accepted') }))
      .waitFor()
    await again.keyboard.press('u')
    await expect.poll(() => standings(again)).toEqual(['accepted', 'open', 'open'])
    await again
      .getByRole('status')
      .filter({ hasText: `(${t('reading.standing.rejected')})` })
      .waitFor()
    await again.keyboard.press('u')
    await expect.poll(() => standings(again)).toEqual(['open', 'open', 'open'])
    await expect.poll(() => claimsOf(key)).toBe(0)
    // The first window follows.
    await expect.poll(() => standings(page)).toEqual(['open', 'open', 'open'])
    await page.keyboard.press('u')
    await page.getByText(t('reading.notice.nothing')).waitFor()
  })

  it('merges two that differ only when it is told to', async ({ open }) => {
    const { page, t } = await begin(open, language)
    await page.keyboard.press('m')
    await page.getByText(t('reading.merging.pick')).waitFor()
    await page.keyboard.press('j')
    const merge = page.getByRole('button', { name: t('reading.merging.anyway') })
    await merge.waitFor()
    await expectAccess(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    // Four are not nine: the keys alone do not make one claim of them.
    await page.keyboard.press('Enter')
    expect(await standings(page)).toEqual(['open', 'open', 'open'])
    await merge.click()
    await expect
      .poll(async () => (await standings(page)).filter((one) => one === 'merged'))
      .toHaveLength(1)
    await page.keyboard.press('u')
    await expect.poll(() => standings(page)).toEqual(['open', 'open', 'open'])
  })

  it('makes a claim of selected words, filled in by what they say', async ({ open }) => {
    const { page, t, select, answer, title, field, dialog } = await begin(open, language)
    await page.keyboard.press('n')
    await page.getByText(language === 'ar' ? 'حدّد ألفاظ القول' : 'Select the words').waitFor()
    await select(language === 'ar' ? 'ما حلّ بالقافلة' : 'what became of the convoy')
    await page.keyboard.press('n')
    const panel = page.getByRole('region', { name: t('reading.adding.title') })
    await panel.waitFor()
    await expectAccess(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    for (const name of ['claimant', 'victims', 'outcome'] as const) {
      expect(await field(panel, `reading.field.${name}`).inputValue()).toBe('')
    }
    await page.keyboard.press('Enter')
    expect(await dialog.isVisible()).toBe(false)
    await field(panel, 'reading.field.claimant').selectOption('outlet')
    await field(panel, 'reading.field.victims').selectOption('unknown')
    await field(panel, 'reading.field.outcome').selectOption('missing')
    await page.keyboard.press('Enter')
    await answer(null, title)
    await expect.poll(() => standings(page)).toEqual(['open', 'open', 'open', 'accepted'])
    await page.keyboard.press('u')
    await expect.poll(() => standings(page)).toEqual(['open', 'open', 'open'])
  })

  it('works with an Arabic keyboard, shows its keys, and leaves the browser’s alone', async ({
    open,
  }) => {
    const { page, cards, chosen, dialog, t } = await begin(open, language)
    const press = (key: string, code: string) =>
      page.evaluate(
        (init) =>
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { ...init, bubbles: true }),
          ),
        { key, code },
      )
    await press('ت', 'KeyJ')
    await expect.poll(() => chosen.getAttribute('id')).toBe(await cards.nth(1).getAttribute('id'))
    await press('ء', 'KeyX')
    await page.getByLabel(t('reading.reason.misread')).waitFor()
    await page.keyboard.press('Escape')
    await press('؟', 'Slash')
    await page.getByRole('dialog', { name: t('reading.keys.title') }).waitFor()
    await expectAccess(page)
    await page.keyboard.press('Escape')
    await dialog.first().waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+a')
    expect(await standings(page)).toEqual(['open', 'open', 'open'])
  })

  it('opens on the proposal of its address', async ({ open }) => {
    const { cards, key } = await begin(open, language)
    const id = (await cards.nth(2).getAttribute('id')) ?? ''
    const page = await open(`/${language}/documents/${key}/read?proposal=${id.slice(9)}`)
    await expect.poll(() => page.locator('.proposal-card[data-chosen]').getAttribute('id')).toBe(id)
  })
})

async function claimsOf(document: string): Promise<number> {
  const db = openDatabase(inject('databaseUrl'))
  try {
    return await db.claim.count({ where: { documentKey: document, ...STANDING } })
  } finally {
    await db.$disconnect()
  }
}
