import type { Draft, ReaderInput } from '../model'
import { sentencesOf } from '../token'
import { allToldIn, withAllTold } from './all'
import { agencyOf, baseOf } from './base'
import { withFamilies } from './civil'
import { textContext } from './context'
import { countedIn } from './counted'
import { isOnSyria } from './country'
import { draftOf } from './draft'
import { Floor } from './floor'
import { armiesIn } from './fought'
import { linesOf } from './headline'
import { lexiconOf } from './lexicon'
import { linksIn } from './link'
import { periodOf } from './period'
import { happened, isFlight } from './plan'
import { withoutRepeats } from './repeat'
import { armedRestAt } from './rest'
import { attributionsOf } from './speech-back'
import {
  withCivilSentences,
  withKnownVictims,
  withMixedTotals,
  withSummedTotals,
  withToldParts,
} from './totals'
import { triggersIn } from './trigger'
import { dayOf, daysIn } from './when'
import { victimsOf } from './whose'
import type { Word } from './word'

/** How far back a figure without a noun looks for the people it counts, in drafts. */
const MEMORY = 8

/** For how many sentences an army that was told of is the one that is fought. */
const FOUGHT = 3

/** Drafts the claims of an English text, in the order in which it makes them. */
export function readEnglish(input: ReaderInput): readonly Draft[] {
  const sentences = sentencesOf(input.text)
  const lexicon = lexiconOf(input, isOnSyria(sentences))
  const lines = linesOf(sentences, lexicon.words)
  const whole = textContext(lines, input.actors)
  const floor = new Floor(baseOf(lines), whole.state, agencyOf(lines))
  const drafts: Draft[] = []
  const headlines = new Set<number>()
  const lineOf: number[] = []
  const mixed = new Set<number>()
  const said = attributionsOf(lines)
  for (const [index, { words, headline }] of lines.entries()) {
    floor.hear(words, said[index] ?? [], headline)
    const counted = countedIn(words)
    const hospital = isOfHospital(words) || isOfHospital(lines[index - 1]?.words ?? [])
    const links =
      counted.length === 0
        ? []
        : happened(words, linksIn(words, counted, triggersIn(words, counted)))
    const first = drafts.length
    const lately = links.length === 0 ? [] : lines.slice(Math.max(0, index - FOUGHT), index)
    const context = { ...whole, armies: armiesIn(lately) }
    const days = links.length === 0 ? [] : daysIn(words, input.published)
    for (const link of links) {
      if (isFlight(link, drafts.at(-1))) continue
      const period = periodOf(words, link)
      const before = { drafts: drafts.slice(-MEMORY), same: drafts.length - first }
      const { claimant, denies } = floor.speakerAt(link.counted.from)
      const victims = victimsOf(words, link, { period, claimant }, context, before)
      const start = Math.min(link.counted.from, link.trigger.from)
      const end = Math.max(link.counted.to, link.trigger.to)
      const when = period === 'cumulative' ? null : dayOf(days, start, end)
      if (headline) headlines.add(drafts.length)
      lineOf.push(index)
      drafts.push(
        draftOf(words, link, { hospital, victims, claimant, denies, first, drafts, period, when }),
      )
    }
    const all = allToldIn(words)
    const line = lineOf.at(-1)
    if (all !== null && line !== undefined && line < index && line >= index - 2) {
      drafts.splice(0, drafts.length, ...withAllTold(drafts, line, lineOf, all))
    }
    const rest = armedRestAt(words)
    if (rest >= 0) {
      const tellers = [rest, words.length - 1].map((at) => floor.speakerAt(at).claimant)
      mixed.add(totalOfRest(drafts, first, tellers))
    }
  }
  const totals = withToldParts(withFamilies(withSummedTotals(withMixedTotals(drafts, mixed))))
  return withoutRepeats(withKnownVictims(withCivilSentences(totals, lineOf)), headlines, lineOf)
}

/** The total of which somebody tells the rest: one of the same sentence if a part of it is told there too. */
function totalOfRest(drafts: readonly Draft[], first: number, tellers: readonly string[]): number {
  const parted = new Set(drafts.slice(first).map(({ subsetOf }) => subsetOf))
  return drafts.findLastIndex(
    (draft, at) =>
      draft.subsetOf === null && tellers.includes(draft.claimant) && (at < first || parted.has(at)),
  )
}

/** True for a sentence on a hospital. */
function isOfHospital(words: readonly Word[]): boolean {
  return words.some(({ word }) => /^(?:hospitals?|clinics?)$/.test(word))
}
