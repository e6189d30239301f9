import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import { desksOf, painted, standings } from './accounts'
import { LANGUAGES, textOf } from './board'
import { itAtDesk as it } from './reader'

const begin = desksOf('paper', 1900)

describe.each(LANGUAGES)('the reading desk on paper, in %s,', (language) => {
  it('tells of the document, then what was decided, then the text', async ({ open }) => {
    const { page, cards, title, text, select, answer, t, chosen } = await begin(open, language)
    const [sentence = ''] = text.split('\n')
    await page.keyboard.press('e')
    await select(sentence)
    await page.locator('#desk-text').focus()
    await page.keyboard.press('e')
    await page.keyboard.press('Enter')
    await answer(null, title)
    await expect.poll(() => standings(page)).toEqual(['accepted', 'open', 'open'])
    await page.keyboard.press('x')
    await page.keyboard.press('Digit2')
    await page.keyboard.press('Enter')
    await expect.poll(() => standings(page)).toEqual(['accepted', 'rejected', 'open'])
    await page.setViewportSize({ width: 680, height: 960 })
    await page.emulateMedia({ media: 'print' })
    const facts = page.getByRole('region', { name: t('reading.facts') })
    const said = await textOf(facts)
    expect(said).toContain(language === 'ar' ? 'جريدة الغرب' : 'West Gazette')
    expect(said).toContain(t('reading.basis.stated'))
    expect(said).toContain(createHash('sha256').update(text).digest('hex'))
    expect(said).toContain(t('documents.noAddress'))
    expect(await textOf(cards.nth(0))).toContain(title)
    await expect.poll(() => textOf(cards.nth(1))).toContain(t('reading.reason.notAClaim'))
    expect(await textOf(chosen)).not.toContain(t('reading.why.title'))
    const accept = page.getByRole('button', { name: t('reading.accept'), exact: true })
    expect(await accept.count()).toBe(0)
    const tops = await page.evaluate(() =>
      ['.desk-facts', '.proposal-card', '#desk-text'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().top,
      ),
    )
    expect(tops.toSorted((a = 0, b = 0) => a - b)).toEqual(tops)
    expect(await textOf(cards.nth(0))).toContain(sentence)
    // Nothing is cut: nothing stands over the edge of the paper, and no box is smaller than what is in it, be the paper
    // as narrow as it may.
    const isWider = () => document.documentElement.scrollWidth > window.innerWidth
    expect(await page.evaluate(isWider)).toBe(false)
    await page.setViewportSize({ width: 160, height: 960 })
    const cut = await page
      .locator('.desk *')
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              getComputedStyle(one).overflow !== 'visible' &&
              (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight),
          )
          .map((one) => one.outerHTML.slice(0, 200)),
      )
    expect(cut).toEqual([])
    expect(await painted(page)).toMatchObject({ 'desk-accepted': 1, 'desk-rejected': 1 })
  })
})
