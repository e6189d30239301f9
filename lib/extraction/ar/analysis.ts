import type { Token } from '../token'
import { type Form, formsOf } from './forms'
import type { Analysis, Found, Lexed } from './lexed'
import { numberWord } from './numbers'
import { outcomeNoun, outcomePhrases, outcomeVerb } from './outcomes'
import { personNoun } from './persons'
import { opensPhrase } from './phrases'

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
