import type { Draft, ReaderInput, Span } from '../model'
import { nameFinder } from '../names'
import { BUILT_IN_ACTORS, BUILT_IN_SOURCES } from '../parties'
import { sentencesOf, tokenize } from '../token'
import { analyser, type Lexed } from './analysis'
import { nameShapes } from './forms'
import { linkGroups } from './link'
import { mentionsOf } from './mentions'
import { personNoun } from './persons'
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
  const drafts: Draft[] = []
  let before: { any: string | null; fighters: string | null } = { any: null, fighters: null }
  let parties: string[] = []
  for (const sentence of sentencesOf(input.text)) {
    const tokens = sentence.tokens.map(lex)
    const mentions = mentionsOf(tokens, names)
    const linked = linkGroups(tokens, mentions)
    const victims: Victims[] = []
    const placeOf = new Map<number, number>()
    for (const [index, item] of linked.entries()) {
      const total = item.partOf === null ? null : (victims[item.partOf] ?? null)
      const whose = victimsOf(item, total, victims.at(-1) ?? null, {
        tokens,
        mentions,
        isParty: (key) => actors.has(key),
        claimant: 'outlet',
        before,
        parties,
      })
      victims.push(whose)
      const { group } = item
      before = {
        any: whose.key,
        fighters: group.who === 'fighter' ? whose.key : before.fighters,
      }
      if (group.figure === null) continue
      placeOf.set(index, drafts.length)
      const words = spanOf(tokens, group.start, group.wordsEnd)
      const whole = item.partOf === null ? undefined : placeOf.get(item.partOf)
      drafts.push({
        claimant: 'outlet',
        outcome: item.outcome,
        victims: whose.key,
        subset: group.subset,
        subsetOf: whole ?? null,
        figure: group.figure,
        unit: group.unit,
        period: 'event',
        modality: 'asserted',
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
