import type { Kind } from './roles'
import type { Named } from './speaker'

/** Somebody is made to speak in a sentence. */
export interface Attribution {
  /** Who; `again` for who spoke before, `state` for the state that the text is about. */
  readonly speaker: string
  readonly kind: Kind
  /** What to call a state's office when no state is known. */
  readonly name?: string
  /** The last name of a person, by which the text may call them later. */
  readonly person?: string
  /** Whom the sentence begins with, for a pronoun of which nobody was heard before. */
  readonly subject?: string
  /** Where the speaker and the verb begin, whichever comes first. */
  readonly from: number
  /** Where the verb of speech stands. */
  readonly at: number
  /** True when what is said stands after the verb: "the ministry said that…". */
  readonly opens: boolean
  /** True when what is said stands before it: "…, the ministry said." */
  readonly closes: boolean
  /** True when the verb denies what is said. */
  readonly denies: boolean
}

/** A speaker as a verb or noun of speech has it; `inverted` when the speaker stands after the verb. */
export interface Reading {
  readonly named: Named
  readonly inverted: boolean
}
