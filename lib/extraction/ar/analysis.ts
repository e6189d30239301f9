import type { Token } from '../token'
import { type Form, formsOf } from './forms'
import type { OutcomeWord, PersonNoun } from './lexeme'
import { type NumberWord, numberWord } from './numbers'
import { type OutcomePhrase, outcomeNoun, outcomePhrases, outcomeVerb } from './outcomes'
import { personNoun } from './persons'
import { opensPhrase } from './phrases'

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
  /** It begins no phrase of the lexicon and is nothing of the above: what is counted is not told by it. */
  readonly idle: boolean
  /** Nothing of the above. */
  readonly unknown: boolean
}

/** A token and what it can be. */
export interface Lexed extends Token {
  readonly is: Analysis
}

const NOTHING: Analysis = {
  person: null,
  verb: null,
  noun: null,
  phrase: null,
  number: null,
  stems: [],
  joined: false,
  idle: true,
  unknown: true,
}

/** Analyses tokens, each word once for a whole text. */
export function analyser(): (token: Token) => Lexed {
  const known = new Map<string, Analysis>()
  return (token) => {
    if (token.kind !== 'word') return lexed(token, NOTHING)
    let is = known.get(token.word)
    if (is === undefined) {
      is = analyse(token.word)
      known.set(token.word, is)
    }
    return lexed(token, is)
  }
}

function lexed({ kind, raw, word, value, start, end }: Token, is: Analysis): Lexed {
  return { kind, raw, word, value, start, end, is }
}

/** Everything that a folded word can be. */
export function analyse(word: string): Analysis {
  const forms = formsOf(word)
  const first = <T>(
    table: (stem: string) => T | undefined,
    fits: (form: Form) => boolean = () => true,
  ): Found<T> | null => {
    for (const form of forms) {
      const entry = fits(form) ? table(form.stem) : undefined
      if (entry !== undefined) return { ...form, entry }
    }
    return null
  }
  const person = first(personNoun)
  const verb = first(outcomeVerb, ({ by, definite }) => by === null && !definite)
  const noun = first(outcomeNoun)
  const phrase = first(outcomePhrases)
  const number = first(numberWord)
  const stems = forms.map(({ stem }) => stem)
  const unknown = [person, verb, noun, phrase, number].every((found) => found === null)
  return {
    person,
    verb,
    noun,
    phrase,
    number,
    stems,
    joined: /^[وف]/.test(word),
    idle: unknown && !stems.some(opensPhrase),
    unknown,
  }
}
