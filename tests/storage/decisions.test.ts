import { describe, expect, it } from 'vitest'
import { exportBundle } from '@/lib/bundle/queries'
import { STANDING } from '@/lib/claim/standing'
import { getComparison } from '@/lib/comparison/queries'
import {
  acceptProposal,
  keepOpinion,
  mergeProposals,
  rejectProposal,
} from '@/lib/extraction/commands'
import { standingOf } from '@/lib/extraction/decision'
import { suggestSource } from '@/lib/extraction/newcomer'
import { getDeskState, proposeIncidents } from '@/lib/extraction/queries'
import { getIncident } from '@/lib/incident/queries'
import {
  acceptance,
  actionsOf,
  actor,
  DOCUMENT,
  fifteen,
  first,
  incident,
  nine,
  openDesk,
  pick,
  seenOf,
  two,
  undo,
} from './mill'

describe('accepting', () => {
  it('records the claim, what it needs, the decision and the event', async () => {
    const db = await openDesk()
    expect(await acceptProposal(db, first(nine), actor)).toEqual({ ok: true })
    const [row] = (await getComparison(db, incident.key, 'literal'))?.rows ?? []
    expect(row?.cells.sdf).toMatchObject({ state: 'figure', interval: [9, 9] })
    const state = await getDeskState(db, DOCUMENT)
    expect(state.decisions).toMatchObject([
      { proposal: nine.id, verdict: 'accepted', recorded: `${DOCUMENT}-${nine.id}` },
    ])
    expect(state.decisions[0]?.claim).toEqual(nine.claim)
    expect(state.decisions[0]?.target?.newcomers).toEqual({
      actors: ['sdf'],
      sources: ['sdf'],
      places: ['mill'],
      incidents: [incident.key],
    })
    expect(state.incidents.map(({ key }) => key)).toEqual([incident.key])
    expect(state.imported).toEqual([])
    expect(await actionsOf(db)).toEqual(['import', 'accept'])
  })

  it('changes nothing the second time, however late it comes', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    const before = await exportBundle(db)
    expect(await acceptProposal(db, first(nine), actor)).toEqual({ ok: true })
    expect(await exportBundle(db)).toBe(before)
    expect((await getDeskState(db, DOCUMENT)).decisions).toHaveLength(1)
    expect(await actionsOf(db)).toEqual(['import', 'accept'])
  })

  it('refuses what the checks of bundles refuse, and records nothing', async () => {
    const db = await openDesk()
    const before = await exportBundle(db)
    const claim = { ...first(nine).claim, quote: { ...nine.claim.quote, start: 3 } }
    expect(await acceptProposal(db, { ...first(nine), claim }, actor)).toMatchObject({
      ok: false,
      reason: 'refused',
      faults: [{ path: 'claims[0].quote' }],
    })
    expect(await exportBundle(db)).toBe(before)
    expect(await actionsOf(db)).toEqual([])
  })

  it('is told when somebody else decided first', async () => {
    const db = await openDesk()
    await rejectProposal(db, { ...pick(first(nine)), reason: 'vague', note: null }, actor)
    expect(await acceptProposal(db, first(nine), actor)).toEqual({ ok: false, reason: 'stale' })
    const again = { ...first(nine), seen: await seenOf(db, nine) }
    expect(await acceptProposal(db, again, actor)).toEqual({ ok: true })
  })

  it('knows no other documents', async () => {
    const db = await openDesk()
    expect(await acceptProposal(db, { ...first(nine), document: 'none' }, actor)).toEqual({
      ok: false,
      reason: 'unknownDocument',
    })
  })

  it('describes nobody anew who is recorded already', async () => {
    const db = await openDesk()
    const described = (words: string) => ({
      actors: [{ key: 'sdf', kind: 'armed-group', name: { ar: words, en: words } }],
    })
    const given = first(nine)
    const newcomers = { ...given.newcomers, ...described('The forces') }
    await acceptProposal(db, { ...given, newcomers }, actor)
    // From a page on which the one is not recorded yet.
    await acceptProposal(db, acceptance(two, { newcomers: described('Somebody else') }), actor)
    expect(await db.actor.findMany({ select: { key: true, nameEn: true } })).toEqual([
      { key: 'sdf', nameEn: 'The forces' },
    ])
  })

  it('gives another key to an incident whose key is taken', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    const other = first(fifteen)
    other.newcomers.places = []
    await acceptProposal(db, other, actor)
    const { incidents } = await getDeskState(db, DOCUMENT)
    expect(incidents.map(({ key }) => key)).toEqual([incident.key, `${incident.key}-2`])
  })

  it('links a part to its total, whichever is accepted first', async () => {
    for (const order of [
      [nine, two],
      [two, nine],
    ] as const) {
      const db = await openDesk()
      await acceptProposal(db, first(order[0]), actor)
      expect(await acceptProposal(db, acceptance(order[1]), actor)).toEqual({ ok: true })
      const part = await db.claim.findUnique({ where: { key: `${DOCUMENT}-${two.id}` } })
      expect(part?.subsetOfKey).toBe(`${DOCUMENT}-${nine.id}`)
    }
  })

  it('corrects a claim, also to another speaker', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    for (const change of [{ outcome: 'wounded' }, { claimant: 'gazette' }] as const) {
      const given = acceptance(nine, { seen: await seenOf(db, nine) })
      const claim = { ...given.claim, ...change }
      expect(await acceptProposal(db, { ...given, claim }, actor)).toEqual({ ok: true })
      const row = await db.claim.findFirstOrThrow({ where: STANDING })
      expect({ outcome: row.outcome, claimant: row.claimantKey }).toMatchObject(change)
    }
    expect(await db.claim.findMany({ where: STANDING, select: { key: true } })).toEqual([
      { key: `${DOCUMENT}-${nine.id}-2` },
    ])
  })

  it('relates a new incident and the other one to each other', async () => {
    const db = await openDesk()
    await acceptProposal(db, first(nine), actor)
    const earlier = {
      ...incident,
      key: 'mill-2020-01-30',
      date: '2020-01-30',
      related: { incident: incident.key, as: 'later-attack' as const },
    }
    const given = acceptance(fifteen, {
      target: { incident: earlier.key, place: null },
      newcomers: { incidents: [earlier], sources: [suggestSource('isis')] },
    })
    expect(await acceptProposal(db, given, actor)).toEqual({ ok: true })
    const relations = await db.incidentRelation.findMany({ orderBy: { fromKey: 'asc' } })
    expect(relations).toEqual([
      { fromKey: earlier.key, toKey: incident.key, as: 'later-attack' },
      { fromKey: incident.key, toKey: earlier.key, as: 'earlier-attack' },
    ])
    expect(await undo(db, fifteen)).toEqual({ ok: true })
    expect((await getIncident(db, incident.key))?.related).toEqual([])
    expect((await getComparison(db, incident.key, 'literal'))?.related).toEqual([])
  })
})

describe('rejecting, merging and a second opinion', () => {
  it('keep what was decided, and open again', async () => {
    const db = await openDesk()
    await rejectProposal(db, { ...pick(first(nine)), reason: 'misread', note: 'a list' }, actor)
    await mergeProposals(db, { ...pick(first(two)), into: nine.id }, actor)
    const { decisions } = await getDeskState(db, DOCUMENT)
    expect(decisions).toMatchObject([
      { verdict: 'rejected', reason: 'misread', note: 'a list' },
      { verdict: 'merged', mergedInto: nine.id },
    ])
    for (const proposal of [nine, two]) expect(await undo(db, proposal)).toEqual({ ok: true })
    const now = (await getDeskState(db, DOCUMENT)).decisions
    expect(now.slice(-2).map(standingOf)).toEqual(['open', 'open'])
    expect(await db.claim.count()).toBe(0)
  })

  it('do not merge a proposal into itself, nor into one that is merged', async () => {
    const db = await openDesk()
    const into = (id: string) => mergeProposals(db, { ...pick(first(nine)), into: id }, actor)
    expect(await into(nine.id)).toEqual({ ok: false, reason: 'impossible' })
    await mergeProposals(db, { ...pick(first(two)), into: fifteen.id }, actor)
    expect(await into(two.id)).toEqual({ ok: false, reason: 'impossible' })
  })

  it('asks a second reader once', async () => {
    const db = await openDesk()
    const second = [{ ...nine, id: `s${nine.id}`, origin: 'second' as const }]
    expect(await keepOpinion(db, DOCUMENT, second, actor)).toEqual([`s${nine.id}`])
    expect(await keepOpinion(db, DOCUMENT, second, actor)).toEqual([])
    const { decisions } = await getDeskState(db, DOCUMENT)
    expect(decisions.map(({ verdict }) => verdict)).toEqual(['proposed'])
  })
})

it('proposes the incident of the place and the day, by its parties', async () => {
  const db = await openDesk()
  await acceptProposal(db, first(nine), actor)
  const happening = { place: 'mill', date: '2020-02-03', parties: ['sdf'] }
  const [likeliest] = await proposeIncidents(db, happening, '2020-02-03')
  expect(likeliest).toMatchObject({ key: incident.key, isAlike: true })
  expect(likeliest?.because).toEqual(['place', 'date', 'parties'])
  expect(await proposeIncidents(db, { ...happening, date: '2020-06-01' }, '2020-06-01')).toEqual([])
})
