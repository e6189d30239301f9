import type { Counted } from './group'
import { nounAt } from './noun'
import type { Word } from './word'

/** Where the verb stands in "among the dead were…", "among those killed in the city was…"; null when none does. */
export function amongVerb(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  if (/^(?:were|was|are|is|included?|includes)$/.test(words[to]?.word ?? '')) return to
  if (from > 1 || !/^(?:in|at|near|on|by)$/.test(words[to]?.word ?? '')) return null
  const verb = words.findIndex(
    ({ word }, at) => at > to && at < to + 6 && /^(?:were|was)$/.test(word),
  )
  return verb < 0 || words.slice(to, verb).some(({ kind }) => kind !== 'word') ? null : verb
}

/** Where parts begin after "of those killed"; "of those killed in the city, 12 were soldiers": after the place. */
export function afterPlace(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  if (from > 1) return to
  const comma = words.findIndex(({ raw }, at) => at >= to && at < to + 8 && raw === ',')
  return comma < 0 ? to : comma + 1
}

/** "Of the dead 11 were soldiers, 8 rebels and three were farmers": each figure with its noun. */
export function partsFrom(
  words: readonly Word[],
  counted: readonly Counted[],
  first: Counted,
): readonly (readonly [Counted, Counted])[] {
  const parts: [Counted, Counted][] = []
  for (const one of counted.slice(counted.indexOf(first))) {
    const before = parts.at(-1)?.[1]
    const isNext =
      before === undefined ||
      words.slice(before.to, one.from).every(({ word }) => /^(?:and|,|while|the)$/.test(word))
    const noun =
      isNext && one.figure.kind !== 'some'
        ? (partNoun(words, one) ?? (before && one.person ? one : null))
        : null
    if (noun === null) return parts
    parts.push([one, noun])
  }
  return parts
}

/** "Of the dead, 127 were civilians": a figure whose noun stands after its verb; null when none does. */
function partNoun(words: readonly Word[], one: Counted): Counted | null {
  if (!/^(?:were|was|are)$/.test(words[one.to]?.word ?? '')) return null
  const noun = nounAt(words, one.to + 1)
  if (noun === null || typeof noun === 'string') return null
  return { ...one, to: noun.to, person: noun.person, party: noun.party }
}

/** How many words may stand between people and "were among the dead": "one of its men, Sami Haddad, was…". */
const NAME = 9

/** Words of what people are of: "a volunteer of the group", "fighters from Chechnya and Libya". */
const OF =
  /^(?:of|from|the|and|group|agency|team|organi[sz]ation|family|its|his|same|party|movement|army|company)$/

/** Nothing but a verb, or a name or what they are of and a verb, stands between two words. */
export function isBeside(words: readonly Word[], from: number, to: number): boolean {
  if (to - from <= 3) return true
  if (to - from > NAME || !/^(?:was|were|are|is)$/.test(words[to - 1]?.word ?? '')) return false
  return words
    .slice(from, to - 1)
    .every(
      ({ kind, raw, word }) => kind === 'mark' || OF.test(word) || /^(?:[ae]l-)?\p{Lu}/u.test(raw),
    )
}

/** Adverbs and auxiliaries between "of whom" and its verb. */
const AUXILIARY = /^(?:have|has|had|been|were|was|are|is|also|since|now|already)$/

/** "3 million people, half of whom are displaced": the verb is told of some of them only. */
export function isOfSome(words: readonly Word[], from: number, to: number): boolean {
  let at = to - 1
  while (at > from && AUXILIARY.test(words[at]?.word ?? '')) at -= 1
  return words[at]?.word === 'whom' && words[at - 1]?.word === 'of' && at > from
}

/** "Six civilians, among them a girl, and five rebels": fighters are no part of civilians. */
export function isOfOthers(whole: Counted, one: Counted): boolean {
  if (whole.person?.whose !== 'civilians' || one.person === null) return false
  return !/^(?:civilians|people)$/.test(one.person.whose)
}

/** "The deaths of 40 people"; in "40 deaths of which 9…" the people stand before. */
export function isOfPeople(words: readonly Word[], at: number): boolean {
  return words[at]?.word === 'of' && !/^(?:which|whom)$/.test(words[at + 1]?.word ?? '')
}
