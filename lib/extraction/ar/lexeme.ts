import type { Outcome, Unit } from '@/lib/claim/model'
import { fold } from '@/lib/values/fold'

/** A noun for persons that can be counted. */
export interface PersonNoun {
  /** `civilian` and `fighter` wait for a party; `person` says nothing of whose; otherwise an actor's key. */
  readonly who: 'civilian' | 'fighter' | 'person' | 'foe' | (string & {})
  readonly subset: string | null
  readonly unit: Unit
  readonly number: 'one' | 'two' | 'many'
  /** A noun that says what happened to them: قتيل، جرحى. */
  readonly outcome: Outcome | null
  /** It ends in a pronoun: مقاتليها. */
  readonly owned: boolean
}

/** A word that says what happened, apart from any noun for persons. */
export interface OutcomeWord {
  readonly outcome: Outcome
  /** A finite verb opens a clause of its own; a verbal noun stays under what introduces it. */
  readonly form: 'verb' | 'noun'
  /** How many the pronoun on it stands for: «مقتله», «واعتقلتهما»; null where it bears none. */
  readonly object: 'one' | 'two' | 'many' | null
}

/** Adds a word to a table under its folded form; an earlier entry stays. */
export function enter<T>(table: Map<string, T>, word: string, entry: T): void {
  const key = fold(word)
  if (!table.has(key)) table.set(key, entry)
}

/** The words of a list written in one string, bars or spaces between. */
export function words(list: string): readonly string[] {
  return list.split(/[\s|]+/).filter((word) => word !== '')
}
