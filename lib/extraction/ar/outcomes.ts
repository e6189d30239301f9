import type { Outcome } from '@/lib/claim/model'
import { fold } from '@/lib/values/fold'
import { enter, type OutcomeWord, words } from './lexeme'
import { NO_OWNER, NOT_VERBS, NOUNS, PHRASES, VERB_SHAPES, VERBS } from './outcome-words'

/** Third person perfect: he, she, they, they two, she-plural. */
const ENDINGS = ['', 'ت', 'وا', 'ا', 'تا', 'ن']

/** Imperfect: he, she or they two; with the future's س. */
const PREFIXES = ['ي', 'ت', 'سي', 'ست']
const IMPERFECT_ENDINGS = ['', 'ون', 'وا', 'ان']

/** Pronouns for those to whom it happened: written on a verb as its object, on a noun as its owner. */
const OBJECTS = [
  ['ه', 'one'],
  ['ها', 'one'],
  ['هما', 'two'],
  ['هم', 'many'],
  ['هن', 'many'],
] as const

const VERBS_TABLE = new Map<string, OutcomeWord>()
const NOUNS_TABLE = new Map<string, OutcomeWord>()

for (const [outcome, list] of VERBS) {
  for (const pair of words(list)) {
    const [perfect = '', imperfect] = pair.split(':')
    const open = perfect.replace(/ى$/, 'ا')
    for (const ending of ENDINGS) enterVerb(perfect + ending, outcome)
    for (const [pronoun, object] of OBJECTS) {
      for (const ending of ['', 'ت', 'و']) enterVerb(open + ending + pronoun, outcome, object)
    }
    if (imperfect === undefined) continue
    for (const prefix of PREFIXES) {
      for (const ending of IMPERFECT_ENDINGS) enterVerb(prefix + imperfect + ending, outcome)
    }
  }
}
for (const [outcome, list] of VERB_SHAPES) for (const verb of words(list)) enterVerb(verb, outcome)
for (const word of words(NOT_VERBS)) VERBS_TABLE.delete(fold(word))
for (const [outcome, list] of NOUNS) {
  for (const noun of words(list)) {
    enter(NOUNS_TABLE, noun, { outcome, form: 'noun', object: null })
    if (words(NO_OWNER).includes(noun)) continue
    for (const [pronoun, object] of OBJECTS) {
      enter(NOUNS_TABLE, noun.replace(/ة$/, 'ت') + pronoun, { outcome, form: 'noun', object })
    }
  }
}
// إصابة is no verb with a pronoun.
for (const [word, { object }] of NOUNS_TABLE) {
  if (object === null && VERBS_TABLE.get(word)?.object != null) VERBS_TABLE.delete(word)
}

function enterVerb(verb: string, outcome: Outcome, object: OutcomeWord['object'] = null): void {
  enter(VERBS_TABLE, verb, { outcome, form: 'verb', object })
}

/** What happened, said in two words of which the second is known by its beginning (مصرعه، مصرعهم). */
export interface OutcomePhrase {
  readonly outcome: Outcome
  readonly ending: readonly string[]
  /** How many tokens after the first word the second stands at most. */
  readonly within: number
}

const PHRASE_TABLE = new Map<string, OutcomePhrase[]>()

for (const [outcome, heads, endings, within] of PHRASES) {
  for (const head of words(heads).map(fold)) {
    const phrase = { outcome, ending: words(endings).map(fold), within }
    PHRASE_TABLE.set(head, [...(PHRASE_TABLE.get(head) ?? []), phrase])
  }
}

/** The phrases that a folded stem may open. */
export function outcomePhrases(stem: string): readonly OutcomePhrase[] | undefined {
  return PHRASE_TABLE.get(stem)
}

/** The outcome verb that a folded stem is, then the verbal noun that it is; many are written alike. */
export function outcomeVerb(stem: string): OutcomeWord | undefined {
  return VERBS_TABLE.get(stem)
}

/** The verbal noun of an outcome that a folded stem is. */
export function outcomeNoun(stem: string): OutcomeWord | undefined {
  return NOUNS_TABLE.get(stem)
}
