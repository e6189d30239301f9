import {
  beginsClause,
  isAside,
  isCarrying,
  isDisclaimer,
  isMakingClear,
  isPlace,
  isSubject,
} from './attribution'
import { labelBefore, labelOfKind, statementBefore } from './label'
import type { Lexed } from './lexed'
import type { Mention, NameMention } from './mentions'

import { speakingOrganisations } from './organisations'
import { phraseAt } from './phrases'
import { afterTold, speakerAfter } from './speaker-after'
import { ACCORDING_TO, isCounting, isGoingOn } from './speech'
import { isStriking } from './striker'

/** «مكتب التوثيق لدينا»: the outlet's own. */
const OURS = /^(?:لدينا|عندنا)$/

/** Who speaks from a token of a sentence on, and by what words that is known. */
export interface Speaking {
  readonly key: string
  /** From this token on; 0 where the whole sentence is theirs. */
  readonly from: number
  /** A clause that «كما», «فيما» or «بينما» opens is no longer theirs. */
  readonly narrow: boolean
  /** «من جهته»: they give their own account beside another. */
  readonly aside: boolean
  /** The tokens of the attribution. */
  readonly start: number
  readonly end: number
}

/** How far before its verb a speaker's name may end: «مصادر محلية في مدينة حمص قالت». */
const FROM_NAME = 6

/**
 * The attributions of a sentence, in its order. `last` is who spoke before, for «وأضاف» and «البيان»; `outlet` is
 * the key of the text's own voice.
 */
export function speakersOf(
  tokens: readonly Lexed[],
  mentions: readonly Mention[],
  last: string | null,
  outlet: string,
): readonly Speaking[] {
  const found: Speaking[] = []
  const named = mentions.filter((m): m is NameMention => m.kind === 'name')
  const others = speakingOrganisations(tokens, named)
  const names =
    others.length === 0 ? named : [...named, ...others].sort((a, b) => a.start - b.start)
  let known = last
  const add = (key: string, from: number, narrow: boolean, start: number, end: number) => {
    const ours = OURS.test(tokens[end]?.word ?? '')
    found.push({
      key: ours ? outlet : key,
      from,
      narrow,
      aside: isAside(tokens, start),
      start,
      end,
    })
    known = key === outlet || ours ? known : key
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Lexed
    if (token.raw === ':') {
      const label = labelBefore(tokens, names, at) ?? labelOfKind(tokens, names, at)
      const statement = label === null && known !== null ? statementBefore(tokens, at) : null
      if (label !== null) add(label.key, label.start, false, label.start, at)
      else if (statement !== null) add(known as string, statement, false, statement, at)
      continue
    }
    if (token.is.idle && !token.is.speech && !isMakingClear(tokens, names, at)) continue
    const according = phraseAt(ACCORDING_TO, tokens, at)
    if (according !== null) {
      const who = speakerAfter(tokens, names, according.end, known, outlet)
      if (who !== null) {
        const since = found.at(-1)?.end ?? 0
        add(who.key, since, false, at, who.end)
        at = who.end - 1
      }
      continue
    }
    if (!token.is.speech && !isMakingClear(tokens, names, at)) continue
    if (isDisclaimer(tokens, at) || isCarrying(tokens, at)) continue
    const goesOnWith = token.is.stems.some(isGoingOn)
    const before = names.find(
      ({ end }, index) =>
        !goesOnWith &&
        end <= at &&
        at - end <= FROM_NAME &&
        !isStriking(tokens, names[index] as NameMention) &&
        (isSubject(tokens, end, at) ||
          (beginsClause(tokens, names, end) && (at - end <= 2 || isPlace(tokens, end, at)))),
    )
    const who =
      speakerAfter(tokens, names, afterTold(tokens, names, at + 1), known, outlet) ??
      (before === undefined ? null : { key: before.key, end: at + 1 }) ??
      subjectOf(tokens, names, at) ??
      (known === null || !goesOn(tokens, at) ? null : { key: known, end: at + 1 })
    if (who === null) continue
    const complement = tokens
      .slice(at + 1, at + 12)
      .some(({ word }) => /^[بو]?ا(?:ن|نه|نها|نهم)$/.test(word) || word === ':')
    add(who.key, at, !complement && !token.is.stems.some(isCounting), at, who.end)
    at = Math.max(at, who.end - 1)
  }
  return found
}

/** «ونسبت قسد الهجوم إلى داعش، معلنة مقتل 5»: who the sentence begins with says what a participle tells. */
function subjectOf(tokens: readonly Lexed[], names: readonly NameMention[], at: number) {
  const joined = tokens[at]?.is.joined === true && at > 0
  if (!joined && !tokens[at]?.is.stems.some(isGoingOn)) return null
  const first = names.find(
    ({ start, end, party }) =>
      start <= FROM_START && end < at && (!joined || party !== null || tokens[0]?.word === 'اما'),
  )
  return first === undefined ? null : { key: first.key, end: at + 1 }
}

/** How far from its beginning a sentence's subject may stand. */
const FROM_START = 2

/** «وأضاف», «و تؤكد»: the speaker before goes on. */
function goesOn(tokens: readonly Lexed[], at: number): boolean {
  return tokens[at]?.is.joined === true || tokens[at - 1]?.word === 'و'
}

/** Who says what stands at a token, and the attribution by which that is known; null where none in the sentence does. */
export function speakerAt(
  speaking: readonly Speaking[],
  tokens: readonly Lexed[],
  index: number,
): Speaking | null {
  const now = speaking.findLast(({ from }) => from <= index) ?? null
  if (now === null || !now.narrow) return now
  let quoted = false
  for (let at = now.end; at < index; at += 1) {
    const raw = tokens[at]?.raw ?? ''
    if (/^["«»“”]$/.test(raw)) quoted = raw === '"' ? !quoted : raw === '«' || raw === '“'
    if (quoted) continue
    if (/^(?:كما|فيما|بينما)$/.test(tokens[at]?.word ?? '')) return null
  }
  return now
}
