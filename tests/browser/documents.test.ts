import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import { DOCUMENTS } from '@/tests/fixtures/depot-documents'
import { evidenceOf, LANGUAGES, plain, queryOf, textOf } from './board'
import { it } from './reader'
import { wordsOf } from './words'

const TOTAL = '20 guards dead: 4 at the north post, 6 at the gate, 8 in the yard'

describe.each(LANGUAGES)('documents, sources and claims in %s', (language) => {
  const t = wordsOf(language)
  const name = (ar: string, en: string) => (language === 'ar' ? ar : en)
  const bulletin = name('نشرة الرتل', 'Column bulletin')

  it('a document is shown whole, in its own language and direction', async ({ look }) => {
    const page = await look(`/${language}/documents/depot-bulletin`)
    const region = page.getByRole('region', { name: t('documents.text'), exact: true })
    const text = DOCUMENTS.find(({ key }) => key === 'depot-bulletin')?.text ?? ''
    expect(await textOf(region)).toBe(plain(text))
    const words = region.getByText('أعلنت نشرة الرتل').first()
    const ways = await words.evaluate((element) => [
      getComputedStyle(element).direction,
      element.closest('[lang]')?.getAttribute('lang'),
    ])
    expect(ways).toEqual(['rtl', 'ar'])
  })

  it('every quote of a document is marked and leads to its claim', async ({ open }) => {
    const page = await open(`/${language}/documents/depot-bulletin`)
    const region = page.getByRole('region', { name: t('documents.text'), exact: true })
    const marks = await region.locator('mark').allInnerTexts()
    expect(marks.map(plain)).toEqual([
      '19 حارساً',
      '4 حراس',
      '6 عند البوابة',
      '9 في الساحة',
      '3 حراس أُسروا',
      'أي من رجال الرتل',
    ])
    await region.getByRole('link', { name: '3 حراس أُسروا' }).click()
    await expect.poll(() => queryOf(page)).toBe('?claim=depot-bulletin-captured')
    const card = page.getByRole('article').filter({ hasText: '3 حراس أُسروا' })
    await expect.poll(() => card.getAttribute('data-chosen')).toBe('true')
  })

  it('quotes that overlap are all told, the innermost first', async ({ open }) => {
    const page = await open(`/${language}/documents/depot-desk?claim=depot-desk-killed`)
    const region = page.getByRole('region', { name: t('documents.text'), exact: true })
    const chosen = await region.locator('mark[data-chosen]').allInnerTexts()
    expect(plain(chosen.join(''))).toBe(TOTAL)
    const inner = region.getByRole('link', { name: '6 at the gate' })
    const title = (await inner.getAttribute('title')) ?? ''
    expect(title.split('\n')).toHaveLength(2)
    expect(plain(title.split('\n')[0] ?? '')).toContain('6 at the gate')
    await inner.click()
    await expect.poll(() => queryOf(page)).toBe('?claim=depot-desk-gate')
    await expect.poll(() => region.locator('mark[data-chosen]').count()).toBe(1)
  })

  it('a link to a claim’s words brings them into view', async ({ open }) => {
    const page = await open(`/${language}/documents/depot-weekly?claim=depot-weekly-abducted`, {
      width: 360,
    })
    const mark = page.locator('mark[data-chosen]')
    expect(await textOf(mark)).toBe('جميع سكان الحي')
    const top = () => mark.evaluate((element) => element.getBoundingClientRect().top)
    await expect.poll(top).toBeGreaterThan(0)
    expect(await top()).toBeLessThan(900)
  })

  it('a document says what is known of it', async ({ look }) => {
    const page = await look(`/${language}/documents/depot-bulletin`)
    const facts = await textOf(page.getByRole('region', { name: t('documents.facts') }))
    const text = DOCUMENTS.find(({ key }) => key === 'depot-bulletin')?.text ?? ''
    expect(facts).toContain(createHash('sha256').update(text).digest('hex'))
    expect(facts).toContain(`${t('documents.publisher')} ${bulletin}`)
    expect(facts).toContain(name('15 حزيران 2031', '15 June 2031'))
    expect(facts).toContain(t('terms.language.ar'))
    expect(facts).toContain(t('documents.notRetrieved'))
  })

  it('a document that was replaced says so, and leads on and back', async ({ open }) => {
    const page = await open(`/${language}/documents/depot-radio`)
    await page.getByRole('link', { name: t('documents.superseded') }).click()
    await page.getByRole('heading', { level: 1, name: 'second bulletin' }).waitFor()
    const facts = page.getByRole('region', { name: t('documents.facts') })
    await facts.getByRole('link', { name: 'first bulletin' }).click()
    await page.getByRole('heading', { level: 1, name: 'first bulletin' }).waitFor()
  })

  it('documents and sources are listed, sources by their role', async ({ open }) => {
    const page = await open(`/${language}/documents`)
    await page.getByRole('link', { name: 'Field Watch on the depot' }).waitFor()
    const navigation = page.getByRole('navigation', { name: t('shell.navigation') })
    await navigation.getByRole('link', { name: t('shell.sources') }).click()
    const media = page.getByRole('region', { name: t('terms.sourceKinds.media') })
    await media.getByRole('link', { name: name('البرقية', 'The Wire') }).waitFor()
    expect(await media.getByRole('link', { name: bulletin }).count()).toBe(0)
    const parties = page.getByRole('region', { name: t('terms.sourceKinds.belligerent') })
    await parties.getByRole('link', { name: bulletin }).click()
    await page.getByRole('heading', { level: 1, name: bulletin }).waitFor()
  })

  it('a source says for whom it speaks and what it says, by incident', async ({ open }) => {
    const page = await open(`/${language}/sources/south-office`)
    const head = await textOf(page.getByRole('main'))
    expect(head).toContain(t('terms.sourceKind.belligerent'))
    expect(head).toContain(`${t('sources.speaksFor')} ${name('رتل الجنوب', 'Southern column')}`)
    expect(head).toContain(t('sources.claims', { count: 7 }))
    const before = name('هجوم سابق على المستودع', 'An earlier attack on the depot')
    const earlier = page.getByRole('region', { name: before })
    expect(await textOf(earlier)).toContain('18 حارساً')
    const attack = page.getByRole('region', {
      name: name('الهجوم على المستودع', 'The attack on the depot'),
    })
    const card = attack.getByRole('article').filter({ hasText: '19 حارساً' })
    expect(await textOf(card)).toContain(t('terms.perspective.enemy'))
    await card.getByRole('link', { name: t('claims.onBoard') }).click()
    await evidenceOf(page).getByRole('heading', { name: bulletin }).waitFor()
  })

  it('a claim has a page of its own, with its words and its history', async ({ open }) => {
    const page = await open(`/${language}/claims/depot-town-residents`)
    const council = name('مجلس البلدة', 'Town council')
    await page.getByRole('heading', { level: 1, name: council }).waitFor()
    expect(await textOf(page.locator('mark'))).toBe('قتيلين من السكان')
    const history = page.getByRole('region', { name: t('claims.history') })
    expect(await history.getByRole('listitem').count()).toBe(2)
    expect(await textOf(history)).toContain(t('claims.revision', { n: 2 }))
    expect(await history.locator('del').innerText()).toContain('3')
    expect(await history.locator('ins').innerText()).toContain('2')
    await page.getByRole('link', { name: t('claims.inText') }).click()
    await expect.poll(() => page.url()).toContain('/documents/depot-town?claim=')
  })

  it('a claim that repeats another names the chain to its origin', async ({ open }) => {
    const page = await open(`/${language}/claims/depot-morning-killed`)
    const facts = page.getByRole('region', { name: t('claims.facts') })
    const chain = await facts.getByRole('listitem').allInnerTexts()
    expect(chain).toEqual([name('البرقية', 'The Wire'), bulletin])
    await facts.getByRole('link', { name: bulletin }).click()
    await page.getByRole('heading', { level: 1, name: bulletin }).waitFor()
  })
})
