import type { Draft, ReaderInput } from '../model'
import { type NameFinder, nameFinder } from '../names'
import { BUILT_IN_ACTORS, BUILT_IN_SOURCES } from '../parties'
import { type Sentence, sentencesOf, tokenize } from '../token'
import { analyser } from './analysis'
import { draftOf } from './draft'
import { nameShapes, remembered } from './forms'
import { linkGroups } from './link'
import { mend } from './mend'
import { mentionsOf } from './mentions'
import { mergeRetold } from './merge'
import { personNoun } from './persons'
import { posterOf } from './poster'
import { type Earlier, type Victims, victimsOf } from './victims'
import { voicesOf } from './voice'
import { whenIn } from './when'
import { placeOf, placesIn } from './where'

/** Sources whose page speaks of what they saw themselves; of a party's page nothing is concluded. */
const WITNESSES = new Set(['white-helmets', 'sohr', 'snhr', 'hospital'])

/** Drafts the claims of an Arabic text, in the order in which it makes them. */
export function readArabic(input: ReaderInput): readonly Draft[] {
  const lex = analyser()
  const names = namesOf(input)
  const places = nameFinder([input.places], remembered(nameShapes))
  const actors = new Set([...input.actors, ...BUILT_IN_ACTORS].map(({ key }) => key))
  actors.delete('civilians')
  const isParty = (key: string) => actors.has(key)
  const outlet = posterOf(input.text, names, (key) => WITNESSES.has(key)) ?? 'outlet'
  const voices = voicesOf(outlet)
  const drafts: Draft[] = []
  let before: { claimant: string; any: string | null; fighters: string | null } = {
    claimant: outlet,
    any: null,
    fighters: null,
  }
  let parties: readonly string[] = []
  for (const sentence of sentencesOf(mend(input.text)).flatMap(pieces)) {
    const tokens = sentence.tokens.map(lex)
    const mentions = mentionsOf(tokens, names)
    const voiceAt = voices.hear(sentence, tokens, mentions)
    const victims: Victims[] = []
    let earlier: Earlier | null = null
    const drafted = new Map<number, number>()
    const found = linkGroups(tokens, mentions)
    const sites = found.length === 0 ? [] : placesIn(tokens, places)
    const when = found.length === 0 ? null : whenIn(tokens, input.published)
    for (const [index, linked] of found.entries()) {
      const { key: claimant, by } = voiceAt(linked.group.start)
      if (claimant !== before.claimant) before = { claimant, any: null, fighters: null }
      const total = linked.partOf === null ? null : (victims[linked.partOf] ?? null)
      const whose = victimsOf(linked, total, earlier, {
        tokens,
        mentions,
        isParty,
        claimant,
        before,
        parties,
      })
      victims.push(whose)
      earlier = { ...whose, end: linked.group.end }
      const { start, end } = linked.group
      const next = found.find(({ partOf, group }) => partOf === null && group.start > start)
      const where = placeOf(sites, start, end, next?.said.start ?? tokens.length)
      const whole = linked.partOf === null ? null : (drafted.get(linked.partOf) ?? null)
      const draft = draftOf({ linked, tokens, whose, total, whole, claimant, by, where, when })
      if (draft === null) continue
      const fighters = linked.group.who === 'fighter' ? whose.key : before.fighters
      before = { claimant, any: whose.key, fighters }
      drafted.set(index, drafts.length)
      drafts.push(draft)
    }
    const named = mentions.flatMap((m) => (m.kind === 'name' && isParty(m.key) ? [m.key] : []))
    if (named.length > 0) parties = named
  }
  return mergeRetold(drafts, outlet, new Set(input.places.map(({ key }) => key)))
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

/** Finds the names that are given and those that are known untold; nouns for people are no names. */
function namesOf({ sources, actors }: ReaderInput): NameFinder {
  const lists = [sources, actors, BUILT_IN_SOURCES, BUILT_IN_ACTORS].map((list) =>
    list.map(({ key, names }) => ({ key, names: names.filter((name) => !isNoun(name)) })),
  )
  return nameFinder(lists, remembered(nameShapes))
}

function isNoun(name: string): boolean {
  const [first, ...rest] = tokenize(name)
  return rest.length === 0 && first !== undefined && personNoun(first.word) !== undefined
}
