import { codePointsOf } from '@/lib/values/quote'
import { claimantOf } from './acceptance'
import type { Target } from './decision'
import type { DeskState } from './desk-view'
import {
  isNamedActor,
  type NewActor,
  type NewSource,
  suggestActor,
  suggestSource,
} from './newcomer'
import type { ProposedClaim } from './proposal'
import { knownPlace, knownTarget } from './target'

/** What a person still has to say before a claim can be recorded. */
export interface Missing {
  /** Where the claim goes; null when it has to be asked. */
  readonly target: Target | null
  /** The source and the actor as they are suggested, when the database does not have them. */
  readonly source: NewSource | null
  readonly actor: NewActor | null
  /** A place that the text names and nothing has decided on: it may be recorded or left out. */
  readonly place: string | null
}

/** What is missing of a claim, by what the desk knows. */
export function missingOf(
  claim: ProposedClaim,
  { publisher, text }: { readonly publisher: string; readonly text: string },
  state: Pick<DeskState, 'decisions' | 'incidents' | 'sources' | 'actors' | 'places'>,
): Missing {
  const has = (items: readonly { readonly key: string }[], key: string) =>
    items.some((item) => item.key === key)
  const claimant = claimantOf(claim, publisher)
  const target = knownTarget(claim, state.decisions, state.incidents, codePointsOf(text))
  const isOpenPlace =
    target === null &&
    claim.place !== null &&
    !has(state.places, claim.place) &&
    knownPlace(claim.place, state.decisions) === null
  return {
    target,
    source: has(state.sources, claimant) ? null : suggestSource(claimant),
    actor:
      isNamedActor(claim.victims) || has(state.actors, claim.victims)
        ? null
        : suggestActor(claim.victims),
    place: isOpenPlace ? claim.place : null,
  }
}

/** True when nothing has to be asked. */
export function isComplete({ target, source, actor }: Missing): boolean {
  return target !== null && source === null && actor === null
}
