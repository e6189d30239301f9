'use server'

import type { ZodType } from 'zod'
import { answerWith } from '@/app/access/answering'
import { authorise, type Caller } from '@/app/access/authorise'
import { taken } from '@/app/access/taken'
import type { DeskAnswer, SecondAnswer } from '@/components/extraction/desk/contract'
import type { Person } from '@/lib/account/model'
import { key, text } from '@/lib/bundle/fields'
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
export async function propose(input: unknown): Promise<readonly RankedIncident[]> {
  const caller = await authorise('propose')
  const asked = taken(asking, input)
  if (!caller.ok || !asked.success) return []
  const { day, ...happening } = asked.data
  return proposeIncidents(getDatabase(), happening, day)
}

const title = text.max(200)

/** Incidents by words of their title. */
export async function find(input: unknown): Promise<readonly IncidentCandidate[]> {
  const caller = await authorise('find')
  const asked = taken(title, input)
  return caller.ok && asked.success ? findIncidents(getDatabase(), asked.data) : []
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
  const named = taken(key, document)
  const found = named.success ? await getDocumentToRead(db, named.data) : null
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
  const given = taken(schema, input)
  if (!given.success) {
    const fields = given.error.issues.map(({ path }) => path.join('.'))
    return { outcome: { ok: false, reason: 'invalid', fields }, state: null }
  }
  const db = getDatabase()
  const outcome = await command(db, given.data, { by: caller.person.id, at: new Date() })
  if (!outcome.ok && outcome.reason === 'refused') answerWith(422)
  return { outcome, state: await getDeskState(db, given.data.document) }
}
