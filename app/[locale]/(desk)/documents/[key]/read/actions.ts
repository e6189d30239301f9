'use server'

import type { ZodType } from 'zod'
import { authorise, type Caller } from '@/app/access/authorise'
import type { Asked, DeskAnswer, SecondAnswer } from '@/components/extraction/desk/contract'
import type { Person } from '@/lib/account/model'
import {
  acceptProposal,
  type Decided,
  keepOpinion,
  mergeProposals,
  rejectProposal,
  undoDecision,
} from '@/lib/extraction/commands'
import { acceptance, asking, merging, rejection, undoing } from '@/lib/extraction/decision-schema'
import { acceptOpinion, TASK } from '@/lib/extraction/opinion'
import { toProposals } from '@/lib/extraction/proposal'
import {
  findIncidents,
  getDeskState,
  getDocumentToRead,
  proposeIncidents,
} from '@/lib/extraction/queries'
import type { IncidentCandidate, RankedIncident } from '@/lib/incident/ranking'
import { type Database, getDatabase } from '@/lib/server/db'
import { askSecondReader, secondReaderOf } from '@/lib/server/second-reader'

export async function accept(input: unknown): Promise<DeskAnswer> {
  return decide(authorise('accept'), acceptance, input, acceptProposal)
}

export async function reject(input: unknown): Promise<DeskAnswer> {
  return decide(authorise('reject'), rejection, input, rejectProposal)
}

export async function merge(input: unknown): Promise<DeskAnswer> {
  return decide(authorise('merge'), merging, input, mergeProposals)
}

export async function undo(input: unknown): Promise<DeskAnswer> {
  return decide(authorise('undo'), undoing, input, undoDecision)
}

/** The incidents that a claim may speak of, the likeliest first. */
export async function propose(input: Asked): Promise<readonly RankedIncident[]> {
  const caller = await authorise('propose')
  const asked = asking.safeParse(input)
  if (!caller.ok || !asked.success) return []
  const { day, ...happening } = asked.data
  return proposeIncidents(getDatabase(), happening, day)
}

/** Incidents by words of their title. */
export async function find(text: unknown): Promise<readonly IncidentCandidate[]> {
  const caller = await authorise('find')
  const isText = typeof text === 'string' && text.length <= 200
  return caller.ok && isText ? findIncidents(getDatabase(), text) : []
}

/**
 * Asks the second reader about a document, if one is set up: only then, and only when a person asks, its text leaves
 * this machine. Of the answer only claims whose quotes stand in the text are kept.
 */
export async function ask(document: unknown): Promise<SecondAnswer> {
  const caller = await authorise('ask')
  if (!caller.ok) return caller
  const reader = secondReaderOf()
  const db = getDatabase()
  const found = typeof document === 'string' ? await getDocumentToRead(db, document) : null
  if (reader === null || found === null) return { ok: false, reason: 'unreachable' }
  const opinion = await askSecondReader(reader, TASK, found.text)
  if (!opinion.ok) return opinion
  const claims = acceptOpinion(found.text, opinion.answer)
  const actor = { by: caller.person.id, at: new Date() }
  const fresh = await keepOpinion(db, found.key, toProposals(claims, 'second'), actor)
  return { ok: true, fresh, state: await getDeskState(db, found.key) }
}

/**
 * Runs a command on what came in, and tells where everything stands afterwards. No page is revalidated: every page
 * reads the database anew, and to revalidate would send the whole document back with each decision.
 */
async function decide<T extends { readonly document: string }>(
  calling: Promise<Caller<Person>>,
  schema: ZodType<T>,
  input: unknown,
  command: (db: Database, given: T, actor: { by: string; at: Date }) => Promise<Decided>,
): Promise<DeskAnswer> {
  const caller = await calling
  if (!caller.ok) return { outcome: caller, state: null }
  const given = schema.safeParse(input)
  if (!given.success) {
    const fields = given.error.issues.map(({ path }) => path.join('.'))
    return { outcome: { ok: false, reason: 'invalid', fields }, state: null }
  }
  const db = getDatabase()
  const outcome = await command(db, given.data, { by: caller.person.id, at: new Date() })
  return { outcome, state: await getDeskState(db, given.data.document) }
}
