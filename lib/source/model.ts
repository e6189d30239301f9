import type { Bilingual } from '@/lib/values/text'

/** Who speaks, in the order in which columns stand. The order is one of roles and carries no judgement. */
export const SOURCE_KINDS = [
  'belligerent',
  'official',
  'monitor',
  'media',
  'witness',
  'unattributed',
] as const

export type SourceKind = (typeof SOURCE_KINDS)[number]

/** The Admiralty scale, its first axis: how far a source can be relied on. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** Its second axis: how credible what comes from there usually is. */
export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const

export type Reliability = (typeof RELIABILITIES)[number]
export type Credibility = (typeof CREDIBILITIES)[number]

/** A rating on both axes of the scale; the second one may be left out. */
export interface Rating {
  readonly reliability: Reliability
  readonly credibility: Credibility | null
}

/** A rating from the form in which it is written, `B` or `B2`; null for anything else. */
export function ratingOf(written: string): Rating | null {
  const reliability = RELIABILITIES.find((letter) => letter === written[0])
  const credibility = CREDIBILITIES.find((digit) => digit === written.slice(1)) ?? null
  if (reliability === undefined) return null
  return `${reliability}${credibility ?? ''}` === written ? { reliability, credibility } : null
}

/** One who speaks; a belligerent or an official source speaks for an actor. */
export interface Source {
  readonly key: string
  readonly kind: SourceKind
  readonly speaksFor: string | null
  readonly name: Bilingual
}

/** A party that acts or is harmed. `kind` is open (armed-group, coalition, civilians, …). */
export interface Actor {
  readonly key: string
  readonly kind: string
  readonly name: Bilingual
  readonly alliedWith: readonly string[]
}

/** Victims whom a text lumps together or leaves unnamed: keys that need no declaration in a bundle. */
export const UNSPECIFIC_ACTORS = ['mixed', 'unknown'] as const

/** True for victims that are nobody's own people: no party admits or claims their loss. */
export function isParty(actor: Pick<Actor, 'key' | 'kind'>): boolean {
  return actor.kind !== 'civilians' && !isUnspecific(actor)
}

/** True for victims among whom those of any other row may be counted. */
export function isUnspecific({ key, kind }: Pick<Actor, 'key' | 'kind'>): boolean {
  return UNSPECIFIC_ACTORS.some((word) => word === key || word === kind)
}
