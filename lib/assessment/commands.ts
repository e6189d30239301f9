import { recordDeed } from '@/lib/log/commands'
import type { Doer } from '@/lib/log/model'
import { type Database, inTransaction, type Transaction } from '@/lib/server/db'
import { assessmentColumns, type Stored, toStored } from './columns'
import { type Clash, clashesOf, isSameJudgement, kindFor, standingOf } from './model'
import { hasLeft, listClaimsOfRow, toShownChanges } from './queries'
import type { Assessing, Withdrawing } from './schema'
import { changesOfRow } from './seen'
import type { ShownChange } from './view'

/** What came of it, or why nothing did. */
export type Assessed =
  | { readonly ok: true; readonly kind: 'assessment' | 'dissent' | 'withdrawn' }
  /** `unknown`: there is no such row. `unknownActor`: nobody recorded an actor with that key. `same`: a dissent that says
   * what the assessment says. `notYours`: nothing of one's own holds that could be withdrawn. */
  | { readonly ok: false; readonly reason: 'unknown' | 'unknownActor' | 'same' | 'notYours' }
  /** By the definition of the grade this looks like a slip. */
  | { readonly ok: false; readonly reason: 'slips'; readonly slips: readonly Clash[] }
  /** The row, or what editors wrote on it, is not what was seen any more: its claims that changed, and how many others
   * wrote something since. */
  | {
      readonly ok: false
      readonly reason: 'stale'
      readonly changes: readonly ShownChange[]
      readonly written: number
    }

/**
 * Writes what an editor makes of a row: the assessment, or a dissent from somebody else's. It refers to exactly the claims
 * that were seen, with which it is kept; of a row that has changed since it is refused.
 */
export function assessRow(db: Database, given: Assessing, doer: Doer): Promise<Assessed> {
  return inTransaction(db, async (tx) => {
    const { incident, measure, seen, grade, attribution, actors, reasons, meant } = given
    const claims = await listClaimsOfRow(tx, incident, measure)
    const stored = await listStored(tx, given)
    // Who looks at a row that is gone by now is told what became of its claims.
    if (claims.length === 0 && seen.claims.length === 0) return { ok: false, reason: 'unknown' }
    const changes = await toShownChanges(tx, changesOfRow(seen.claims, claims))
    const written = stored.filter(({ id }) => id > seen.last).length
    if (changes.length + written > 0) return { ok: false, reason: 'stale', changes, written }
    const known = await tx.actor.count({ where: { key: { in: [...actors] } } })
    if (known < actors.length) return { ok: false, reason: 'unknownActor' }
    const slips = clashesOf(given).filter((clash) => !meant.includes(clash))
    if (slips.length > 0) return { ok: false, reason: 'slips', slips }

    const standing = standingOf(stored)
    const { assessment } = standing
    const kind = kindFor(
      standing,
      doer.by,
      assessment !== null && (await hasLeft(tx, assessment.by)),
    )
    const judgement = { grade, attribution, actors, reasons }
    if (kind === 'dissent' && isSameJudgement(judgement, assessment?.judgement ?? judgement)) {
      return { ok: false, reason: 'same' }
    }
    const content = { ...judgement, seen: claims.map((claim) => ({ ...claim })) }
    await write(tx, given, { kind, content, before: ownOf(stored, doer.by)?.judgement }, doer)
    return { ok: true, kind }
  })
}

/** Takes back what an editor wrote on a row: their assessment or their dissent. What others wrote stays. */
export function withdrawAssessment(
  db: Database,
  given: Withdrawing,
  doer: Doer,
): Promise<Assessed> {
  return inTransaction(db, async (tx) => {
    const stored = await listStored(tx, given)
    const written = stored.filter(({ id }) => id > given.last).length
    if (written > 0) return { ok: false, reason: 'stale', changes: [], written }
    const own = ownOf(stored, doer.by)
    if (own === null) return { ok: false, reason: 'notYours' }
    const content = { reason: given.reason }
    await write(tx, given, { kind: 'withdrawn', content, before: own.judgement }, doer)
    return { ok: true, kind: 'withdrawn' }
  })
}

type Where = Pick<Assessing, 'incident' | 'measure'>

async function listStored(tx: Transaction, { incident, measure }: Where): Promise<Stored[]> {
  const rows = await tx.assessment.findMany({
    where: { incidentKey: incident, measure },
    orderBy: { id: 'asc' },
    select: assessmentColumns,
  })
  return rows.map(toStored)
}

/** What somebody wrote last, unless they took it back. */
function ownOf(stored: readonly Stored[], by: string): Stored | null {
  const last = stored.findLast((one) => one.by === by)
  return last && last.kind !== 'withdrawn' ? last : null
}

const ACTION = {
  assessment: 'assess',
  dissent: 'dissent',
  withdrawn: 'withdrawAssessment',
} as const

async function write(
  tx: Transaction,
  { incident, measure }: Where,
  {
    kind,
    content,
    before,
  }: {
    readonly kind: keyof typeof ACTION
    readonly content: Record<string, unknown>
    readonly before: Stored['judgement'] | undefined
  },
  doer: Doer,
): Promise<void> {
  const data = { incidentKey: incident, measure, kind, content: content as object, ...doer }
  await tx.assessment.create({ data })
  const deed = {
    action: ACTION[kind],
    subject: `incident/${incident}/${measure}`,
    ...(before && { before }),
    ...(kind === 'withdrawn' ? { detail: content } : { after: content }),
  }
  await recordDeed(tx, deed, doer)
}
