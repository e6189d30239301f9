import type { Token } from '../token'
import type { Form } from './forms'
import type { OutcomeWord, PersonNoun } from './lexeme'
import type { NumberWord } from './numbers'
import type { OutcomePhrase } from './outcomes'

/** A word found in a lexicon: what it is there, and with what clitics it stands in the text. */
export interface Found<T> extends Form {
  readonly entry: T
}

/** Everything that a word can be; null where it cannot. */
export interface Analysis {
  readonly person: Found<PersonNoun> | null
  readonly verb: Found<OutcomeWord> | null
  readonly noun: Found<OutcomeWord> | null
  readonly phrase: Found<readonly OutcomePhrase[]> | null
  readonly number: Found<NumberWord> | null
  /** The shapes in which it may be looked up: as it stands, and without clitics. */
  readonly stems: readonly string[]
  /** It begins with و or ف, which may join it to what came before. */
  readonly joined: boolean
  /** It says that somebody says something. */
  readonly speech: boolean
  /** It begins no phrase of the lexicon and is nothing of the above: what is counted is not told by it. */
  readonly idle: boolean
  /** Nothing of the above. */
  readonly unknown: boolean
}

/** A token and what it can be. */
export interface Lexed extends Token {
  readonly is: Analysis
}
