import { remembered } from '../remembered'
import type { Token } from '../token'
import { type Form, formsOf } from './forms'
import type { Analysis, Found, Lexed } from './lexed'
import { numberWord } from './numbers'
import { outcomeNoun, outcomePhrases, outcomeVerb } from './outcomes'
import { personNoun } from './persons'
import { opensPhrase } from './phrases'
import { isSpeech } from './speech'

const NOTHING: Analysis = {
  person: null,
  verb: null,
  noun: null,
  phrase: null,
  number: null,
  stems: [],
  joined: false,
  speech: false,
  idle: true,
  unknown: true,
}

const analysisOf = remembered(analyse)

/** A token with everything that its word can be. */
export function lex(token: Token): Lexed {
  return lexed(token, token.kind === 'word' ? analysisOf(token.word) : NOTHING)
}

/** Thousands parted by full stops («2.310 عائلة»): no count of people has three decimals. */
const STOPPED = /^\d{1,3}(?:\.\d{3})+$/

function lexed({ kind, raw, word, value, start, end }: Token, is: Analysis): Lexed {
  const stopped = kind === 'number' && value === null && STOPPED.test(word)
  const whole = stopped ? Number(word.replaceAll('.', '')) : value
  return { kind, raw, word, value: whole, start, end, is }
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
    speech: forms.some(({ stem, by, definite }) => by === null && !definite && isSpeech(stem)),
    idle: unknown && !stems.some(opensPhrase),
    unknown,
  }
}
