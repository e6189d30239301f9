import type { Line } from './headline'
import { roleOf } from './roles'
import { voiceOf } from './speaker-key'
import { isSpeech } from './speech-verbs'
import type { Word } from './word'

/** How many lines at a text's head may name whose publication it is. */
const HEAD = 3

/** "Our fighters", "our armed forces": a party speaks of itself. */
const OURS =
  /^(?:fighters|forces|units|troops|comrades|army|soldiers|mujahideen|mujahidin|heroes|brothers|positions|martyrs|men|commandos|revolutionaries|artillery|snipers|battalions|people)$/
const BETWEEN =
  /^(?:heroic|brave|armed|own|military|special|valiant|ground|air|defen[cs]e|security|martyred|dear)$/

/** Words in which Islamic State's own statements tell of their enemies and themselves. */
const CALIPHATE =
  /^(?:caliphate|murtadd?in|murtaddeen|apostates?|crusaders?|safawi|safavid|rafid[ai]|nusayris?|istishhadi|inghimasi|mujahideen|mujahidin|tawaghit|taghut|kuffar)$/

/** Words in which activists' posts count the dead. */
const MARTYRS = /^martyr(?:s|ed)?$/

/**
 * Whose own publication a text is by the way in which it speaks: a party that says "our fighters" and is named at
 * the head, the statements of Islamic State, the coalition's strike releases, an activists' thread.
 */
export function ownerOf(lines: readonly Line[]): string | null {
  if (lines.some(({ words }) => isOurs(words))) {
    const owner = ownParty(lines)
    if (owner !== null) return owner
  }
  if (isStrikeRelease(lines)) return 'coalition'
  const thread = threadOf(lines[0]?.words ?? [])
  if (thread !== null) return thread
  if (lines.some(({ words }) => words.some(({ word }) => isSpeech(word)))) return null
  const all = lines.flatMap(({ words }) => words)
  if (all.filter(({ word }) => CALIPHATE.test(word)).length >= 2) return 'isis'
  const hashtags = all.filter(({ raw }, at) => raw === '#' && all[at + 1]?.kind === 'word').length
  return hashtags >= 2 && all.some(({ word }) => MARTYRS.test(word)) ? 'activists' : null
}

/** A party speaks of its own people, and is not quoted. */
function isOurs(words: readonly Word[]): boolean {
  let isQuoted = false
  for (let at = 0; at < words.length; at += 1) {
    const { raw, word } = words[at] as Word
    if (/^["“”]$/.test(raw)) isQuoted = raw === '“' || (raw === '"' && !isQuoted)
    if (isQuoted || word !== 'our') continue
    const noun = BETWEEN.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1
    if (OURS.test(words[noun]?.word ?? '') || words[noun]?.party != null) return true
  }
  return false
}

const BELLIGERENT =
  /^(?:isis|sdf|syrian-government|rebels|coalition|turkey|russia|iran-hezbollah|israel|ukraine|iraq|houthis|taliban|hamas)$/

/** How many words a signature takes at most. */
const SIGNATURE = 8

/** "Our SDF forces", "we in the SDF", the signature at the end, or the first party at the head that is not fought. */
function ownParty(lines: readonly Line[]): string | null {
  const signed = lines.slice(-4).filter(({ words }) => words.length <= SIGNATURE)
  return (
    partyWhere(lines, (before) => /\bour$|\bwe (?:in|at|as|of)(?: the)?$/.test(before)) ??
    partyWhere(signed, () => true) ??
    partyWhere(lines.slice(0, HEAD), isOwn) ??
    partyWhere(lines, isOwn)
  )
}

/** Nobody is fought in the words before: "against the invading Turkish army" is of the enemy. */
function isOwn(before: string): boolean {
  return !/\b(?:against|with|by|of|invad\w+|occup\w+|enemy|terrorist|mercenar\w+|gangs?)(?: the)?(?: \w+)?$/.test(
    before,
  )
}

/** The first party or party's source that stands after words that fit. */
function partyWhere(lines: readonly Line[], fits: (before: string) => boolean): string | null {
  for (const { words } of lines) {
    for (let at = 0; at < words.length; at += 1) {
      const { source, party } = words[at] as Word
      if (!BELLIGERENT.test(source?.key ?? '') && !BELLIGERENT.test(party?.key ?? '')) continue
      const before = words
        .slice(Math.max(0, at - 3), at)
        .map(({ word }) => word)
        .join(' ')
      if (!fits(before)) continue
      return source !== null && BELLIGERENT.test(source.key) ? source.key : voiceOf(words, at)
    }
  }
  return null
}

/** "Coalition forces conducted 10 strikes… The following is a summary of the strikes since the last release." */
function isStrikeRelease(lines: readonly Line[]): boolean {
  const text = lines
    .slice(0, 12)
    .map(({ words }) => words.map(({ word }) => word).join(' '))
    .join(' ')
  return (
    /\bcoalition (?:military )?forces (?:conducted|continued)\b/.test(text) &&
    /\b(?:last (?:press )?release|summary of (?:the )?strikes|inherent resolve)\b/.test(text)
  )
}

/** "#Name, thread.", "Name: today's martyrs": the page of activists or rescuers, named at its very head. */
function threadOf(words: readonly Word[]): string | null {
  const at = words.findIndex(({ source }) => source !== null)
  const source = words[at]?.source ?? null
  if (at > 1 || source === null) return null
  if (!/^(?:activists|white-helmets|sohr|snhr|isis|sdf)$/.test(source.key)) return null
  const isLabel =
    words.length <= 10 && words.at(-1)?.raw === ':' && !words.some(({ word }) => isSpeech(word))
  if (isLabel) return source.key
  const next = words[at + source.length]
  if (next === undefined) return source.key
  return /^[,:|–—-]$/.test(next.raw) &&
    roleOf(words[at + source.length + 1]?.word ?? '')?.kind !== 'state'
    ? source.key
    : null
}
