import { listEntries } from '@/lib/bundle/queries'
import { STANDING } from '@/lib/claim/standing'
import { listSlips } from '@/lib/correction/queries'
import { none } from '@/lib/entry/queries'
import type { Doer } from '@/lib/log/model'
import type { Database } from '@/lib/server/db'
import { Refusal, type Regrouped, regrouping, revisionOf, takeIn } from '../commands'
import { seenFrom, splitOff, tornBy } from '../model'
import type { Split } from '../schema'

/**
 * Moves some claims of an incident to a new one. Whoever does it says which revision they saw; a claim that is not on the
 * incident any more is as good as a change to it.
 */
export function splitIncident(
  db: Database,
  { incident, seen, claims: chosen, to, reason, isMeant }: Split,
  doer: Doer,
): Promise<Regrouped> {
  return regrouping(db, async (tx) => {
    const own = await tx.claim.findMany({
      where: { incidentKey: incident, ...STANDING },
      select: { key: true },
    })
    const found = await listEntries(tx, {
      ...none(),
      incidents: new Set([incident]),
      claims: new Set(own.map(({ key }) => key)),
    })
    const [split] = found.incidents
    if (!split || split.mergedInto !== null) return { ok: false, reason: 'unknown' }
    const moved = found.claims.filter(({ key }) => chosen.includes(key))
    const isCurrent = (await revisionOf(tx, incident)) === seen
    if (!isCurrent || moved.length < new Set(chosen).size) return { ok: false, reason: 'stale' }
    if ((await revisionOf(tx, to.key)) !== null) return { ok: false, reason: 'taken' }
    await takeIn(
      db,
      tx,
      {
        incidents: [splitOff(split, to), ...seenFrom(split, to)],
        claims: moved.map((claim) => ({ ...claim, incident: to.key })),
      },
      { ...doer, reason, deed: { action: 'split', subject: `incident/${incident}` } },
    )
    const torn = tornBy(found.claims, new Set(chosen))
    const isAfterReport = (await listSlips(tx, 'incidents', to.key)).includes('afterReport')
    if (!isMeant && (torn.length > 0 || isAfterReport)) {
      throw new Refusal({ ok: false, reason: 'slips', torn, isAfterReport })
    }
    return { ok: true, incident: to.key }
  })
}
