import { describe, expect } from 'vitest'
import { FINDING_KINDS } from '@/lib/comparison/model'
import {
  CAPTURED,
  COLUMN_CAPTURED,
  COLUMN_KILLED,
  cellOf,
  depotPath,
  evidenceOf,
  headingOf,
  KILLED,
  LANGUAGES,
  MISSING,
  textOf,
  WOUNDED,
} from './board'
import { it } from './reader'
import { wordsOf } from './words'

describe.each(LANGUAGES)('the board in %s', (language) => {
  const t = wordsOf(language)
  const name = (ar: string, en: string) => (language === 'ar' ? ar : en)

  it('sets its figures off from their lines: its own styles hold', async ({ look }) => {
    const page = await look(depotPath(language))
    const padding = await page
      .locator('.board-link')
      .first()
      .evaluate((cell) => {
        return Number.parseFloat(getComputedStyle(cell).paddingInlineStart)
      })
    expect(padding).toBeGreaterThan(8)
  })

  it('ranks its findings by kind, the conflicts first', async ({ open }) => {
    const page = await open(depotPath(language))
    const findings = page.getByRole('region', { name: t('board.findings.title') })
    await findings.getByText(t('board.findings.more', { count: 9 })).click()
    const ranks = new Map(FINDING_KINDS.map((kind, rank) => [t(`board.findingKind.${kind}`), rank]))
    const marks = await findings.getByRole('img').all()
    const found = await Promise.all(
      marks.map(async (mark) => ranks.get((await mark.getAttribute('aria-label')) ?? '')),
    )
    expect(found).toHaveLength(15)
    expect(found).not.toContain(undefined)
    expect(found).toEqual([...found].sort((a = 0, b = 0) => a - b))
    expect(found[0]).toBe(FINDING_KINDS.indexOf('conflict'))
  })

  it('leads from every source that a finding names to what it says', async ({ open }) => {
    const page = await open(depotPath(language))
    const findings = page.getByRole('region', { name: t('board.findings.title') })
    const hrefs = await findings
      .getByRole('link', { includeHidden: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.length).toBeGreaterThan(20)
    const cells = hrefs.map((href) => new URLSearchParams(href.split('?')[1]).get('cell') ?? '')
    for (const measure of new Set(cells.map((cell) => cell.split('~')[0]))) {
      expect(await headingOf(page, measure ?? '').count(), measure).toBe(1)
    }
    const link = findings.getByRole('link').first()
    const source = await textOf(link)
    await link.click()
    await evidenceOf(page).getByRole('heading', { name: source }).waitFor()
  })

  it.for([
    ['figure', 'south-office', ['19', '19 حارساً']],
    ['vague', 'north-office', ['عدداً من الحراس', t('board.cell.atLeast', { low: 2 })]],
    ['noFigure', 'shopkeepers', [t('board.cell.noFigure'), 'جثث حراس']],
    ['silent', 'valley-radio', [t('board.cell.silent')]],
    ['noStatement', 'helpers-desk', [t('board.cell.noStatement')]],
  ] as const)('says in words that a cell is %s', async ([, source, texts], { look }) => {
    const page = await look(depotPath(language, 'columns=all'))
    const said = await textOf(cellOf(page, KILLED, source))
    for (const text of texts) expect(said).toContain(text)
    const states = [t('board.cell.noFigure'), t('board.cell.silent'), t('board.cell.noStatement')]
    const others = states.filter((state) => !texts.some((text) => text === state))
    for (const state of others) expect(said).not.toContain(state)
  })

  it('says in words that a source denies', async ({ look }) => {
    const page = await look(depotPath(language))
    const said = await textOf(cellOf(page, COLUMN_CAPTURED, 'south-office'))
    expect(said).toContain(t('board.cell.denied'))
    expect(said).toContain('أي من رجال الرتل')
    expect(said).toContain(t('board.perspective.own'))
  })

  it.for([
    [KILLED, 'conflict', [t('board.verdict.gap', { gap: 9 })]],
    [CAPTURED, 'agree', [t('board.verdict.basis', { sources: 2, origins: 2 })]],
    [WOUNDED, 'compatible', [t('board.verdict.meeting', { low: 5, high: 8 })]],
    [COLUMN_KILLED, 'compatible', [t('board.verdict.meetingPoint', { low: 11 })]],
    ['killed.residents.persons.event', 'oneFigure', []],
    [MISSING, 'noFigures', []],
  ] as const)('%s: %s', async ([measure, verdict, texts], { look }) => {
    const page = await look(depotPath(language))
    const said = await textOf(headingOf(page, measure))
    expect(said).toContain(t(`terms.verdict.${verdict}`))
    for (const text of texts) expect(said).toContain(text)
  })

  it.for([
    [KILLED, 'south-office', '4 + 6 + 9 = 19', t('board.cell.addsUp')],
    [KILLED, 'count-desk', '4 + 6 + 8 = 18', t('board.cell.fallsShort', { by: '2' })],
    [KILLED, 'field-watch', '5 + 9 = 14', t('board.cell.exceeds', { by: '2' })],
    [KILLED, 'town-clinic', '3', t('board.cell.cannotTell')],
    [`${WOUNDED}.commander`, 'valley-radio', '9', t('board.cell.exceeds', { by: '1' })],
  ] as const)('checks the sum of %s by %s', async ([measure, source, sum, verdict], { look }) => {
    const page = await look(depotPath(language, 'columns=all'))
    const said = await textOf(cellOf(page, measure, source))
    expect(said).toContain(sum)
    expect(said).toContain(verdict)
  })

  it('says where a figure covers a part only, and how one changed', async ({ look }) => {
    const page = await look(depotPath(language, 'columns=all'))
    const covered = await textOf(cellOf(page, KILLED, 'north-office'))
    expect(covered).toContain(name('النقطة الشمالية فقط', 'North post only'))
    const changed = await textOf(cellOf(page, COLUMN_KILLED, 'valley-radio'))
    expect(changed).toContain(name('7 ← 11 ↑', '7 → 11 ↑'))
  })

  it('counts three outlets that repeat one bulletin as one origin', async ({ look }) => {
    const page = await look(depotPath(language))
    const said = await textOf(headingOf(page, KILLED))
    expect(said).toContain(t('board.verdict.basis', { sources: 10, origins: 7 }))
  })

  it('keeps families, a running total and the dead with the hurt apart, and says so', async ({
    look,
  }) => {
    const page = await look(depotPath(language))
    const families = headingOf(page, 'displaced.residents.families.event')
    expect(await textOf(families)).toContain(t('terms.unit.families'))
    const month = headingOf(page, 'displaced.residents.persons.cumulative')
    expect(await textOf(month)).toContain(t('terms.period.cumulative'))
    const persons = headingOf(page, 'displaced.residents.persons.event')
    expect(await persons.getByTitle(t('terms.reason.unit')).count()).toBe(1)
    expect(await persons.getByTitle(t('terms.reason.period')).count()).toBe(1)
    const together = headingOf(page, 'killed-or-wounded.north-guard.persons.event')
    expect(await textOf(together)).toContain(t('board.verdict.combinedDiffers', { gap: 3 }))
    expect(await together.getByTitle(t('terms.reason.combined')).count()).toBeGreaterThan(0)
  })

  it('tells the range of a row to those who cannot see the plot', async ({ look }) => {
    const page = await look(depotPath(language))
    const plots = page.getByRole('table', { name: name('مدى الأرقام', 'Range of figures') })
    const first = plots.first()
    const rows = await first.getByRole('row').allInnerTexts()
    expect(rows.map((row) => row.split(/\s+/).slice(-2).join(' '))).toContain('19 19')
    expect(rows.some((row) => row.includes(t('board.plot.unbounded')))).toBe(true)
  })

  it('names an earlier attack as related, and counts none of it', async ({ open }) => {
    const page = await open(depotPath(language))
    const related = page.getByRole('region', { name: t('board.related.title') })
    expect(await textOf(related)).toContain(t('terms.relation.earlier-attack'))
    expect(await textOf(page.getByRole('table').first())).not.toContain('18 حارساً')
    await related.getByRole('link').click()
    await expect.poll(() => page.url()).toContain('/incidents/depot-2031-05-02')
  })

  it('lists the documents behind it, and leads to its parts', async ({ open }) => {
    const page = await open(depotPath(language))
    const documents = page.getByRole('region', { name: t('board.sources.title') })
    expect(await documents.getByRole('listitem').count()).toBe(11)
    const part = name('النقطة الشمالية', 'North post')
    await page.getByRole('link', { name: part }).first().click()
    await page.getByRole('heading', { level: 1, name: part }).waitFor()
    const whole = name('الهجوم على المستودع', 'The attack on the depot')
    await page.getByRole('link', { name: whole }).first().waitFor()
  })
})
