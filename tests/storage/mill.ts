import { expect } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { undoDecision } from '@/lib/extraction/commands'
import type { Acceptance } from '@/lib/extraction/decision-schema'
import { suggestSource } from '@/lib/extraction/newcomer'
import { type Proposal, toProposals } from '@/lib/extraction/proposal'
import { getDeskState } from '@/lib/extraction/queries'
import { readDocument } from '@/lib/extraction/read'
import type { Database } from '@/lib/server/db'
import { openTestDatabase } from './database'

/* A desk on a short text with three proposals: nine killed, two of them commanders, by the SDF; fifteen by ISIS. */

export const TEXT = `The SDF said nine of its fighters were killed near the old mill, among them two commanders.
ISIS claimed fifteen SDF fighters were killed at the mill.`

export const DOCUMENT = 'mill-2020-02-03'
export const actor = { by: 'desk', at: new Date('2020-02-04T10:00:00Z') }
export const name = (words: string) => ({ ar: words, en: words })

export const [nine, two, fifteen] = toProposals(
  readDocument({ text: TEXT, language: 'en', published: null, actors: [], sources: [], places: [] })
    .claims,
  'reader',
) as [Proposal, Proposal, Proposal]

export const incident = {
  key: 'mill-2020-02-02',
  title: name('The mill'),
  date: '2020-02-02',
  place: 'mill',
  partOf: null,
  related: null,
}

export function acceptance(
  { id, origin, claim }: Proposal,
  change: Partial<Omit<Acceptance, 'newcomers'>> & {
    newcomers?: Partial<Acceptance['newcomers']>
  } = {},
): Acceptance {
  return {
    document: DOCUMENT,
    proposal: id,
    origin,
    seen: 0,
    claim: claim as Acceptance['claim'],
    target: { incident: incident.key, place: 'mill' },
    ...change,
    newcomers: { incidents: [], sources: [], actors: [], places: [], ...change.newcomers },
  }
}

/** The first acceptance: incident, place and source are new. */
export const first = (proposal: Proposal) =>
  acceptance(proposal, {
    newcomers: {
      incidents: [incident],
      places: [{ key: 'mill', name: name('The old mill') }],
      sources: [suggestSource(proposal.claim.claimant)],
    },
  })

export async function openDesk() {
  const { db } = await openTestDatabase()
  const outcome = await importBundle(
    db,
    JSON.stringify({
      format: 'mizan-bundle/1',
      sources: [{ key: 'gazette', kind: 'media', name: name('Gazette') }],
      documents: [
        {
          key: DOCUMENT,
          publisher: 'gazette',
          language: 'en',
          title: 'At the mill',
          published: { date: '2020-02-03', precision: 'day', basis: 'stated' },
          text: TEXT,
        },
      ],
    }),
    'tests',
  )
  expect(outcome.ok).toBe(true)
  return db
}

export const seenOf = async (db: Database, { id }: Proposal) =>
  (await getDeskState(db, DOCUMENT)).decisions.findLast(({ proposal }) => proposal === id)?.id ?? 0
export const actionsOf = async (db: Database) =>
  (await db.logEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ action }) => action).slice(1)
export const undo = async (db: Database, proposal: Proposal) =>
  undoDecision(
    db,
    { document: DOCUMENT, proposal: proposal.id, seen: await seenOf(db, proposal) },
    actor,
  )

/** What every decision says of the proposal that it is on. */
export function pick({ document, proposal, origin, seen, claim }: Acceptance) {
  return { document, proposal, origin, seen, claim }
}
