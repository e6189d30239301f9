import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import {
  cellOf,
  depotPath,
  evidenceOf,
  focusOf,
  KILLED,
  LANGUAGES,
  queryOf,
  textOf,
  WOUNDED,
} from './board'
import { it } from './reader'
import { wordsOf } from './words'

/** Presses keys one after the other and tells where the focus ends. */
async function press(page: Page, ...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key)
  return focusOf(page)
}

describe.each(LANGUAGES)('the keys of the board in %s', (language) => {
  const t = wordsOf(language)
  const [forwards, backwards] =
    language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']

  it('move along the line of writing and down the rows', async ({ open }) => {
    const page = await open(depotPath(language, 'columns=all'))
    await cellOf(page, KILLED, 'north-office').focus()
    expect(await press(page, forwards)).toBe(`${KILLED}~south-office`)
    expect(await press(page, forwards, forwards)).toBe(`${KILLED}~town-council`)
    expect(await press(page, backwards)).toBe(`${KILLED}~town-clinic`)
    expect(await press(page, 'ArrowDown')).toBe(`${WOUNDED}~town-clinic`)
    expect(await press(page, 'ArrowUp')).toBe(`${KILLED}~town-clinic`)
    expect(await press(page, 'ArrowUp')).toBe(`${KILLED}~town-clinic`)
  })

  it('reach both ends of a row, which scrolls into view', async ({ open }) => {
    const page = await open(depotPath(language, 'columns=all'), { width: 1000 })
    await cellOf(page, WOUNDED, 'town-clinic').focus()
    expect(await press(page, 'End')).toBe(`${WOUNDED}~helpers-desk`)
    const box = await cellOf(page, WOUNDED, 'helpers-desk').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1000)
    expect(await press(page, 'Home')).toBe(`${WOUNDED}~north-office`)
  })

  it('enter the board once, where the last cell was', async ({ open }) => {
    const page = await open(depotPath(language, 'columns=all'))
    const stops = await page
      .getByRole('table')
      .first()
      .getByRole('link')
      .evaluateAll((links) => links.filter((link) => link.matches('[href*="cell="][tabindex="0"]')))
    expect(stops).toHaveLength(1)
    await cellOf(page, KILLED, 'north-office').focus()
    await press(page, forwards)
    await page.keyboard.press('Shift+Tab')
    expect(await press(page, 'Tab')).toBe(`${KILLED}~south-office`)
  })

  it('unfold the parts from the heading of a row', async ({ open }) => {
    const page = await open(depotPath(language))
    await cellOf(page, KILLED, 'north-office').focus()
    await press(page, backwards, 'Enter')
    await expect.poll(() => queryOf(page)).toBe(`?open=${KILLED}`)
    await page
      .getByRole('rowheader', { name: language === 'ar' ? 'البوابة' : 'The gate' })
      .waitFor()
  })

  it('are listed by ? and by a button, and Esc closes the list alone', async ({ open }) => {
    const page = await open(depotPath(language, `cell=${KILLED}~south-office`))
    const dialog = page.getByRole('dialog', { name: t('board.keys.title') })
    await page.keyboard.press('?')
    await dialog.waitFor()
    const said = await textOf(dialog)
    for (const what of ['move', 'open', 'close', 'ends', 'help'] as const) {
      expect(said).toContain(t(`board.keys.${what}`))
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await evidenceOf(page).count()).toBe(1)
    await page.getByRole('button', { name: t('board.legend.keys'), exact: true }).click()
    await dialog.waitFor()
    await dialog.getByRole('button', { name: t('board.keys.close_label') }).click()
    await dialog.waitFor({ state: 'hidden' })
  })

  it('leave the keys of a field alone', async ({ open }) => {
    const page = await open(depotPath(language))
    await page.getByText(t('board.columns.label', { shown: 8, total: 14 })).click()
    await page.getByRole('checkbox').first().focus()
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})
