import type { Draft, ReaderInput } from '../model'
import { sentencesOf } from '../token'
import { countedIn } from './counted'
import { draftOf } from './draft'
import { Floor } from './floor'
import { linksIn } from './link'
import { periodOf } from './period'
import { withoutRepeats } from './repeat'
import { attributionsIn, speakersFrom } from './speech'
import { triggersIn } from './trigger'
import { textContext, victimsOf } from './whose'
import { wordsOf } from './words'

/** Drafts the claims of an English text, in the order in which it makes them. */
export function readEnglish(input: ReaderInput): readonly Draft[] {
  const speakers = speakersFrom(input.sources)
  const sentences = sentencesOf(input.text).map(({ tokens, paragraph }) => ({
    words: wordsOf(tokens),
    paragraph,
  }))
  const context = textContext(sentences)
  const floor = new Floor(sentences, speakers)
  const drafts: Draft[] = []
  const headlines: number[] = []
  for (const { words, paragraph } of sentences) {
    const attributions = attributionsIn(words, speakers)
    floor.hear(words, attributions)
    const counted = countedIn(words)
    if (counted.length === 0) continue
    const triggers = triggersIn(words, counted)
    const first = drafts.length
    for (const link of linksIn(words, counted, triggers)) {
      const victims = victimsOf(words, link, context, drafts.slice(Math.max(0, drafts.length - 8)))
      const claimant = floor.speakerAt(link.counted.from)
      if (paragraph === 0) headlines.push(drafts.length)
      drafts.push(
        draftOf(words, link, { victims, claimant, first, drafts, period: periodOf(words, link) }),
      )
    }
  }
  return withoutRepeats(drafts, headlines)
}
