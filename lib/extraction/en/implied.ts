import type { Outcome } from '@/lib/claim/model'
import type { Counted } from './group'
import type { Trigger } from './harm'
import { outcomeOf } from './outcome'
import type { Word } from './word'

const DEAD = /^(?:martyrs?|bodies|corpses)$/
const HELD = /^(?:prisoners?|detainees?|captives?|hostages?)$/
const HOLDS = /^(?:held|hold|holds|holding|detained|captivity|jails?|custody)$/

/** What a noun says by itself of the people whom it counts: "12 bodies", "holding 20 prisoners". */
export function impliedBy(words: readonly Word[], counted: Counted): Trigger | null {
  const harm = counted.harm ? outcomeOf(words[counted.figureTo]?.word ?? '') : null
  if (harm !== null) return trigger(harm.outcome, counted)
  const noun = words[counted.to - 1]?.word ?? ''
  const isNone = counted.figure.kind === 'none' && /^(?:victims?|dead)$/.test(noun)
  if (DEAD.test(noun) || isNone) return trigger('killed', counted)
  if (isHeld(words, counted)) return trigger('captured', counted)
  if (/^refugees?$/.test(noun) && areTakenIn(words, counted)) return trigger('displaced', counted)
  if (!HELD.test(noun)) return null
  const near = words.slice(Math.max(0, counted.from - 4), counted.to + 5)
  if (!near.some(({ word }) => HOLDS.test(word))) return null
  return trigger(noun.startsWith('hostage') ? 'abducted' : 'captured', counted)
}

/** "Holds 900 IS fighters": of fighters, to be held is to be held captive. */
function isHeld(words: readonly Word[], { from, person }: Counted): boolean {
  return (
    /^(?:holds|holding)$/.test(words[from - 1]?.word ?? '') &&
    !/^(?:civilians|people)$/.test(person?.whose ?? 'people')
  )
}

const TAKES_IN =
  /^(?:host|hosts|hosting|hosted|home|registered|registers|shelter|shelters|sheltering|houses|housing|houses)$/

/** "Jordan hosts 600,000 refugees": who is taken in as a refugee had to flee. */
function areTakenIn(words: readonly Word[], { from, to }: Counted): boolean {
  return words.slice(Math.max(0, from - 3), to + 3).some(({ word }) => TAKES_IN.test(word))
}

/** What "67 of the victims were women" says of them where no verb does. */
export function impliedByWhole(words: readonly Word[], one: Counted): Trigger | null {
  for (let at = one.figureTo; at < one.to; at += 1) {
    const word = words[at]?.word ?? ''
    const isKind = KINDS.test(word) && words[at - 1]?.word === 'the'
    const outcome = WHOLES.get(word) ?? (isKind ? 'killed' : outcomeOf(word)?.outcome)
    if (outcome !== undefined) return { ...trigger(outcome, one), from: at, to: at + 1 }
  }
  return null
}

/** "11 of the civilians were women": the draft takes their harm from the total. */
const KINDS = /^(?:civilians|soldiers|fighters|people)$/

const WHOLES = new Map<string, Outcome>([
  ['victims', 'killed'],
  ['martyrs', 'killed'],
  ['hostages', 'abducted'],
  ['abductees', 'abducted'],
  ['captives', 'captured'],
  ['detainees', 'captured'],
  ['prisoners', 'captured'],
])

function trigger(outcome: Outcome, { to }: Counted): Trigger {
  return {
    outcome,
    takes: 'of',
    verb: 'none',
    loose: false,
    negated: false,
    from: to - 1,
    to,
  }
}
