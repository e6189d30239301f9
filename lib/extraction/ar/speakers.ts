import {
  beginsClause,
  isAside,
  isCarrying,
  isDisclaimer,
  isMakingClear,
  isPlace,
  isSubject,
} from './attribution'
import { labelBefore, labelOfKind } from './label'
import type { Lexed } from './lexed'
import type { Mention, NameMention } from './mentions'
import { nationIn } from './nations'
import { speakingOrganisations } from './organisations'
import { phraseAt } from './phrases'
import { ACCORDING_TO, BY_WHAT_THEY_ARE, isGoingOn, REPORTERS, SAME_SPEAKER } from './speech'

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

/** Words between «بيان» or «المتحدث» and the name of whose it is. */
const TO_NAME =
  /^(?:صادر|الصادر|صادره|عن|باسم|في|ل|لدي|من|الاعلامي|الرسمي|صحفي|له|العامه|نشر|نشره|نشرته|علي|العسكري)$/

/** How far before its verb a speaker's name may end: «مصادر محلية في مدينة حمص قالت». */
const FROM_NAME = 6

/** How far from its verb or preposition a speaker's name may stand. */
const NEAR = 6

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
      const label = labelBefore(tokens, names, at) ?? labelOfKind(tokens, at)
      if (label !== null) add(label.key, label.start, false, label.start, at)
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
      ({ end }) =>
        !goesOnWith &&
        end <= at &&
        at - end <= FROM_NAME &&
        (isSubject(tokens, end, at) ||
          (beginsClause(tokens, names, end) && (at - end <= 2 || isPlace(tokens, end, at)))),
    )
    const who =
      speakerAfter(tokens, names, at + 1, known, outlet) ??
      (before === undefined ? null : { key: before.key, end: at + 1 }) ??
      subjectOf(tokens, names, at) ??
      (known === null || !goesOn(tokens, at) ? null : { key: known, end: at + 1 })
    if (who === null) continue
    const complement = tokens
      .slice(at + 1, at + 12)
      .some(({ word }) => /^[بو]?ا(?:ن|نه|نها|نهم)$/.test(word) || word === ':')
    add(who.key, at, !complement, at, who.end)
    at = Math.max(at, who.end - 1)
  }
  return found
}

/** The speaker named within a few words; the speaker before where a noun stands for them; the outlet's reporter. */
function speakerAfter(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  from: number,
  last: string | null,
  outlet: string,
): { readonly key: string; readonly end: number } | null {
  const source = sourceOf(tokens, from)
  if (source !== null) return speakerAfter(tokens, names, source, last, outlet)
  let same: { key: string | null; end: number } | null = null
  for (let at = from; at < Math.min(tokens.length, from + NEAR); at += 1) {
    const token = tokens[at] as Lexed
    if (/^[.،:؛()]$/.test(token.raw) && at > from) break
    if (token.is.stems.some((stem) => REPORTERS.has(stem))) return { key: outlet, end: at + 1 }
    const name = names.find(({ start }) => start === at)
    if (name !== undefined) return informant(tokens, names, name)
    const what = token.is.stems.map((stem) => BY_WHAT_THEY_ARE.get(stem)).find(Boolean)
    if (what !== undefined && at - from <= 1 && same === null) {
      const next = tokens[at + 1]
      const state = what === 'officials' && next !== undefined ? nationIn(next) : undefined
      if (state !== undefined) return { key: state, end: at + 2 }
      const body = names.find(
        ({ start, party }) =>
          start > at && start <= at + 4 && (party !== null || !isTold(tokens[start])),
      )
      return body !== undefined &&
        (body.start === at + 1 ||
          what.endsWith('officials') ||
          /^(?:في|من|ب|لدى|لدي|داخل|ل|عن)$/.test(tokens[body.start - 1]?.word ?? ''))
        ? { key: body.key, end: body.end }
        : { key: what, end: at + 1 }
    }
    if (token.is.noun !== null || token.is.verb !== null) break
    const linked = at > from && leadsOn(tokens[at - 1] as Lexed)
    if (/^(?:ان|انه|انها|بان)$/.test(token.word)) break
    if (same === null && !linked && /^(?:عن|الي|في|علي)$/.test(token.word)) break
    if (token.kind === 'number') break
    if (same !== null && !TO_NAME.test(token.word) && !/^ل\p{L}{3}/u.test(token.word)) break
    if (ITS_MAN.test(token.word) && last !== null) return { key: last, end: at + 1 }
    const definite = token.word.startsWith('ال') || token.word.startsWith('لل')
    if (same === null && definite && token.is.stems.some((stem) => SAME_SPEAKER.has(stem))) {
      same = { key: last, end: at + 1 }
    }
  }
  return same === null || same.key === null ? null : { key: same.key, end: same.end }
}

/** «لرويترز», «للوكالة»: to whom somebody spoke. */
function isTold(token: Lexed | undefined): boolean {
  return token?.word.startsWith('ل') === true && /^ل[^جق]/.test(token.word)
}

/** «مديره», «باسمها»: who speaks for the speaker before. */
const ITS_MAN = /^(?:مدير|رئيس|متحدث|ناطق|باسم|قائد|وزير)(?:ه|ها|هم)$/

/** «معلومات حصل عليها الموقع من …»: who speaks stands after «من». Its index, or null. */
function sourceOf(tokens: readonly Lexed[], from: number): number | null {
  if (!tokens.slice(from, from + 3).some(({ word }) => /^حصلت?$/.test(word))) return null
  const at = tokens.slice(from, from + 9).findIndex(({ word }) => word === 'من')
  return at < 0 ? null : from + at + 1
}

/** A word after which a preposition leads on to the speaker's name: «بيان صادر عن», «مصادر في». */
function leadsOn(token: Lexed): boolean {
  if (token.is.person !== null) return true
  return TO_NAME.test(token.word) || token.is.stems.some((stem) => SAME_SPEAKER.has(stem))
}

/** «ونسبت قسد الهجوم إلى داعش، معلنة مقتل 5»: who the sentence begins with says what a participle tells. */
function subjectOf(tokens: readonly Lexed[], names: readonly NameMention[], at: number) {
  const joined = tokens[at]?.is.joined === true && at > 0
  if (!joined && !tokens[at]?.is.stems.some(isGoingOn)) return null
  const first = names.find(
    ({ start, end, party }) => start <= FROM_START && end < at && (!joined || party !== null),
  )
  return first === undefined ? null : { key: first.key, end: at + 1 }
}

/** How far from its beginning a sentence's subject may stand. */
const FROM_START = 2

/** «وأضاف», «و تؤكد»: the speaker before goes on. */
function goesOn(tokens: readonly Lexed[], at: number): boolean {
  return tokens[at]?.is.joined === true || tokens[at - 1]?.word === 'و'
}

/** «حصلت عليها الوكالة من مصادر في الدفاع المدني»: not who was told, but who told. */
function informant(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  told: NameMention,
): NameMention {
  const link = tokens[told.end]?.word ?? ''
  const body = names.find(({ start }) => start === told.end)
  // «مصدر عسكري لوكالة سانا»: a state's unnamed sources speak through its agency.
  if (told.key === ANYBODY && body?.party != null) return body
  // «ناشطو المرصد»: of whom they are.
  if (told.key === 'activists' && body !== undefined && !isTold(tokens[body.start])) return body
  const inside = told.key === ANYBODY && /^(?:في|داخل|لدي|ضمن)$/.test(link)
  if (!inside && !/^(?:من|نقلا)$/.test(link)) return told
  return names.find(({ start }) => start > told.end && start <= told.end + INFORMED) ?? told
}

/** «مصادر في الدفاع المدني»: sources of a body are that body. */
const ANYBODY = 'local-sources'

/** How far after «من» who told stands. */
const INFORMED = 4

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
