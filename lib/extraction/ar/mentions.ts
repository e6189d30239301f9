import type { Outcome } from '@/lib/claim/model'
import { fold } from '@/lib/values/fold'
import { groupAt } from './group'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { type OutcomeWord, words } from './lexeme'
import { INSIDE_PHRASE } from './outcome-words'
import type { PartyNames } from './party-names'
import { phraseAt, phraseTable } from './phrases'

/** What happened, as a verb, verbal noun or phrase says it. */
export interface OutcomeMention {
  readonly kind: 'outcome'
  readonly outcome: Outcome
  readonly form: 'verb' | 'noun'
  readonly joined: boolean
  /** How many the pronoun on it stands for; null where it bears none. */
  readonly object: OutcomeWord['object']
  readonly start: number
  readonly end: number
}

/** A name of a party, a source or a place that the reader knows. */
export interface NameMention {
  readonly kind: 'name'
  /** As whom they speak. */
  readonly key: string
  /** Whose people theirs are; null where the name is of no party. */
  readonly party: string | null
  /** و, ف, ب or ك stands on it. */
  readonly clitic: boolean
  readonly start: number
  readonly end: number
}

/** Words that open a list of the parts of what was counted («بينهم»), or say who they were («هم»). */
export interface PartsMention {
  readonly kind: 'parts'
  readonly means: 'among' | 'most' | 'half' | 'one' | 'are'
  readonly start: number
  readonly end: number
}

export type Mention =
  | OutcomeMention
  | NameMention
  | PartsMention
  | ({ readonly kind: 'group' } & Group)
  | { readonly kind: 'open' | 'close' | 'colon'; readonly start: number; readonly end: number }

const INSIDE = new Set(words(INSIDE_PHRASE).map(fold))

const PARTS = phraseTable<PartsMention['means']>([
  [
    'among',
    'بين القتلى|بين الجرحى|بين المصابين|بين الضحايا|بين الشهداء|بين المعتقلين|بينهم|بينهن|بينهما|من بينهم|من بينهن|من بينهما|من ضمنهم|ضمنهم|بينها|من بينها|منهم|منهن|منها',
  ],
  [
    'most',
    'معظمهم|غالبيتهم|أغلبهم|جلهم|معظمهن|معظمها|أغلبها|أكثرهم|غالبيتهن|أغلبيتهم|الأغلبية|كلهم|جميعهم|كلاهما|كلتاهما|جميعها|كلها|غالبيتها',
  ],
  ['half', 'بعضهم|بعضهن|بعضها|نصفهم|نصفهن|نصفها|ثلثهم|ثلثاهم'],
  ['one', 'أحدهم|أحدهما|إحداهما|إحداهن'],
  ['are', 'هم|هما|هن'],
])

/** Everything in a sentence that the linking goes by, in its order. */
export function mentionsOf(tokens: readonly Lexed[], names: PartyNames): readonly Mention[] {
  const mentions: Mention[] = []
  for (let index = 0; index < tokens.length; ) {
    const mention = mentionAt(tokens, index, names)
    if (mention !== null) mentions.push(mention)
    index = mention === null ? index + 1 : mention.end
  }
  return mentions
}

function mentionAt(tokens: readonly Lexed[], index: number, names: PartyNames): Mention | null {
  const token = tokens[index] as Lexed
  const span = { start: index, end: index + 1 }
  if (token.kind === 'mark') {
    if (token.raw === '(' || token.raw === '[') return { kind: 'open', ...span }
    if (token.raw === ')' || token.raw === ']') return { kind: 'close', ...span }
    return token.raw === ':'
      ? { kind: 'colon', ...span }
      : token.raw === '+'
        ? group(tokens, index)
        : null
  }
  const name = names.at(tokens, index)
  if (name !== null) {
    return {
      kind: 'name',
      key: name.key,
      party: name.party,
      clitic: name.clitic,
      start: index,
      end: index + name.length,
    }
  }
  if (token.kind === 'number') return group(tokens, index)
  if (token.is.idle) return null
  const parts = phraseAt(PARTS, tokens, index)
  if (parts !== null) return { kind: 'parts', means: parts.means, start: index, end: parts.end }
  return phrase(tokens, index) ?? outcome(tokens, index) ?? group(tokens, index)
}

function group(tokens: readonly Lexed[], index: number): Mention | null {
  const found = groupAt(tokens, index)
  return found === null ? null : { kind: 'group', ...found }
}

function outcome(tokens: readonly Lexed[], index: number): OutcomeMention | null {
  const { verb, noun } = (tokens[index] as Lexed).is
  const form = verb === null ? 'noun' : 'verb'
  const found = verb ?? noun
  if (found === null) return null
  const { joined, entry } = found
  const { outcome, object } = entry
  return { kind: 'outcome', outcome, form, joined, object, start: index, end: index + 1 }
}

const PRONOUNS: Readonly<Record<string, OutcomeWord['object']>> = {
  ه: 'one',
  ها: 'one',
  هما: 'two',
  هم: 'many',
  هن: 'many',
}

/** «أطلقوا سراحه», «أفرج عنهم»: whom the pronoun on the second word means. */
function objectOf(word: string, endings: readonly string[]): OutcomeWord['object'] {
  const ending = endings.find((beginning) => word.startsWith(beginning)) ?? ''
  return PRONOUNS[word.slice(ending.length)] ?? null
}

/** «لقي … مصرعهم», «أفرج عن»: the mention takes in the second word only where it follows at once. */
function phrase(tokens: readonly Lexed[], index: number): OutcomeMention | null {
  const found = (tokens[index] as Lexed).is.phrase
  for (const { outcome, ending, within } of found?.entry ?? []) {
    for (let at = index + 1; at <= index + within; at += 1) {
      const token = tokens[at]
      if (token === undefined || /[.:؛]/.test(token.raw)) break
      if (!ending.some((beginning) => token.word.startsWith(beginning))) continue
      const near = tokens.slice(index + 1, at).every(({ word }) => INSIDE.has(word))
      const end = near ? at + 1 : index + 1
      return {
        kind: 'outcome',
        outcome,
        form: 'verb',
        joined: found?.joined ?? false,
        object: outcome === 'released' ? objectOf(token.word, ending) : null,
        start: index,
        end,
      }
    }
  }
  return null
}
