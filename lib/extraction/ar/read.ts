import type { Figure } from '@/lib/values/figure'
import type { Draft, ReaderInput, Span } from '../model'
import { nameFinder } from '../names'
import { BUILT_IN_ACTORS, BUILT_IN_SOURCES } from '../parties'
import { sentencesOf, tokenize } from '../token'
import { analyser, type Lexed } from './analysis'
import { nameShapes } from './forms'
import { linkGroups } from './link'
import { mentionsOf } from './mentions'
import { personNoun } from './persons'
import { posterOf } from './poster'
import { speakerAt, speakersOf } from './speakers'
import { type Victims, victimsOf } from './victims'

/** Drafts the claims of an Arabic text, in the order in which it makes them. */
export function readArabic(input: ReaderInput): readonly Draft[] {
  const lex = analyser()
  const lists = [input.sources, input.actors, BUILT_IN_SOURCES, BUILT_IN_ACTORS].map((list) =>
    list.map(({ key, names }) => ({ key, names: names.filter((name) => !isNoun(name)) })),
  )
  const names = nameFinder(lists, nameShapes)
  const actors = new Set([...input.actors, ...BUILT_IN_ACTORS].map(({ key }) => key))
  actors.delete('civilians')
  const voices = new Set(['white-helmets', 'sohr', 'snhr', 'hospital', 'un', 'furat-post'])
  const outlet = posterOf(input.text, names, (key) => voices.has(key)) ?? 'outlet'
  let last: string | null = null
  let carried: { key: string; paragraph: number } | null = null
  const drafts: Draft[] = []
  let before: { any: string | null; fighters: string | null } = { any: null, fighters: null }
  let parties: string[] = []
  for (const sentence of sentencesOf(input.text)) {
    const tokens = sentence.tokens.map(lex)
    const mentions = mentionsOf(tokens, names)
    const linked = linkGroups(tokens, mentions)
    const speaking = speakersOf(tokens, mentions, last, outlet)
    const running: string = carried?.paragraph === sentence.paragraph ? carried.key : outlet
    if (running === outlet) carried = null
    const spoken = (at: number) =>
      speakerAt(speaking, tokens, at)?.key ?? (speaking.length === 0 ? running : outlet)
    const victims: Victims[] = []
    const placeOf = new Map<number, number>()
    for (const [index, item] of linked.entries()) {
      const total = item.partOf === null ? null : (victims[item.partOf] ?? null)
      const whose = victimsOf(item, total, victims.at(-1) ?? null, {
        tokens,
        mentions,
        isParty: (key) => actors.has(key),
        claimant: spoken(item.group.start),
        before,
        parties,
      })
      victims.push(whose)
      const { group } = item
      before = {
        any: whose.key,
        fighters: group.who === 'fighter' ? whose.key : before.fighters,
      }
      const figure: Figure | null = item.denied ? { kind: 'none' } : group.figure
      if (figure === null || item.outcome === null) continue
      placeOf.set(index, drafts.length)
      const words = spanOf(tokens, group.start, group.wordsEnd)
      const whole = item.partOf === null ? undefined : placeOf.get(item.partOf)
      drafts.push({
        claimant: spoken(group.start),
        outcome: item.outcome,
        victims: whose.key,
        subset: group.subset ?? (item.partOf !== null && whose.key === total?.key ? 'other' : null),
        subsetOf: whole ?? null,
        figure,
        unit: group.unit,
        period: 'event',
        modality: item.denied ? 'denied' : 'asserted',
        place: null,
        date: null,
        span: spanOf(
          tokens,
          Math.min(item.said.start, group.start),
          Math.max(item.said.end, group.end),
        ),
        words,
        confidence: whose.sure,
        why: [{ rule: item.rule, words: input.text.slice(0, 0) }],
      })
    }
    const final = speaking.at(-1)
    if (final !== undefined) {
      if (final.key !== outlet) last = final.key
      carried = { key: final.key, paragraph: sentence.paragraph }
    }
    const named = mentions.flatMap((m) => (m.kind === 'name' && actors.has(m.key) ? [m.key] : []))
    if (named.length > 0) parties = named
  }
  return drafts
}

function isNoun(name: string): boolean {
  const [first, ...rest] = tokenize(name)
  return rest.length === 0 && first !== undefined && personNoun(first.word) !== undefined
}

function spanOf(tokens: readonly Lexed[], start: number, end: number): Span {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}
