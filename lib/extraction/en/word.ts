import type { NameMatch } from '../names'
import type { Token } from '../token'

/** A word of an English sentence with the names that begin at it. */
export interface Word extends Token {
  /** The party that is named, or said by an adjective. */
  readonly party: NameMatch | null
  /** The source that is named. */
  readonly source: NameMatch | null
  /** The place of the database that is named. */
  readonly place: NameMatch | null
}
