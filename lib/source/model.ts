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
