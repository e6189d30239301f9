import { isSameFigure } from '@/lib/values/figure'
import { changeBetween } from '@/lib/values/interval'
import type { Revision, SpokenCell } from './model'

/** What one source says on one measure of one incident, its parts left aside. */
export type Statement = Omit<SpokenCell, 'perspective' | 'sum'>

interface Dated {
  /** The first day on which it may have been published. */
  readonly published: string
  readonly statement: Statement
}

/**
 * Puts the chain of replaced statements, earliest first, behind the current one (design, "Revisions": the chain
 * stays visible). A figure that is merely repeated is no revision: its claims join those of the repetition.
 */
export function reviseBy(current: Statement, earlier: readonly Dated[]): Statement {
  let latest = current
  const chain: Dated[] = []
  for (const dated of [...earlier].sort((a, b) => (a.published < b.published ? 1 : -1))) {
    const next = chain[0]?.statement ?? latest
    if (!isRepeated(dated.statement, next)) chain.unshift(dated)
    else if (chain[0] === undefined) latest = joined(latest, dated.statement)
    else chain[0] = { ...chain[0], statement: joined(next, dated.statement) }
  }
  return {
    ...latest,
    revisions: chain.map((dated, i) => revision(dated, chain[i + 1]?.statement ?? latest)),
  }
}

function isRepeated(before: Statement, after: Statement): boolean {
  return before.state === after.state && isSameFigure(before.figure, after.figure)
}

function joined(statement: Statement, repeated: Statement): Statement {
  return { ...statement, claims: [...statement.claims, ...repeated.claims].sort() }
}

function revision({ published, statement }: Dated, next: Statement): Revision {
  const { figure, interval, claims } = statement
  const isKnown = interval !== null && next.interval !== null
  return {
    figure,
    interval,
    published,
    claims,
    change: isKnown ? changeBetween(interval, next.interval) : 'unclear',
  }
}
