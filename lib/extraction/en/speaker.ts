import { isPronoun, type Kind, nationOf, type Role, roleOf } from './roles'
import { HOME, keyIn, sourceEnding, voiceOf } from './speaker-key'
import { type Chain, nameEnding, type Phrase } from './speaker-phrase'
import { bodyOf, countryIn, isName, isOfState, nameOf, slugOf } from './speaker-slug'
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
    return {
      ...named,
      speaker: ending.key === HOME ? (keyIn(words, [head, ...owners]) ?? HOME) : ending.key,
    }
  if (role === null || at === null) return nameless(words, { head, owners }, named)
  const own = ownOf(words, head, at, role)
  const theirOwn = own === 'activists' ? keyIn(words, [head]) : null
  if (theirOwn !== null && /^(?:sohr|snhr|vdc|white-helmets|sams|msf)$/.test(theirOwn))
    return { ...named, speaker: theirOwn }
  if (own !== null) return { ...named, speaker: own }
  const key = keyIn(words, [
    { from: head.from, to: at + 1 },
    ...owners,
    { from: at + 1, to: head.to },
  ])
  if (key !== null) return { ...named, speaker: key }
  const theirs = role.kind === 'person' ? ownIn(words, owners) : null
  if (theirs !== null) return { ...named, speaker: theirs }
  const slug = slugOf(words, head, at)
  if (slug !== null) return { ...named, speaker: slug }
  const body = role.kind === 'person' ? null : bodyOf(words, head)
  if (body !== null) return { ...named, speaker: body }
  if (role.otherwise === 'journalist' && words[at - 1]?.word === 'local')
    return { ...named, speaker: 'local-sources' }
  if (role.otherwise === 'journalist')
    return {
      ...named,
      speaker: person === null ? role.otherwise : nameOf(words, at + 1, head.to - 1),
    }
  if (role.otherwise === 'local-officials') return { ...named, speaker: role.otherwise }
  const isLocal = owners.some(
    (owner) => roleOf(words[owner.to - 1]?.word ?? '')?.otherwise === 'local-officials',
  )
  if (isLocal && /^officials?$/.test(words[at]?.word ?? ''))
    return { ...named, speaker: 'local-officials' }
  const theirBody = role.kind === 'person' ? bodyIn(words, owners) : null
  if (theirBody !== null) return { ...named, kind: 'group', speaker: theirBody }
  const isField =
    /^an?$/.test(words[head.from]?.word ?? '') && /^commanders?$/.test(words[at]?.word ?? '')
  if (isField) return { ...named, speaker: 'its' }
  const isOwned = /^(?:its|his|her|their)$/.test(words[head.from]?.word ?? '')
  if (isOwned && role.kind === 'person') return { ...named, speaker: 'its' }
  const isBare = /^(?:the|another)$/.test(words[head.from]?.word ?? '') && head.to === head.from + 2
  if (isBare && owners.length === 0 && /^officials?$/.test(words[at]?.word ?? ''))
    return { ...named, kind: 'state', speaker: 'official' }
  const isDefinite = /^(?:the|its|his|her|their|this|that|our)$/.test(words[head.from]?.word ?? '')
  if (role.otherwise === 'state' || [head, ...owners].some((one) => isOfState(words, one))) {
    const country = countryIn(words, [head, ...owners])
    if (country !== null) return { ...named, kind: 'state', speaker: country }
    const name = nameOf(words, head.from, at)
    return {
      ...named,
      kind: /^an?$/.test(words[head.from]?.word ?? '') ? 'person' : 'state',
      speaker: 'state',
      name,
    }
  }
  return { ...named, speaker: isDefinite || person !== null ? 'again' : role.otherwise }
}

/** "A spokesman for the local council": the first body that is told to be whose. */
function bodyIn(words: readonly Word[], owners: readonly Phrase[]): string | null {
  for (const owner of owners) {
    const isFor = /^(?:of|for|from|at|with)$/.test(words[owner.from - 1]?.word ?? '')
    const body = isFor ? bodyOf(words, owner) : null
    if (body !== null) return body
  }
  return null
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
function ownOf(words: readonly Word[], head: Phrase, at: number, role: Role): string | null {
  const before = at > head.from ? (words[at - 1]?.word ?? '') : ''
  const isOffice = /^(?:office|bureau|department|committee)$/.test(words[at]?.word ?? '')
  const isOfState = (before === 'health' || isOffice) && keyIn(words, [head]) !== null
  if (/^(?:medical|health|hospital|ambulance)$/.test(before) && role.kind !== 'state')
    return isOfState ? null : 'hospital'
  const organ = role.own === 'outlet' ? keyIn(words, [head]) : null
  if (organ === HOME || organ === 'syrian-government') return organ
  return role.own
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
  if (words.slice(head.from, head.to).some(({ source }) => source !== null))
    return { ...named, speaker: keyIn(words, [head]) ?? 'again' }
  const key = keyIn(words, owners) ?? ownIn(words, owners)
  if (key !== null && isName(last)) return { ...named, kind: 'person', speaker: key }
  const isAlone = head.to === head.from + 1
  const acronym = isAcronym(last) ? last.word : null
  if (acronym !== null) return { ...named, speaker: acronym }
  const body = bodyOf(words, head)
  if (body !== null) return { ...named, speaker: body }
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

/** The last word of a name of two words and more, or of one after a noun for a speaker. */
function personIn(words: readonly Word[], from: number, to: number): string | null {
  const last = words[to - 1]
  if (last === undefined || to <= from || !isName(last) || last.source || last.party) return null
  return last.word
}

function isAcronym({ kind, raw }: Word): boolean {
  return kind === 'word' && /^\p{Lu}{3,8}$/u.test(raw)
}
