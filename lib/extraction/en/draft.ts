import type { Outcome, Period } from '@/lib/claim/model'
import type { Draft } from '../model'
import { countryOf } from './country'
import { SIDES } from './foes'
import { modalityOf } from './modality'
import { isOfRelief } from './own-band'
import { placeOf } from './place'
import type { Link } from './tie'
import type { Victims } from './victims'
import type { When } from './when'
import type { Word } from './word'

/** What the text around a link adds to it. */
export interface Around {
  readonly victims: Victims
  readonly claimant: string
  /** True when the claimant denies it. */
  readonly denies: boolean
  readonly period: Period
  readonly when: When | null
  /** The text tells of a hospital here: its staff are medics. */
  readonly hospital: boolean
  /** The drafts so far, and where those of this sentence begin. */
  readonly drafts: readonly Draft[]
  readonly first: number
}

/** Writes a link down as a draft: spans, confidence and reasons. */
export function draftOf(words: readonly Word[], link: Link, around: Around): Draft {
  const { counted, trigger } = link
  const { victims, claimant, period, drafts, first } = around
  const total = totalOf(link, drafts, first)
  const start = words[Math.min(counted.from, trigger.from)] as Word
  const end = words[Math.max(counted.to, trigger.to) - 1] as Word
  const wordsStart = words[counted.from] as Word
  const wordsEnd = words[counted.figureTo - 1] as Word
  const text = (from: number, to: number) =>
    words
      .slice(from, to)
      .map(({ raw }) => raw)
      .join(' ')
  return {
    claimant,
    outcome:
      isOfTold(words, trigger) && total !== null
        ? (drafts[total] as Draft).outcome
        : isFigure(words, trigger) && drafts.length > 0
          ? (drafts.at(-1) as Draft).outcome
          : outcomeFor(words, link, victims.key),
    victims: victims.key,
    subset: isStaff(words, link, around)
      ? 'medics'
      : (victims.subset ??
        (isPartOfTold(words, link, around) ? 'other' : null) ??
        subsetOf(words, link, victims.key, total === null ? null : (drafts[total] as Draft))),
    subsetOf: total,
    figure: around.denies ? { kind: 'none' } : counted.figure,
    unit: counted.person?.unit ?? 'persons',
    period,
    modality: modalityOf(words, around.denies || counted.figure.kind === 'none'),
    place: placeOf(words, link),
    date: around.when?.date ?? null,
    span: { start: start.start, end: end.end },
    words: { start: wordsStart.start, end: wordsEnd.end },
    confidence: confidenceOf(link, victims.said, claimant),
    why: [
      { rule: `figure-${counted.figure.kind}`, words: text(counted.from, counted.figureTo) },
      { rule: `${trigger.outcome}-${link.rule}`, words: text(trigger.from, trigger.to) },
      ...(counted.more ? [{ rule: 'more', words: text(counted.from, counted.to) }] : []),
      ...(counted.definite ? [{ rule: 'definite', words: text(counted.from, counted.to) }] : []),
      { rule: victims.rule, words: text(counted.from, counted.to) },
      ...dayReason(around.when, text),
    ],
  }
}

/** Who is seized or caught is captured as a fighter and abducted as a civilian. */
function outcomeFor(words: readonly Word[], { trigger, counted }: Link, victims: string): Outcome {
  const isArmed = counted.person !== null && counted.person.whose in SIDES
  if (trigger.outcome === 'abducted' && isArmed) return 'captured'
  const isOpen = /^(?:seized|snatched|caught|being)$/.test(words[trigger.from]?.word ?? '')
  const isHeld = trigger.outcome === 'captured' || trigger.outcome === 'abducted'
  if (!isOpen || !isHeld) return trigger.outcome
  if (victims === 'civilians') return 'abducted'
  return counted.person?.whose === 'people' ? 'abducted' : 'captured'
}

/** Days that are counted from the published date say so. */
function dayReason(when: When | null, text: (from: number, to: number) => string) {
  if (when === null) return []
  const rule = when.relative ? 'day counted from the published date' : 'day'
  return [{ rule, words: text(when.from, when.to) }]
}

/** The total of a part that another sentence tells: the last of the same harm, else the last. */
function totalOf(
  { partOf, trigger }: Link,
  drafts: readonly Draft[],
  first: number,
): number | null {
  if (partOf === null) return null
  if (partOf !== 'before') return first + partOf
  const recent = drafts.slice(-NEAR)
  const same = recent.findLastIndex(
    ({ subsetOf, outcome }) => subsetOf === null && outcome === trigger.outcome,
  )
  if (same >= 0) return drafts.length - recent.length + same
  const last = drafts.findLastIndex(({ subsetOf }) => subsetOf === null)
  return last < 0 ? null : last
}

/** "A higher figure of 750": of what was told last. */
function isFigure(words: readonly Word[], { from }: Link['trigger']): boolean {
  return /^(?:figure|count|spoke|talked)$/.test(words[from]?.word ?? '')
}

/** "Of them 11 were rebels", "11 of the civilians were women": what they suffered is told of the total. */
function isOfTold(words: readonly Word[], { takes, from }: Link['trigger']): boolean {
  const isThem = takes === 'among' && words[from + 1]?.word !== 'the'
  return isThem || /^(?:civilians|soldiers|fighters|people)$/.test(words[from]?.word ?? '')
}

/** How many of the latest drafts are looked through for a total of the same harm. */
const NEAR = 6

/**
 * "Captured 60 rebels and beheaded four of them", "beheaded four of the soldiers", "hurt many of whom lost limbs": a
 * part of those who were told of before.
 */
function isPartOfTold(
  words: readonly Word[],
  { counted, partOf, trigger }: Link,
  { drafts, first, victims }: Around,
): boolean {
  if (partOf !== null || words[counted.figureTo]?.word !== 'of') return false
  const next = words[counted.figureTo + 1]?.word ?? ''
  if (counted.person === null) {
    const last = drafts.at(-1)
    const isThere = drafts.length > first || (counted.from <= 1 && last !== undefined)
    const isPlace =
      last?.outcome === trigger.outcome && /^(?:in|at|near)$/.test(words[counted.to]?.word ?? '')
    return isThere && /^(?:them|whom)$/.test(next) && !isPlace
  }
  const isThe =
    'n' in counted.figure &&
    /^(?:the|those|these)$/.test(next) &&
    counted.to - counted.figureTo <= 3
  return isThe && drafts.some((draft) => draft.victims === victims.key && draft.subset === null)
}

/** The noun's own subset; a part of the same people without one is `other`. */
function subsetOf(
  words: readonly Word[],
  { counted, partOf, rule, trigger }: Link,
  victims: string,
  total: Draft | null,
): string | null {
  const said = counted.person?.subset ?? null
  if (said !== null) return said
  const isRest = counted.rest && (total === null || total.outcome === trigger.outcome)
  if (isRest || (counted.single && rule === 'among')) return 'other'
  if (partOf === null || total === null) return null
  if (
    isForeign(words, counted) &&
    (total.victims === victims || [total.victims, victims].includes('unknown'))
  )
    return 'foreign'
  const isCopula = /^(?:were|was)$/.test(words[counted.to]?.word ?? '')
  const isPlace =
    /^(?:in|at|near)$/.test(words[isCopula ? counted.to + 1 : counted.to]?.word ?? '') &&
    !words.slice(counted.to, counted.to + 5).some(({ word }) => /^(?:condition|state)$/.test(word))
  if (counted.person === null && isPlace) return null
  const isConcluded = total.why.some(({ rule }) => rule === 'victims-context')
  if (isConcluded && (counted.person?.whose === victims || counted.party === victims)) return null
  if (total.victims === victims) return 'other'
  const isPlain = victims !== 'civilians' || counted.person?.plain !== false
  if (!isPlain) return 'other'
  return null
}

/** "Two members of staff" of a hospital that the text tells of, "one of its volunteers" of the rescuers who speak. */
function isStaff(
  words: readonly Word[],
  { counted }: Link,
  { hospital, claimant, victims }: Around,
): boolean {
  const noun = words.slice(counted.figureTo, counted.to + 2)
  if (hospital && noun.some(({ word }) => word === 'staff')) return true
  const isOwn = counted.possessive && victims.key === 'civilians' && isOfRelief(words, claimant)
  return (
    isOwn &&
    noun
      .slice(0, counted.to - counted.figureTo)
      .some(({ word }) => /^(?:members?|volunteers?|workers?|staff)$/.test(word))
  )
}

const FOREIGN =
  /^(?:foreign|iraqi|french|frenchm[ae]n|british|american|chechen|jordanian|saudi|turkish|egyptian|lebanese|palestinian|iranian|afghan|pakistani|tunisian|german|dutch|belgian|uzbek|uyghur|uighur|tajik|kazakh|chinese|russian|kuwaiti|libyan|algerian|moroccan|non-syrian)s?$/

/** A part of a total that is told by its nation is told as foreign. */
function isForeign(words: readonly Word[], { figureTo, to }: Link['counted']): boolean {
  const home = words[to]?.word === 'from' ? countryOf(words[to + 1] as Word) : null
  if (home !== null && home !== 'syrian-government') return true
  const isNational =
    words[to]?.word === 'of' &&
    /^(?:nationality|citizenship|origin)$/.test(words[to + 2]?.word ?? '')
  if (isNational && FOREIGN.test(words[to + 1]?.word ?? '')) return true
  return words.slice(figureTo, to).some(({ word }) => FOREIGN.test(word))
}

function confidenceOf({ counted, rule, trigger }: Link, said: boolean, claimant: string): number {
  let confidence = 0.95
  if (counted.person === null) confidence -= 0.1
  if (!said) confidence -= 0.1
  if (rule === 'subject')
    confidence -= Math.min(0.15, Math.max(0, trigger.from - counted.to) * 0.01)
  if (rule === 'part' || rule === 'among') confidence -= 0.05
  if (claimant === 'outlet') confidence -= 0.05
  if (counted.single) confidence -= 0.1
  return Math.round(confidence * 100) / 100
}
