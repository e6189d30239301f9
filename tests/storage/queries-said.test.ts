import { beforeAll, describe, expect, it } from 'vitest'
import { getClaims, listClaims } from '@/lib/claim/queries'
import { getDocument, listDocuments } from '@/lib/document/queries'
import { getSource, listSources } from '@/lib/source/queries'
import { openTestDatabase } from './database'
import { storeFerry } from './ferry'

const { db } = await openTestDatabase()
beforeAll(() => storeFerry(db))

describe('claims', () => {
  it('come in the order of the keys that were asked for, without those of nothing', async () => {
    const claims = await getClaims(db, ['nine', 'gone', 'total', 'nine'])
    expect(claims.map(({ key }) => key)).toEqual(['nine', 'total'])
    expect(claims[1]).toMatchObject({
      revision: 1,
      incident: { key: 'bridge', title: { en: 'The attack on the bridge' } },
      claimant: { key: 'guards-office', kind: 'belligerent', speaksFor: 'guards' },
      document: {
        key: 'report',
        publisher: { key: 'daily' },
        published: { date: '2031-05-03', precision: 'month', basis: 'stated' },
      },
      victims: { key: 'travellers', name: { en: 'Travellers' } },
      by: { key: 'raiders' },
      place: { key: 'bridge-place' },
      figure: { kind: 'exact', n: 12 },
      translation: { en: '12 travellers were killed' },
      chain: [],
    })
  })

  it('lead to their origin', async () => {
    const [claim] = await getClaims(db, ['ferry-1'])
    expect(claim?.chain).toMatchObject([
      { claim: 'repeated', claimant: { key: 'daily' }, document: 'daily-page', incident: 'bridge' },
      { claim: 'total', claimant: { key: 'guards-office' }, document: 'report' },
    ])
  })

  it('are listed by key, page after page', async () => {
    const seen: string[] = []
    for (let after: string | undefined; ; ) {
      const page = await listClaims(
        db,
        { incident: 'bridge' },
        { ...(after && { after }), limit: 2 },
      )
      seen.push(...page.map(({ key }) => key))
      if (page.length < 2) break
      after = seen.at(-1)
    }
    expect(seen).toEqual(['children', 'eleven', 'families', 'nine', 'repeated', 'total'])
  })

  it.each([
    [{ source: 'river-watch' }, ['eleven', 'families', 'nine']],
    [{ document: 'report' }, ['children', 'denial', 'total']],
    [{ outcome: 'captured' as const }, ['denial']],
    [{ source: 'river-watch', document: 'watch', outcome: 'killed' as const }, ['nine']],
  ])('can be narrowed by %j', async (filter, expected) => {
    const claims = await listClaims(db, filter, { limit: 100 })
    expect(claims.map(({ key }) => key)).toEqual(expected)
  })
})

describe('documents and sources', () => {
  it('a document has its versions, and its claims in the order of the text', async () => {
    const report = await getDocument(db, 'report')
    expect(report?.claims.map(({ key }) => key)).toEqual(['total', 'children', 'denial'])
    expect(report?.text).toContain('🕊️')
    expect(await getDocument(db, 'watch')).toMatchObject({
      supersedes: null,
      supersededBy: [{ key: 'watch-2', title: 'Count, corrected' }],
      published: { note: 'From its address.' },
    })
    expect((await getDocument(db, 'watch-2'))?.supersedes?.key).toBe('watch')
    expect(await getDocument(db, 'gone')).toBeNull()
  })

  it.each([
    [{}, ['ferry-page', 'daily-page', 'watch-2', 'report', 'watch']],
    [{ source: 'river-watch' }, ['watch-2', 'watch']],
    [{ text: 'ferry' }, ['ferry-page']],
    [{ text: 'الجِسر' }, ['report']],
  ])('documents are listed by date, narrowed by %j', async (filter, expected) => {
    const page = await listDocuments(db, filter, 1)
    expect(page.items.map(({ key }) => key)).toEqual(expected)
    expect(page.total).toBe(expected.length)
  })

  it('sources are listed with what they claim and publish', async () => {
    expect((await listSources(db)).items).toMatchObject([
      { key: 'daily', claims: 2, documents: 3, speaksFor: { key: 'helpers' } },
      { key: 'guards-office', claims: 2, documents: 0, speaksFor: { key: 'guards' } },
      { key: 'raiders-press', claims: 0 },
      { key: 'raiders-voice', claims: 1 },
      {
        key: 'river-watch',
        claims: 3,
        documents: 2,
        speaksFor: null,
        url: 'https://river.example/',
      },
    ])
  })

  it('a source has its claims by incident, the latest first', async () => {
    const source = await getSource(db, 'daily')
    const shown = source?.incidents.items.map(({ incident, claims }) => {
      return [incident.key, claims.map(({ key }) => key)]
    })
    expect(shown).toEqual([
      ['ferry', ['ferry-1']],
      ['bridge', ['repeated']],
    ])
    expect(source?.incidents).toMatchObject({ total: 2, page: 1, pages: 1 })
    expect(await getSource(db, 'gone')).toBeNull()
  })
})
