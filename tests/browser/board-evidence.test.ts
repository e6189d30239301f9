import { describe, expect } from 'vitest'
import {
  COLUMN_KILLED,
  cellOf,
  depotPath,
  evidenceOf,
  focusOf,
  KILLED,
  LANGUAGES,
  plain,
  queryOf,
  textOf,
} from './board'
import { it } from './reader'
import { wordsOf } from './words'

const KILLED_BY_BULLETIN = `cell=${KILLED}~south-office`

describe.each(LANGUAGES)('the evidence of a cell in %s', (language) => {
  const t = wordsOf(language)
  const name = (ar: string, en: string) => (language === 'ar' ? ar : en)
  const bulletin = name('نشرة الرتل', 'Column bulletin')

  it('opens by a click, is in the address, closes by its button and by going back', async ({
    open,
  }) => {
    const page = await open(depotPath(language))
    const heading = evidenceOf(page).getByRole('heading', { name: bulletin })
    expect(await evidenceOf(page).count()).toBe(0)
    await cellOf(page, KILLED, 'south-office').click()
    await heading.waitFor()
    expect(queryOf(page)).toContain(KILLED_BY_BULLETIN)
    await evidenceOf(page)
      .getByRole('link', { name: t('board.evidence.close') })
      .click()
    await heading.waitFor({ state: 'detached' })
    expect(queryOf(page)).toBe('')
    await page.goBack()
    await heading.waitFor()
    await page.goBack()
    await heading.waitFor({ state: 'detached' })
  })

  it('opens by Enter and closes by Esc, which gives the focus back to the cell', async ({
    open,
  }) => {
    const page = await open(depotPath(language))
    await cellOf(page, KILLED, 'south-office').focus()
    await page.keyboard.press('Enter')
    await evidenceOf(page).getByRole('heading', { name: bulletin }).waitFor()
    await page.keyboard.press('Escape')
    await evidenceOf(page).waitFor({ state: 'detached' })
    expect(await focusOf(page)).toBe(`${KILLED}~south-office`)
    expect(queryOf(page)).toBe('')
  })

  it('gives the focus to its cell when it is opened from elsewhere', async ({ open }) => {
    const page = await open(depotPath(language))
    await page
      .getByRole('region', { name: t('board.findings.title') })
      .getByRole('link')
      .first()
      .click()
    await evidenceOf(page).waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-current'))
    await expect.poll(focused).toBe('true')
  })

  it('gives the focus back to the cell also when it was in the evidence', async ({ open }) => {
    const page = await open(depotPath(language, KILLED_BY_BULLETIN))
    await evidenceOf(page).getByRole('link').last().focus()
    await page.keyboard.press('Escape')
    await evidenceOf(page).waitFor({ state: 'detached' })
    expect(await focusOf(page)).toBe(`${KILLED}~south-office`)
  })

  it('shows by its address alone who said what, in which words, when and where', async ({
    open,
  }) => {
    const page = await open(depotPath(language, KILLED_BY_BULLETIN), { as: 'viewer' })
    const evidence = evidenceOf(page)
    const claims = evidence.getByRole('list').last().getByRole('listitem')
    const claim = claims.filter({ hasText: '19 حارساً' }).first()
    expect(await textOf(claim.locator('mark'))).toBe('19 حارساً')
    expect(await textOf(claim.getByRole('blockquote'))).toContain(
      'أعلنت نشرة الرتل أن مقاتليه دخلوا المستودع فجراً وأن 19 حارساً قُتلوا فيه.',
    )
    const facts = await textOf(claim)
    for (const fact of [
      `${t('board.evidence.claimant')} ${bulletin}`,
      `${t('board.evidence.publisher')} ${bulletin}`,
      name('15 حزيران 2031', '15 June 2031'),
      `${t('board.evidence.wording')} ${t('terms.wording.verbatim')}`,
      `${t('board.evidence.modality')} ${t('terms.modality.asserted')}`,
      `${t('board.evidence.attribution')} ${name('رتل الجنوب', 'Southern column')}`,
      'https://column.example/depot',
      'The bulletin gives no names.',
    ]) {
      expect(facts).toContain(fact)
    }
    expect(await textOf(evidence)).toContain(t('board.perspective.enemy'))
    expect(await textOf(evidence)).toContain('4 + 6 + 9 = 19')
    if (language === 'en') expect(facts).toContain('19 guards were killed in it')
  })

  it('says that an editor concluded a date, and from what', async ({ open }) => {
    const page = await open(depotPath(language, `cell=${KILLED}~count-desk`))
    const said = await textOf(evidenceOf(page))
    expect(said).toContain(name('حزيران 2031', 'June 2031'))
    expect(said).toContain(t('terms.dateBasis.inferred'))
    expect(said).toContain('The list bears no date; it was first seen in June.')
  })

  it('keeps what a source said before', async ({ open }) => {
    const page = await open(depotPath(language, `cell=${COLUMN_KILLED}~valley-radio`))
    const said = await textOf(evidenceOf(page))
    expect(said).toContain(t('board.evidence.chain'))
    expect(said).toContain(t('board.evidence.current', { figure: '11' }))
    const marks = await evidenceOf(page).locator('mark').allInnerTexts()
    expect(marks.map(plain)).toEqual(['11 dead in the column', '7 dead in the column'])
  })

  it('names the chain of those who repeat a figure', async ({ open }) => {
    const page = await open(depotPath(language, `cell=${KILLED}~morning-page`))
    const chain = name('البرقية ← نشرة الرتل', 'The Wire → Column bulletin')
    expect(await textOf(evidenceOf(page))).toContain(`${t('board.evidence.basedOn')} ${chain}`)
  })

  it('says that a record was corrected here', async ({ open }) => {
    const path = depotPath(language, 'cell=killed.residents.persons.event~town-council')
    const page = await open(path, { as: 'viewer' })
    const said = await textOf(evidenceOf(page))
    expect(said).toContain(t('board.evidence.corrected', { revision: 2 }))
  })

  it.for([
    ['silent', 'valley-radio', name('إذاعة الوادي', 'Valley Radio')],
    ['noStatement', 'helpers-desk', name('مكتب المساندين', 'Helpers desk')],
  ] as const)('tells what it means that a cell is %s', async ([state, key, source], { open }) => {
    const page = await open(depotPath(language, `cell=${KILLED}~${key}`))
    const said = await textOf(evidenceOf(page))
    expect(said).toContain(t(`board.evidence.${state}Title`))
    expect(said).toContain(plain(t(`board.evidence.${state}Text`, { source })))
    expect(await evidenceOf(page).locator('mark').count()).toBe(0)
  })

  it('leads to the document, where the quote is marked', async ({ open }) => {
    const page = await open(depotPath(language, KILLED_BY_BULLETIN))
    const link = evidenceOf(page).getByRole('link', { name: t('board.evidence.open') })
    await link.first().click()
    await expect.poll(() => page.url()).toContain('/documents/depot-bulletin?claim=')
    const text = page.getByRole('region', { name: t('documents.text'), exact: true })
    const mark = text.locator('mark').filter({ hasText: '19 حارساً' })
    await mark.waitFor()
    expect(await mark.getAttribute('data-chosen')).toBe('true')
  })
})
