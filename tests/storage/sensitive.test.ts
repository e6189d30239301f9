import { describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { exportBundle } from '@/lib/bundle/queries'
import { getClaim, getClaimHistory, getClaims } from '@/lib/claim/queries'
import { correctClaim } from '@/lib/correction/commands'
import { getDocument } from '@/lib/document/queries'
import { acceptProposal } from '@/lib/extraction/commands'
import { verifyLog } from '@/lib/log/queries'
import { describeDocument } from '@/lib/sensitive/commands'
import { listSensitiveSpans, listTextDescriptions } from '@/lib/sensitive/queries'
import { depotBundle } from '@/tests/fixtures/depot'
import { graphicBundle } from '@/tests/fixtures/graphic'
import { openTestDatabase } from './database'
import { acceptance, actor, DOCUMENT, first, nine, openDesk } from './mill'

const told = { ar: 'وصف محايد لجثث', en: 'A neutral description of bodies' }
const doer = { by: 'tests', at: new Date('2031-06-21T09:00:00Z') }

async function graphic() {
  const { db } = await openTestDatabase()
  const outcome = await importBundle(db, JSON.stringify(graphicBundle('grim')), 'tests')
  expect(outcome).toMatchObject({ ok: true })
  return db
}

describe('a bundle', () => {
  it('carries what is told of quotes and texts, there and back', async () => {
    const db = await graphic()
    const exported = await exportBundle(db)
    expect(exported.match(/"sensitive"/g)).toHaveLength(2)
    const { db: other } = await openTestDatabase()
    expect(await importBundle(other, exported, 'tests')).toMatchObject({ ok: true })
    expect(await exportBundle(other)).toBe(exported)
    const again = await importBundle(other, exported, 'tests')
    expect(again).toMatchObject({ changed: { claims: 0, documents: 0 } })
  })

  it('says nothing of it where nothing is told', async () => {
    const { db } = await openTestDatabase()
    await importBundle(db, JSON.stringify(depotBundle(2)), 'tests')
    expect(await exportBundle(db)).not.toContain('sensitive')
  })

  it.each([
    ['a text', 'bodies'],
    ['another language', { fr: 'corps' }],
    ['what steers the direction of text', { en: '\u202ebodies' }],
    ['nothing but blanks', { en: ' ' }],
  ])('is refused with %s in its place', async (_, sensitive) => {
    const { db } = await openTestDatabase()
    const bundle = depotBundle(2)
    const claims = bundle.claims.map((claim, n) => (n === 0 ? { ...claim, sensitive } : claim))
    const outcome = await importBundle(db, JSON.stringify({ ...bundle, claims }), 'tests')
    expect(outcome).toMatchObject({ ok: false })
  })

  it('takes a description away and puts it in, a revision each', async () => {
    const db = await graphic()
    for (const sensitive of [null, told]) {
      const { claims, ...bundle } = graphicBundle('grim')
      const documents = bundle.documents.map((one) =>
        one.key === 'grim-whole' ? { ...one, sensitive } : one,
      )
      const changed = claims.map((claim) =>
        claim.key === 'grim-gate' ? { ...claim, sensitive } : claim,
      )
      const given = JSON.stringify({ ...bundle, documents, claims: changed })
      const outcome = await importBundle(db, given, 'tests')
      expect(outcome).toMatchObject({ ok: true, changed: { claims: 1, documents: 1 } })
      expect((await getClaim(db, 'grim-gate'))?.sensitive).toEqual(sensitive)
      expect((await getDocument(db, 'grim-whole'))?.sensitive).toEqual(sensitive)
    }
    const history = await getClaimHistory(db, 'grim-gate')
    expect(history.map(({ content }) => content.sensitive ?? null)).toEqual([told, null, told])
  })
})

it('a claim is told of by its own words, or by those that it touches', async () => {
  const db = await graphic()
  const keys = ['grim-gate', 'grim-beside', 'grim-near', 'grim-whole']
  const claims = await getClaims(db, keys)
  expect(claims.map(({ sensitive, document }) => [sensitive, document.sensitive])).toEqual([
    [told, null],
    [told, null],
    [null, null],
    [null, told],
  ])
  const spans = await listSensitiveSpans(db, ['grim-first', 'grim-second', 'grim-whole'])
  expect([...spans.keys()]).toEqual(['grim-first'])
  expect(await listTextDescriptions(db, ['grim-first'])).toEqual([told])
  expect(await listTextDescriptions(db, ['grim-whole', 'grim-second'])).toEqual([told])
})

describe('describing a document', () => {
  const given = { document: 'grim-second', seen: null, sensitive: told }

  it('is in the log, and changes no text', async () => {
    const db = await graphic()
    const before = await getDocument(db, given.document)
    expect(await describeDocument(db, given, doer)).toEqual({ ok: true })
    expect(await getDocument(db, given.document)).toEqual({ ...before, sensitive: told })
    const entry = await db.logEntry.findFirstOrThrow({
      orderBy: { seq: 'desc' },
      include: { values: true },
    })
    expect(entry).toMatchObject({
      action: 'describe',
      subject: 'document/grim-second',
      by: 'tests',
    })
    expect(entry.values.map(({ path }) => path).sort()).toEqual([
      'after.sensitive',
      'before.sensitive',
    ])
    expect((await verifyLog(db)).faults).toEqual([])
    const entries = await db.logEntry.count()
    expect(await describeDocument(db, given, doer)).toEqual({ ok: true })
    expect(await db.logEntry.count()).toBe(entries)
  })

  it('that somebody else described meanwhile is refused; so is one of nothing', async () => {
    const db = await graphic()
    await describeDocument(db, given, doer)
    const mine = { ...given, sensitive: { en: 'Mine' } }
    expect(await describeDocument(db, mine, doer)).toEqual({ ok: false, reason: 'stale' })
    expect((await getDocument(db, given.document))?.sensitive).toEqual(told)
    const none = { ...mine, seen: told, sensitive: null }
    expect(await describeDocument(db, none, doer)).toEqual({ ok: true })
    expect((await getDocument(db, given.document))?.sensitive).toBeNull()
    const unknown = { ...given, document: 'nothing' }
    expect(await describeDocument(db, unknown, doer)).toEqual({ ok: false, reason: 'unknown' })
  })
})

it('a claim that is accepted anew at the desk stays described', async () => {
  const db = await openDesk()
  expect(await acceptProposal(db, first(nine), actor)).toEqual({ ok: true })
  const key = `${DOCUMENT}-${nine.id}`
  const [seen] = await getClaimHistory(db, key)
  const content = { ...seen?.content, sensitive: told }
  const correction = { claim: key, seen: 1, content, reason: 'Graphic.', meant: [] }
  expect(await correctClaim(db, correction, doer)).toEqual({ ok: true, revision: 2 })
  const { id } = await db.decision.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const claim = { ...nine.claim, modality: 'alleged' as const }
  const anew = { ...acceptance({ ...nine, claim }), seen: id }
  expect(await acceptProposal(db, anew, actor)).toEqual({ ok: true })
  const now = await getClaim(db, key)
  expect([now?.modality, now?.sensitive]).toEqual(['alleged', told])
})
