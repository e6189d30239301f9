import { describe, expect, it } from 'vitest'
import { carryOutWish } from '@/lib/annotation/commands'
import { wish } from '@/lib/annotation/schema'
import { importBundle } from '@/lib/bundle/commands'
import { exportBundle } from '@/lib/bundle/queries'
import { withdrawClaim } from '@/lib/claim/commands'
import { getClaim, getClaimHistory, getClaims, listClaims } from '@/lib/claim/queries'
import { getComparison } from '@/lib/comparison/queries'
import { getDocument, listDocuments } from '@/lib/document/queries'
import { acceptProposal } from '@/lib/extraction/commands'
import type { Acceptance } from '@/lib/extraction/decision-schema'
import { suggestSource } from '@/lib/extraction/newcomer'
import { findIncidents, getDeskState, proposeIncidents } from '@/lib/extraction/queries'
import { searchCandidates } from '@/lib/incident/candidates'
import {
  getIncident,
  listIncidentFilters,
  listIncidents,
  listIncidentTitles,
} from '@/lib/incident/queries'
import { type Database, inTransaction } from '@/lib/server/db'
import { getSource, listSources } from '@/lib/source/queries'
import {
  acceptance,
  actionsOf,
  actor,
  DOCUMENT,
  fifteen,
  first,
  incident,
  name,
  nine,
  openDesk,
  seenOf,
  two,
  undo,
} from './mill'

const KEY = `${DOCUMENT}-${nine.id}`
const DAY = '2020-02-02'

/** A desk at which nine was accepted and taken back. */
async function withdrawn(): Promise<Database> {
  const db = await openDesk()
  expect(await acceptProposal(db, first(nine), actor)).toEqual({ ok: true })
  expect(await undo(db, nine)).toEqual({ ok: true })
  return db
}

const again = async (db: Database, given: Acceptance) =>
  acceptProposal(db, { ...given, seen: await seenOf(db, nine) }, actor)

const decisionsOf = async (db: Database) =>
  (await getClaim(db, KEY))?.decisions.map(({ kind, revision }) => `${kind} ${revision}`)

describe('a withdrawn claim', () => {
  it('keeps its row, its revisions and its page, which says when and by whom', async () => {
    const db = await withdrawn()
    expect(await getClaim(db, KEY)).toMatchObject({
      key: KEY,
      words: 'nine',
      state: 'withdrawn',
      decisions: [
        { kind: 'withdrawn', revision: 1, at: actor.at.toISOString(), by: 'desk', reason: null },
      ],
    })
    expect(await getClaimHistory(db, KEY)).toHaveLength(1)
    expect(await getClaim(db, 'gone')).toBeNull()
    expect(await actionsOf(db)).toEqual(['import', 'accept', 'withdraw', 'undo'])
    const [entry] = await db.logEntry.findMany({ where: { action: 'withdraw' } })
    expect(entry).toMatchObject({ subject: `claim/${KEY}`, by: 'desk' })
  })

  it.each<[string, (db: Database) => Promise<unknown>, unknown]>([
    ['claims by key', (db) => getClaims(db, [KEY]), []],
    ['claims', (db) => listClaims(db, {}, { limit: 10 }), []],
    ['claims of a text', async (db) => (await getDocument(db, DOCUMENT))?.claims, []],
    [
      'counts of documents',
      async (db) => (await listDocuments(db, {}, 1)).items.map(({ claims }) => claims),
      [0],
    ],
    [
      'sources',
      async (db) => (await listSources(db)).items.map(({ key, claims }) => [key, claims]),
      [['gazette', 0]],
    ],
    ['counts of sources', async (db) => (await listSources(db)).total, 1],
    ['a source', async (db) => (await getSource(db, 'sdf'))?.incidents.items, []],
    ['a board', async (db) => (await getComparison(db, incident.key, 'literal'))?.rows, []],
    ['an incident', async (db) => (await getIncident(db, incident.key))?.documents, []],
    ['incidents', async (db) => (await listIncidents(db, {}, 1)).items, []],
    ['a search', async (db) => (await listIncidents(db, { text: 'nine' }, 1)).items, []],
    [
      'incidents of a source',
      async (db) => (await listIncidents(db, { source: 'sdf' }, 1)).items,
      [],
    ],
    [
      'filters',
      (db) => listIncidentFilters(db),
      { places: [], sources: [], outcomes: [], verdicts: [] },
    ],
    ['titles', (db) => listIncidentTitles(db), []],
    [
      'proposed incidents',
      (db) => proposeIncidents(db, { place: 'mill', date: DAY, parties: [] }, DAY),
      [],
    ],
    [
      'the parties of an incident',
      async (db) => (await searchCandidates(db, 'mill'))[0]?.parties,
      [],
    ],
    ['the desk', async (db) => (await getDeskState(db, DOCUMENT)).imported, []],
    ['the incidents of the desk', async (db) => (await getDeskState(db, DOCUMENT)).incidents, []],
    ['a bundle', async (db) => JSON.parse(await exportBundle(db)).claims, []],
    [
      'summaries',
      async (db) =>
        (await db.incidentSummary.findMany()).map(({ claims, sources }) => claims + sources),
      [0],
    ],
  ])('is left out of %s', async (_, look, nothing) => {
    expect(await look(await withdrawn())).toEqual(nothing)
  })

  it('is found no more in the list when its words are searched and others stand', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    const sources = [suggestSource('isis')]
    await acceptProposal(db, acceptance(fifteen, { newcomers: { sources } }), actor)
    const found = async (text: string) => (await listIncidents(db, { text }, 1)).total
    expect([await found('nine'), await found('fifteen')]).toEqual([1, 1])
    await undo(db, nine)
    expect([await found('nine'), await found('fifteen')]).toEqual([0, 1])
    expect((await listIncidents(db, { source: 'sdf' }, 1)).total).toBe(0)
    expect((await getComparison(db, incident.key, 'literal'))?.rows).toHaveLength(1)
  })

  it('is not withdrawn a second time', async () => {
    const db = await withdrawn()
    expect(await inTransaction(db, (tx) => withdrawClaim(tx, KEY, actor))).toBe(false)
    expect(await decisionsOf(db)).toEqual(['withdrawn 1'])
  })

  it('is written on by nobody', async () => {
    const db = await withdrawn()
    const note = { do: 'annotate', target: { claim: KEY }, kind: 'commenting', text: '?', tags: [] }
    expect(await carryOutWish(db, wish.parse(note), actor.by)).toEqual({
      ok: false,
      reason: 'gone',
    })
  })

  it('leaves its incident to be found by its title', async () => {
    const db = await withdrawn()
    expect((await findIncidents(db, 'mill')).map(({ key }) => key)).toEqual([incident.key])
  })

  it('leaves the column of nobody on other boards', async () => {
    const db = await openDesk()
    const sources = [suggestSource('isis')]
    await acceptProposal(db, first(nine), actor)
    await acceptProposal(db, acceptance(fifteen, { newcomers: { sources } }), actor)
    // The SDF are a party to what stands: a source that speaks for them would have a silent column.
    await undo(db, nine)
    const comparison = await getComparison(db, incident.key, 'literal')
    expect(comparison?.sources.map(({ key }) => key)).toEqual(['isis'])
  })

  it('leaves its part of an incident out of the whole', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    const part = { ...incident, key: 'mill-yard', partOf: incident.key }
    const target = { incident: part.key, place: 'mill' }
    const newcomers = { incidents: [part], sources: [suggestSource('isis')] }
    await acceptProposal(db, acceptance(fifteen, { target, newcomers }), actor)
    const parts = async () => [
      (await getIncident(db, incident.key))?.parts.length,
      (await getComparison(db, incident.key, 'literal'))?.parts.length,
      (await getDeskState(db, DOCUMENT)).incidents.length - 1,
      (await listIncidents(db, {}, 1)).items[0]?.parts,
      (await searchCandidates(db, 'mill')).find(({ key }) => key === incident.key)?.parts.length,
    ]
    expect(await parts()).toEqual([1, 1, 1, 1, 1])
    await undo(db, fifteen)
    expect(await parts()).toEqual([0, 0, 0, 0, 0])
    expect((await getComparison(db, part.key, 'literal'))?.incident.key).toBe(part.key)
  })
})

describe('accepting again', () => {
  it('restores the claim, its incident and its place under their keys', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    const before = await exportBundle(db)
    await undo(db, nine)
    expect(await again(db, first(nine))).toEqual({ ok: true })
    expect(await exportBundle(db)).toBe(before)
    expect(await decisionsOf(db)).toEqual(['withdrawn 1', 'restored 1'])
    expect(await getClaim(db, KEY)).toMatchObject({ state: 'draft', revision: 1 })
    expect((await listIncidents(db, {}, 1)).items.map(({ key }) => key)).toEqual([incident.key])
    expect(await actionsOf(db)).toEqual([
      'import',
      'accept',
      'withdraw',
      'undo',
      'restore',
      'accept',
    ])
  })

  it('makes a new revision where it says something else', async () => {
    const db = await withdrawn()
    const given = first(nine)
    await again(db, { ...given, claim: { ...given.claim, outcome: 'wounded' } })
    expect(await getClaim(db, KEY)).toMatchObject({ revision: 2, outcome: 'wounded' })
    expect(await decisionsOf(db)).toEqual(['withdrawn 1', 'restored 2'])
  })

  it('asks anew for a source that was recorded for nothing else, and describes it anew', async () => {
    const db = await withdrawn()
    expect((await getDeskState(db, DOCUMENT)).sources.map(({ key }) => key)).toEqual(['gazette'])
    const given = first(nine)
    const sources = given.newcomers.sources.map((source) => ({ ...source, name: name('The SDF') }))
    await again(db, { ...given, newcomers: { ...given.newcomers, sources } })
    expect((await getSource(db, 'sdf'))?.name).toEqual(name('The SDF'))
    // Once it is in use, nobody who has not seen that describes it anew.
    await acceptProposal(
      db,
      acceptance(two, { newcomers: { sources: [suggestSource('sdf')] } }),
      actor,
    )
    expect((await getSource(db, 'sdf'))?.name).toEqual(name('The SDF'))
  })

  it('takes another key for an incident of another day', async () => {
    const db = await withdrawn()
    const given = first(nine)
    const other = { ...incident, date: '2020-02-03' }
    await again(db, { ...given, newcomers: { ...given.newcomers, incidents: [other] } })
    expect((await getClaim(db, KEY))?.incident.key).toBe(`${incident.key}-2`)
  })

  it('from one speaker to another and back finds the first claim again', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    const given = acceptance(nine)
    await again(db, { ...given, claim: { ...given.claim, claimant: 'gazette' } })
    expect(await getClaim(db, KEY)).toMatchObject({ state: 'withdrawn' })
    expect(await getClaims(db, [`${KEY}-2`])).toMatchObject([{ claimant: { key: 'gazette' } }])
    // The outlet's own voice is the same speaker.
    await again(db, { ...given, claim: { ...given.claim, claimant: 'outlet' } })
    expect((await getClaim(db, `${KEY}-2`))?.decisions).toEqual([])
    await again(db, given)
    expect(await decisionsOf(db)).toEqual(['withdrawn 1', 'restored 1'])
    expect((await getClaim(db, `${KEY}-2`))?.state).toBe('withdrawn')
    expect((await getSource(db, 'gazette'))?.claims).toBe(0)
  })
})

describe('what is built on a claim', () => {
  it('counts only as long as it stands', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    await acceptProposal(db, acceptance(two), actor)
    expect(await undo(db, nine)).toMatchObject({ reason: 'builtOn', builtOn: { parts: 1 } })
    await undo(db, two)
    expect(await undo(db, nine)).toEqual({ ok: true })
    // The part comes back alone, and is linked when the total does.
    const part = { ...acceptance(two), seen: await seenOf(db, two) }
    expect(await acceptProposal(db, part, actor)).toEqual({ ok: true })
    expect((await getClaims(db, [`${DOCUMENT}-${two.id}`]))[0]?.subsetOf).toBeNull()
    expect(await again(db, acceptance(nine))).toEqual({ ok: true })
    expect((await getClaims(db, [`${DOCUMENT}-${two.id}`]))[0]?.subsetOf).toBe(KEY)
  })
})

describe('importing a bundle', () => {
  /** The bundle of the desk at which nine and its part stand, before anything is withdrawn. */
  async function exported(
    db: Database,
  ): Promise<{ claims: { key: string; note?: string; outcome?: string }[] }> {
    await acceptProposal(db, first(nine), actor)
    await acceptProposal(db, acceptance(two), actor)
    const bundle = JSON.parse(await exportBundle(db))
    await undo(db, two)
    await undo(db, nine)
    return bundle
  }
  const only = (bundle: Awaited<ReturnType<typeof exported>>, key: string) => ({
    ...bundle,
    claims: bundle.claims.filter((claim) => claim.key === key),
  })

  it('restores the claims that it holds, once, and with them the incident', async () => {
    const db = await openDesk()
    const bundle = await exported(db)
    const outcome = await importBundle(db, JSON.stringify(bundle), 'somebody')
    expect(outcome).toMatchObject({ ok: true, created: { claims: 0 }, changed: { claims: 2 } })
    expect(await importBundle(db, JSON.stringify(bundle), 'somebody')).toMatchObject({
      changed: { claims: 0 },
      unchanged: { claims: 2 },
    })
    expect(JSON.parse(await exportBundle(db))).toEqual(bundle)
    expect((await getClaim(db, KEY))?.decisions.at(-1)).toMatchObject({
      kind: 'restored',
      by: 'somebody',
      revision: 1,
    })
    expect((await listIncidents(db, {}, 1)).items[0]).toMatchObject({ claims: 2 })
    // At the desk it is a claim that came with a bundle.
    const { imported } = await getDeskState(db, DOCUMENT)
    expect(imported.map(({ key }) => key)).toEqual([KEY, `${DOCUMENT}-${two.id}`])
  })

  it('as a new revision where one says something else, whatever its withdrawn part says', async () => {
    const db = await openDesk()
    const bundle = only(await exported(db), KEY)
    bundle.claims[0] = {
      ...(bundle.claims[0] as { key: string }),
      note: 'checked',
      outcome: 'wounded',
    }
    expect(await importBundle(db, JSON.stringify(bundle), 'somebody')).toMatchObject({
      changed: { claims: 1 },
      unchanged: { claims: 0 },
    })
    expect(await getClaim(db, KEY)).toMatchObject({
      revision: 2,
      note: 'checked',
      outcome: 'wounded',
      state: 'draft',
    })
    expect(await decisionsOf(db)).toEqual(['withdrawn 1', 'restored 2'])
  })

  it.each(['subsetOf', 'basedOn'])('refuses %s to a claim that stays withdrawn', async (link) => {
    const db = await openDesk()
    const bundle = only(await exported(db), `${DOCUMENT}-${two.id}`)
    const [claim] = bundle.claims
    const linked = { ...claim, key: 'other', subsetOf: null, [link]: KEY }
    const outcome = await importBundle(db, JSON.stringify({ ...bundle, claims: [linked] }), 'x')
    expect(outcome).toMatchObject({ ok: false, faults: [{ path: `claims[0].${link}` }] })
    expect(outcome.ok ? '' : outcome.faults[0]?.message.en).toContain(`claim ${KEY} was withdrawn`)
    expect((await getClaim(db, KEY))?.state).toBe('withdrawn')
  })

  it('keeps a claim that is withdrawn its source’s', async () => {
    const db = await openDesk()
    const bundle = only(await exported(db), KEY)
    bundle.claims[0] = { ...bundle.claims[0], claimant: 'gazette' } as { key: string }
    const outcome = await importBundle(db, JSON.stringify(bundle), 'somebody')
    expect(outcome).toMatchObject({ ok: false, faults: [{ path: 'claims[0].key' }] })
  })
})
