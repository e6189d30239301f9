import type { Transaction } from '@/lib/server/db'
import { oneOf } from '@/lib/values/column'
import type { Prisma, Decision as Row } from '@/prisma/generated/sqlite/client'
import { type Decision, type MadeDecision, REASONS, VERDICTS } from './decision'
import { ORIGINS } from './proposal'

/** The decisions on a document's proposals, in the order in which they were made. */
export async function listDecisions(tx: Transaction, document: string): Promise<MadeDecision[]> {
  const where = { documentKey: document }
  return (await tx.decision.findMany({ where, orderBy: { id: 'asc' } })).map(toDecision)
}

/** The decision that holds for a proposal, if there is one. */
export async function findHolding(
  tx: Transaction,
  document: string,
  proposal: string,
): Promise<MadeDecision | undefined> {
  const row = await tx.decision.findFirst({
    where: { documentKey: document, proposal },
    orderBy: { id: 'desc' },
  })
  return row ? toDecision(row) : undefined
}

/** Appends a decision. */
export async function appendDecision(
  tx: Transaction,
  document: string,
  decision: Omit<Decision, 'id'>,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const { proposal, origin, verdict, claim, reason, note, mergedInto, recorded, target } = decision
  await tx.decision.create({
    data: {
      documentKey: document,
      proposal,
      origin,
      verdict,
      content: claim as unknown as Prisma.InputJsonObject,
      reason,
      note,
      mergedInto,
      claimKey: recorded,
      ...(target !== null && { target: target as unknown as Prisma.InputJsonObject }),
      by,
      at,
    },
  })
}

/** JSON columns hold what `appendDecision` wrote, which was checked when it came in. */
function toDecision(row: Row): MadeDecision {
  return {
    id: row.id,
    proposal: row.proposal,
    origin: oneOf(ORIGINS, row.origin),
    verdict: oneOf(VERDICTS, row.verdict),
    claim: row.content as unknown as Decision['claim'],
    reason: row.reason === null ? null : oneOf(REASONS, row.reason),
    note: row.note,
    mergedInto: row.mergedInto,
    recorded: row.claimKey,
    target: row.target as unknown as Decision['target'],
    by: row.by,
  }
}
