import type { Draft, ReaderInput } from '../model'
import { nameFinder } from '../names'
import { type Sentence, sentencesOf } from '../token'
import { governmentOf } from './ambiguous'
import { lex } from './analysis'
import { nameShapes } from './forms'
import { inReadingOrder } from './fragments'
import { mend } from './mend'
import { mentionsOf } from './mentions'
import { mergeRetold } from './merge'
import { isObservatorys } from './observatory'
import { ownVoiceOf } from './own-voice'
import { partyNames } from './party-names'
import { publishersOf } from './publishers'
import { type Memory, readSentence } from './sentence'
import { tellWhoToldIt } from './told-back'
import { tellWhoTheyWere } from './told-later'
import { unwrapNumbers } from './unwrap'
import { voicesOf } from './voice'
import { namesIn } from './whose'

/** Drafts the claims of an Arabic text, in the order in which it makes them. */
export function readArabic(input: ReaderInput): readonly Draft[] {
  const names = partyNames(input)
  const places = nameFinder([input.places], nameShapes)
  const publishers = publishersOf(input.text, names.sources)
  const unnamed = publishers.size === 0 && isObservatorys(input.text) ? 'sohr' : 'outlet'
  const outlet = ownVoiceOf(input.text, names.sources) ?? unnamed
  const voices = voicesOf(
    outlet,
    publishers,
    governmentOf(input.text),
    (key) => names.partyOf(key) !== null,
  )
  const drafts: Draft[] = []
  const sentences: number[] = []
  let memory: Memory = {
    before: { claimant: outlet, any: null, fighters: null },
    parties: [],
    listing: null,
    people: null,
    total: null,
    struck: null,
  }
  for (const [index, sentence] of inReadingOrder(sentencesOf(mend(input.text)))
    .flatMap(pieces)
    .entries()) {
    const tokens = unwrapNumbers(sentence.tokens).map(lex)
    const mentions = mentionsOf(tokens, names)
    const voiceAt = voices.hear(sentence, tokens, mentions)
    const context = { tokens, mentions, names, places, voiceAt, published: input.published }
    const before = drafts.length
    memory = readSentence(context, memory, drafts)
    if (drafts.length === before)
      tellWhoToldIt(tokens, voiceAt(tokens.length - 1), outlet, drafts, sentences, index)
    while (sentences.length < drafts.length) sentences.push(index)
    tellWhoTheyWere(tokens, namesIn(mentions).named, drafts, sentences, index)
  }
  return mergeRetold(drafts, sentences, outlet, new Set(input.places.map(({ key }) => key)))
}

/** No sentence of a news text is as long; what is without an end is read in pieces. */
const LONGEST = 300

function pieces(sentence: Sentence): readonly Sentence[] {
  const { tokens, paragraph } = sentence
  if (tokens.length <= LONGEST) return [sentence]
  const found: Sentence[] = []
  for (let from = 0; from < tokens.length; from += LONGEST) {
    found.push({ tokens: tokens.slice(from, from + LONGEST), paragraph })
  }
  return found
}
