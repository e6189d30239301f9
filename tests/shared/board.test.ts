import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccess } from '@/tests/browser/axe'
import {
  cellOf,
  evidenceOf,
  focusOf,
  headingOf,
  LANGUAGES,
  plain,
  queryOf,
  textOf,
} from '@/tests/browser/board'
import { it } from '@/tests/browser/reader'
import { wordsOf } from '@/tests/browser/words'
import { CAMP, RAID, SEED } from './seed'

interface Seed {
  readonly documents: readonly { readonly text: string }[]
  readonly incidents: readonly { readonly key: string; readonly title: Record<string, string> }[]
  readonly claims: readonly {
    readonly key: string
    readonly words: string
    readonly quote: { readonly exact: string }
  }[]
}

const seed: Seed = JSON.parse(readFileSync(SEED, 'utf8'))

const KILLED = 'killed.sdf.persons.event'
const CAPTURED = 'captured.sdf.persons.event'
const ISIS_KILLED = 'killed.isis.persons.event'
const ABDUCTED = 'abducted.civilians.persons.event'

function claimOf(key: string): Seed['claims'][number] {
  const claim = seed.claims.find((known) => known.key === key)
  if (!claim) throw new Error(`The seed has no claim ${key}.`)
  return claim
}

describe.each(LANGUAGES)('the board of the seed in %s', (language) => {
  const t = wordsOf(language)
  const raid = `/${language}/incidents/${RAID}`
  const titleOf = (incident: string) =>
    seed.incidents.find(({ key }) => key === incident)?.title[language] ?? ''
  const wordsOfClaim = (key: string) => plain(claimOf(key).words)
  const saidBy = (page: Page, measure: string, source: string) =>
    textOf(cellOf(page, measure, source))

  it('says what each source says of the SDF’s dead', async ({ look }) => {
    const page = await look(raid)
    const isis = await saidBy(page, KILLED, 'isis')
    for (const text of [
      '28',
      wordsOfClaim('c01'),
      '6 + 15 + 7 = 28',
      t('board.cell.addsUp'),
      t('board.perspective.enemy'),
    ]) {
      expect(isis).toContain(text)
    }
    const sdf = await saidBy(page, KILLED, 'sdf')
    expect(sdf).toContain(wordsOfClaim('c14'))
    expect(sdf).toContain(t('board.cell.atLeast', { low: 2 }))
    expect(sdf).toContain(titleOf(CAMP))
    expect(sdf).toContain(t('board.perspective.own'))
    expect(await saidBy(page, KILLED, 'furat-post')).toContain(t('board.cell.noFigure'))
    const verdict = await textOf(headingOf(page, KILLED))
    expect(verdict).toContain(t('terms.verdict.oneFigure'))
  })

  it('says what each source says of prisoners, and who is silent', async ({ look }) => {
    const page = await look(raid)
    expect(await saidBy(page, CAPTURED, 'isis')).toContain('1 + 5 + 2 = 8')
    expect(await saidBy(page, CAPTURED, 'sdf')).toContain(t('board.cell.silent'))
    expect(await saidBy(page, CAPTURED, 'furat-post')).toContain(t('board.cell.noFigure'))
    expect(await saidBy(page, `${CAPTURED}.commander`, 'isis')).toContain(wordsOfClaim('c08'))
  })

  it('says what each source says of the other side and of civilians', async ({ look }) => {
    const page = await look(raid)
    const sdf = await saidBy(page, ISIS_KILLED, 'sdf')
    expect(sdf).toContain('20')
    expect(sdf).toContain(t('board.cell.atLeast', { low: 21 }))
    const reports = await saidBy(page, ISIS_KILLED, 'coalition-reports')
    expect(reports).toContain(t('board.cell.atLeast', { low: 2 }))
    expect(await saidBy(page, ISIS_KILLED, 'isis')).toContain(t('board.cell.silent'))
    expect(await saidBy(page, ABDUCTED, 'furat-post')).toContain(wordsOfClaim('c11'))
    expect(await saidBy(page, ABDUCTED, 'sdf')).toContain(wordsOfClaim('c16'))
    expect(await saidBy(page, ABDUCTED, 'isis')).toContain(t('board.cell.silent'))
  })

  it('shows the words behind 28 in their paragraph, and gives the focus back', async ({ open }) => {
    const page = await open(raid)
    await cellOf(page, KILLED, 'isis').focus()
    await page.keyboard.press('Enter')
    await evidenceOf(page).waitFor()
    expect(queryOf(page)).toBe(`?cell=${KILLED}~isis`)
    const { exact } = claimOf('c01').quote
    const quote = evidenceOf(page).getByRole('blockquote').filter({ hasText: exact }).first()
    expect(await textOf(quote.locator('mark'))).toBe(plain(exact))
    const paragraph = seed.documents[0]?.text.split('\n').find((text) => text.includes(exact)) ?? ''
    expect(plain(paragraph)).toContain((await textOf(quote)).replace(/^… | …$/g, ''))
    const said = await textOf(evidenceOf(page))
    expect(said).toContain(t('terms.dateBasis.inferred'))
    expect(said).toContain('6 + 15 + 7 = 28')
    await page.keyboard.press('Escape')
    await evidenceOf(page).waitFor({ state: 'detached' })
    expect(await focusOf(page)).toBe(`${KILLED}~isis`)
  })

  it('explains that the SDF is silent on prisoners, also among its findings', async ({ open }) => {
    const page = await open(`${raid}?cell=${CAPTURED}~sdf`)
    expect(await textOf(evidenceOf(page))).toContain(t('board.evidence.silentTitle'))
    const findings = page.getByRole('region', { name: t('board.findings.title') })
    const silence = findings.getByRole('listitem').filter({ hasText: '8' }).first()
    expect(await silence.getByRole('img').getAttribute('aria-label')).toBe(
      t('board.findingKind.silent'),
    )
  })

  it('names the attack three days before as related, and keeps its 18 out', async ({ look }) => {
    const page = await look(raid)
    const related = page.getByRole('region', { name: t('board.related.title') })
    expect(await textOf(related)).toContain(titleOf('hajin-2018-10-09'))
    const cells = await page.getByRole('table').first().getByRole('cell').allInnerTexts()
    expect(cells.filter((text) => /\b18\b/.test(text))).toEqual([])
  })

  it('holds like with like at the camp', async ({ open }) => {
    const page = await open(`/${language}/incidents/${CAMP}`)
    await page.getByRole('heading', { level: 1, name: titleOf(CAMP) }).waitFor()
    expect(await saidBy(page, KILLED, 'isis')).toContain('7')
    const sdf = await saidBy(page, KILLED, 'sdf')
    expect(sdf).toContain(wordsOfClaim('c14'))
    expect(sdf).not.toContain(titleOf(CAMP))
    await page
      .getByRole('link', { name: titleOf(RAID) })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: titleOf(RAID) }).waitFor()
  })

  it.for(['light', 'dark'] as const)('can be read by everybody (%s)', async (theme, { open }) => {
    const page = await open(`${raid}?open=${KILLED}&cell=${KILLED}~isis`, { theme })
    await expectAccess(page)
  })
})
