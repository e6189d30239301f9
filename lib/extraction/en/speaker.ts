import { countryOf } from './country'
import { isPronoun, type Kind, nationOf, type Role, roleOf } from './roles'
import { type Chain, nameEnding, type Phrase } from './speaker-phrase'
import type { Word } from './word'

/** Who speaks: a key; `again` for who spoke before, `state` for the state that the text is about. */
export interface Named {
  readonly speaker: string
  /** What kind of speaker is pointed back to. */
  readonly kind: Kind
  /** What to call a state's office when no state is known. */
  readonly name?: string
  /** The last name of a person, by which the text may call them later. */
  readonly person?: string
  readonly from: number
  readonly to: number
}

/** Who a noun phrase means: a name, its head's own kind of speaker, or whose it is. */
export function speakerOf(words: readonly Word[], { head, owners }: Chain): Named | null {
  const at = roleIn(words, head)
  const role = at === null ? null : roleOf(words[at]?.word ?? '')
  const to = Math.max(head.to, ...owners.map((owner) => owner.to))
  const base = { kind: role?.kind ?? 'group', from: head.from, to }
  const person = personIn(words, at === null ? head.from : at + 1, head.to)
  const named = { ...base, ...(person !== null && { person }) }
  const ending = sourceEnding(words, head)
  if (ending !== null && (role?.own == null || (at ?? 0) >= ending.from))
    return { ...named, speaker: ending.key }
  if (role === null || at === null) return nameless(words, { head, owners }, named)
  const own = ownOf(words, head, at, role)
  if (own !== null) return { ...named, speaker: own }
  const key = keyIn(words, [
    { from: head.from, to: at + 1 },
    ...owners,
    { from: at + 1, to: head.to },
  ])
  if (key !== null) return { ...named, speaker: key }
  const slug = slugOf(words, head, at)
  if (slug !== null) return { ...named, speaker: slug }
  if (role.otherwise === 'journalist')
    return {
      ...named,
      speaker: person === null ? role.otherwise : nameOf(words, at + 1, head.to - 1),
    }
  if (role.otherwise === 'local-officials') return { ...named, speaker: role.otherwise }
  const isDefinite = /^(?:the|its|his|her|their|this|that|our)$/.test(words[head.from]?.word ?? '')
  if (role.otherwise === 'state' || [head, ...owners].some((one) => isOfState(words, one))) {
    const country = countryIn(words, [head, ...owners])
    if (country !== null) return { ...named, kind: 'state', speaker: country }
    const name = nameOf(words, head.from, at)
    return {
      ...named,
      kind: isDefinite || role.kind === 'state' ? 'state' : 'person',
      speaker: 'state',
      name,
    }
  }
  return { ...named, speaker: isDefinite || person !== null ? 'again' : role.otherwise }
}

/** The last noun for a speaker in a phrase, with nothing but a name after it: "spokesman Sami Haddad". */
function roleIn(words: readonly Word[], { from, to }: Phrase): number | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const word = words[at] as Word
    if (roleOf(word.word) !== null && !isPronoun(word.word)) return at
    if (!/^(?:[ae]l-)?\p{Lu}/u.test(word.raw)) return null
  }
  return null
}

/** Who a noun means whichever side it is on; sources and staff are known by the word before them. */
function ownOf(words: readonly Word[], { from }: Phrase, at: number, role: Role): string | null {
  const before = at > from ? (words[at - 1]?.word ?? '') : ''
  if (/^(?:medical|health|hospital|ambulance)$/.test(before) && role.kind !== 'state')
    return 'hospital'
  return role.own
}

/** A source that ends where the phrase does, the longest; or one that a name of a person stands after. */
function sourceEnding(
  words: readonly Word[],
  { from, to }: Phrase,
): { readonly key: string; readonly from: number } | null {
  const name = nameEnding(words, to, from)
  const source = name === null ? null : (words[name.from]?.source ?? null)
  return name === null || source === null ? null : { key: source.key, from: name.from }
}

/** The first source named in the phrases, else the first party: "a spokesman for the coalition". */
function keyIn(words: readonly Word[], phrases: readonly Phrase[]): string | null {
  for (const { from, to } of phrases) {
    for (let at = from; at < to; at += 1) {
      const source = words[at]?.source ?? null
      if (source !== null) return source.key
    }
  }
  for (const { from, to } of phrases) {
    const isWhere = /^(?:in|at|near|on|inside|around|outside|within)$/.test(
      words[from - 1]?.word ?? '',
    )
    const party = isWhere ? null : partyIn(words, from, to)
    if (party !== null) return party
  }
  return null
}

function partyIn(words: readonly Word[], from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const word = words[at]?.word ?? ''
    const nation = nationOf(word)
    const party = words[at]?.party ?? null
    if (nation !== null) return nation
    if (party === null) continue
    if (party.length === 1 && /^(?:army|police|security|government|military)$/.test(word)) continue
    return voiceOf(words, at)
  }
  return null
}

/** Under which key a party speaks: nations and movements that are one actor speak for themselves. */
export function voiceOf(words: readonly Word[], at: number): string {
  const party = words[at]?.party?.key ?? 'again'
  const nation = nationOf(words[at]?.word ?? '')
  if (nation !== null) return nation
  return party === 'iran-hezbollah' ? 'iran' : party
}

/** A phrase without a noun for a speaker: a party, an organisation, or a person whom the text names. */
function nameless(
  words: readonly Word[],
  { head, owners }: Chain,
  named: Omit<Named, 'speaker'>,
): Named | null {
  const last = words[head.to - 1] as Word
  const party = nameEnding(words, head.to, head.from)
  if (party !== null && words[party.from]?.party != null)
    return { ...named, kind: 'state', speaker: voiceOf(words, party.from) }
  const nation = nationOf(last.word) ?? (head.to === head.from + 1 ? capitalOf(last.word) : null)
  if (nation !== null) return { ...named, kind: 'state', speaker: nation }
  const source = words.slice(head.from, head.to).find((word) => word.source !== null)?.source
  if (source != null) return { ...named, speaker: source.key }
  const key = keyIn(words, owners) ?? ownIn(words, owners)
  if (key !== null && isName(last)) return { ...named, kind: 'person', speaker: key }
  const isAlone = head.to === head.from + 1
  const acronym = isAcronym(last) ? last.word : null
  if (acronym !== null) return { ...named, speaker: acronym }
  if (isName(last))
    return { ...named, kind: 'person', speaker: 'again', ...(isAlone && { name: last.word }) }
  return null
}

/** A capital alone speaks for its state: "Damascus says". */
function capitalOf(word: string): string | null {
  return word === 'damascus' ? 'syrian-government' : null
}

/** "Sami Haddad of the field hospital": by what those are to whom somebody belongs. */
function ownIn(words: readonly Word[], owners: readonly Phrase[]): string | null {
  for (const { to } of owners) {
    const own = roleOf(words[to - 1]?.word ?? '')?.own
    if (own != null) return own
  }
  return null
}

/** Speakers by what they do and where: "aid-workers", "local-officials", "rojava-news-network". */
function slugOf(words: readonly Word[], { from }: Phrase, at: number): string | null {
  const before = at > from ? (words[at - 1] as Word) : null
  const noun = words[at]?.word ?? ''
  if (before === null) return null
  if (
    /^(?:aid|relief|rights|humanitarian|charity|local)$/.test(before.word) &&
    /^(?:workers?|groups?|agenc(?:y|ies)|organi[sz]ations?|officials?|councils?|committees?|media)$/.test(
      noun,
    )
  ) {
    return `${before.word}-${/s$|^media$/.test(noun) ? noun : noun.replace(/y$/, 'ie').concat('s')}`
  }
  const isBody =
    /^(?:network|agency|post|times|press|news|tv|radio|journal|organi[sz]ation|cent(?:er|re)|newspaper|daily|channel|magazine|website|company|union|institute|association|foundation|foundation|committee|council)$/
  if (!isBody.test(noun)) return null
  let start = at
  while (start > from && isName(words[start - 1] as Word)) start -= 1
  const name = words.slice(start, at).filter(({ word }) => word !== 'the')
  if (
    name.length === 0 ||
    name.some(({ word }) => word.endsWith('-based')) ||
    name.every(({ word }) => nationOf(word) !== null)
  )
    return null
  const isTitle = isName(words[at] as Word)
  return [...name, ...(isTitle ? [words[at] as Word] : [])].map(({ word }) => word).join('-')
}

/** "A military source", "the governor's office": they speak for the state. */
function isOfState(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at += 1) {
    if (
      /^(?:military|army|police|ministry|interior|defen[cs]e|government|security|governor|presidential|president|state|federal|official)$/.test(
        words[at]?.word ?? '',
      ) &&
      at < to - 1
    )
      return true
    if (roleOf(words[at]?.word ?? '')?.otherwise === 'state') return true
  }
  return false
}

/** "The police in Ramadi", "the governor of Homs": the state whose town or province is named. */
function countryIn(words: readonly Word[], phrases: readonly Phrase[]): string | null {
  for (const { from, to } of phrases) {
    for (const word of words.slice(from, to)) {
      const country = countryOf(word)
      if (country !== null) return country
    }
  }
  return null
}

/** A short key in the words of the text: "military-sources". */
function nameOf(words: readonly Word[], from: number, head: number): string {
  const before = words[head - 1]
  const start =
    head - 1 >= from && before?.kind === 'word' && !/^(?:the|a|an)$/.test(before.word)
      ? head - 1
      : head
  return words
    .slice(start, head + 1)
    .map(({ word }) => word)
    .join('-')
}

/** The last word of a name of two words and more, or of one after a noun for a speaker. */
function personIn(words: readonly Word[], from: number, to: number): string | null {
  const last = words[to - 1]
  if (last === undefined || to <= from || !isName(last) || last.source || last.party) return null
  return last.word
}

function isName(word: Word): boolean {
  return word.kind === 'word' && /^(?:[ae]l-)?\p{Lu}\p{Ll}/u.test(word.raw)
}

function isAcronym({ kind, raw }: Word): boolean {
  return kind === 'word' && /^\p{Lu}{3,8}$/u.test(raw)
}
