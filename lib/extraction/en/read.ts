import type { Draft, ReaderInput } from '../model'
import { sentencesOf } from '../token'
import { agencyOf, baseOf } from './base'
import { textContext } from './context'
import { countedIn } from './counted'
import { draftOf } from './draft'
import { Floor } from './floor'
import { linesOf } from './headline'
import { lexiconOf } from './lexicon'
import { linksIn } from './link'
import { periodOf } from './period'
import { withoutRepeats } from './repeat'
import { restIsArmed } from './rest'
import { attributionsOf } from './speech-back'
import { withKnownVictims, withMixedTotals, withOtherParts, withToldParts } from './totals'
import { triggersIn } from './trigger'
import { dayOf, daysIn } from './when'
import { victimsOf } from './whose'

/** How far back a figure without a noun looks for the people it counts, in drafts. */
const MEMORY = 8

/** Drafts the claims of an English text, in the order in which it makes them. */
export function readEnglish(input: ReaderInput): readonly Draft[] {
  const lexicon = lexiconOf(input)
  const lines = linesOf(sentencesOf(input.text), lexicon.words)
  const context = textContext(lines, input.actors)
  const floor = new Floor(baseOf(lines), context.state, agencyOf(lines))
  const drafts: Draft[] = []
  const headlines = new Set<number>()
  const mixed = new Set<number>()
  const said = attributionsOf(lines)
  for (const [index, { words, headline }] of lines.entries()) {
    floor.hear(words, said[index] ?? [], headline)
    const counted = countedIn(words)
    if (restIsArmed(words)) {
      const { claimant } = floor.speakerAt(words.length - 1)
      mixed.add(
        drafts.findLastIndex((draft) => draft.subsetOf === null && draft.claimant === claimant),
      )
    }
    if (counted.length === 0) continue
    const first = drafts.length
    const days = daysIn(words, input.published)
    for (const link of linksIn(words, counted, triggersIn(words, counted))) {
      const period = periodOf(words, link)
      const before = { drafts: drafts.slice(-MEMORY), same: drafts.length - first }
      const { claimant, denies } = floor.speakerAt(link.counted.from)
      const victims = victimsOf(words, link, { period, claimant }, context, before)
      const start = Math.min(link.counted.from, link.trigger.from)
      const end = Math.max(link.counted.to, link.trigger.to)
      const when = period === 'cumulative' ? null : dayOf(days, start, end)
      if (headline) headlines.add(drafts.length)
      drafts.push(draftOf(words, link, { victims, claimant, denies, first, drafts, period, when }))
    }
  }
  const totals = withToldParts(withMixedTotals(drafts, mixed))
  return withoutRepeats(withKnownVictims(withOtherParts(totals)), headlines)
}
