import type { Lexed } from './lexed'
import type { NameMention } from './mentions'
import { stateIn } from './nations'
import { VOICES } from './own-voice'
import { BY_WHAT_THEY_ARE, REPORTERS, SAME_SPEAKER } from './speech'
import { isDoneBy } from './striker'

/** Words between «بيان» or «المتحدث» and the name of whose it is. */
const TO_NAME =
  /^(?:صادر|الصادر|صادره|عن|باسم|في|ل|لدي|من|الاعلامي|الرسمي|صحفي|له|العامه|نشر|نشره|نشرته|علي|العسكري)$/

/** How far from its verb or preposition a speaker's name may stand. */
const NEAR = 6

/** The speaker named within a few words; the speaker before where a noun stands for them; the outlet's reporter. */
export function speakerAfter(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  from: number,
  last: string | null,
  outlet: string,
): { readonly key: string; readonly end: number } | null {
  const source = sourceOf(tokens, from)
  if (source !== null) return speakerAfter(tokens, names, source, last, outlet)
  const state = stateAt(tokens, names, from)
  if (state !== null) return { key: state, end: from + 2 }
  let same: { key: string | null; end: number } | null = null
  for (let at = from; at < Math.min(tokens.length, from + NEAR); at += 1) {
    const token = tokens[at] as Lexed
    if (/^[.،:؛()]$/.test(token.raw) && at > from) break
    if (token.is.stems.some((stem) => REPORTERS.has(stem))) {
      // «مراسل المرصد»: a monitor has its own; of a medium's it is most often the medium itself that writes.
      const monitor = names.find(({ start, key }) => start === at + 1 && VOICES.has(key))
      return monitor ?? { key: outlet, end: at + 1 }
    }
    const name = names.find(({ start }) => start === at)
    if (name !== undefined) return informant(tokens, names, name)
    const what = token.is.stems.map((stem) => BY_WHAT_THEY_ARE.get(stem)).find(Boolean)
    if (what !== undefined && at - from <= 1 && same === null) {
      const next = tokens[at + 1]
      const state = what === 'officials' && next !== undefined ? stateIn(next) : undefined
      if (state !== undefined) return { key: state, end: at + 2 }
      const body = names.find(
        ({ start, party }) =>
          start > at && start <= at + 4 && (party !== null || !isTold(tokens[start])),
      )
      return body !== undefined &&
        !tokens.slice(at + 1, body.start).some(({ word }) => CLOSE_TO.test(word)) &&
        (body.start === at + 1 ||
          what.endsWith('officials') ||
          /^(?:في|من|ب|لدى|لدي|داخل|ل|عن)$/.test(tokens[body.start - 1]?.word ?? ''))
        ? { key: body.key, end: body.end }
        : { key: what, end: at + 1 }
    }
    if (isDoneBy(token)) break
    if (token.is.noun !== null || token.is.verb !== null) break
    const linked =
      (at > from && leadsOn(tokens[at - 1] as Lexed)) ||
      (at > from + 1 && isOffice(tokens[at - 2] as Lexed) && tokens[at - 1]?.is.unknown === true)
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

/** «لرويترز», «للوكالة»: to whom somebody spoke; «لواء», «لجنة» and «لقاء» begin with the letter. */
function isTold(token: Lexed | undefined): boolean {
  return token?.word.startsWith('ل') === true && /^ل(?![جق]|واء)/.test(token.word)
}

/** «أكدت لنورث برس مصادر», «قالت ل"نورث برس"»: past those to whom it was told, right after the verb. */
export function afterTold(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  from: number,
): number {
  const apart = tokens[from]?.word === 'ل'
  const start = apart && tokens[from + 1]?.kind === 'mark' ? from + 2 : apart ? from + 1 : from
  const name = names.find((one) => one.start === start)
  const told = name !== undefined && name.party === null && (apart || isTold(tokens[start]))
  return told ? name.end : from
}

/** «الرئاسة التركية», «الخارجية الروسية»: a body of a state that is in no list speaks for it; its media do not. */
export function stateAt(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  from: number,
): string | null {
  const [body, nation] = [tokens[from], tokens[from + 1]]
  if (body === undefined || nation === undefined || !STATE_BODY.test(body.word)) return null
  if (names.some(({ start, end }) => start <= from + 1 && end > from)) return null
  const own = /^ال?داخليه$/.test(body.word) ? STATE : null
  return nation.word.startsWith('ال') ? (stateIn(nation) ?? own) : own
}

/** «أعلنت الداخلية»: the ministry of the country of which the text tells. */
const STATE = 'state-officials'

const STATE_BODY =
  /^(?:لل|ال)(?:رئاسه|خارجيه|داخليه|حكومه|سلطات|سفاره|استخبارات|مخابرات|قياده|بحريه|برلمان|دفاع|اركان)$/

/** «مديره», «باسمها»: who speaks for the speaker before. */
const ITS_MAN = /^(?:مدير|رئيس|متحدث|ناطق|باسم|قائد|وزير)(?:ه|ها|هم)$/

/** «معلومات حصل عليها الموقع من …»: who speaks stands after «من». Its index, or null. */
function sourceOf(tokens: readonly Lexed[], from: number): number | null {
  if (!tokens.slice(from, from + 3).some(({ word }) => /^حصلت?$/.test(word))) return null
  const at = tokens.slice(from, from + 9).findIndex(({ word }) => word === 'من')
  return at < 0 ? null : from + at + 1
}

/** «قائد ميداني في», «مسؤول إعلامي في»: somebody of a body, with a word of what they are. */
function isOffice({ is }: Lexed): boolean {
  return is.person !== null && !is.person.definite && is.person.entry.number === 'one'
}

/** A word after which a preposition leads on to the speaker's name: «بيان صادر عن», «مصادر في». */
function leadsOn(token: Lexed): boolean {
  if (token.is.person !== null) return true
  return TO_NAME.test(token.word) || token.is.stems.some((stem) => SAME_SPEAKER.has(stem))
}

/** «الوكالة السورية للأنباء (سانا)»: past marks and another name of the same. */
function pastAlias(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  { end, key }: NameMention,
): number {
  let at = end
  while (tokens[at]?.kind === 'mark' && /^[()"«»“”]$/.test(tokens[at]?.raw ?? '')) {
    at = names.find((name) => name.start === at + 1 && name.key === key)?.end ?? at + 1
  }
  return at
}

/** «حصلت عليها الوكالة من مصادر في الدفاع المدني»: not who was told, but who told. */
function informant(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  told: NameMention,
): { readonly key: string; readonly end: number } {
  const link = tokens[pastAlias(tokens, names, told)]?.word ?? ''
  const body = names.find(({ start }) => start === told.end)
  // «مصدر عسكري لوكالة سانا»: a state's unnamed sources speak through its agency.
  if (told.key === ANYBODY && body?.party != null) return body
  // «مصدر بالدفاع المدني».
  if (told.key === ANYBODY && body !== undefined && /^ب/.test(tokens[body.start]?.word ?? ''))
    return body
  const state = told.key === ANYBODY ? stateOf(tokens, told) : undefined
  if (state !== undefined) return { key: state, end: told.end + 1 }
  // «ناشطو المرصد»: of whom they are.
  if (told.key === 'activists' && body !== undefined && !isTold(tokens[body.start])) return body
  // «مكتب التوثيق في تجمع كذا»: an office, and of whom it is.
  const office = told.key === 'activists' && /^مكتب/.test(tokens[told.start]?.word ?? '')
  const inside = (told.key === ANYBODY || office) && /^(?:في|داخل|لدي|ضمن)$/.test(link)
  const carried =
    link === 'عن' && /^[وف]?(?:نقل|نقلت|تنقل|ينقل)$/.test(tokens[told.start - 1]?.word ?? '')
  if (!inside && !carried && !/^(?:من|نقلا)$/.test(link)) return told
  const from = pastAlias(tokens, names, told)
  const said = tokens.findIndex(
    ({ word }, at) => at > from && /^[بو]?ا(?:ن|نه|نها|نهم)$/.test(word),
  )
  const source = names.find(
    ({ start }) => start > from && start <= from + INFORMED && (said === -1 || start < said),
  )
  // «نقلت سانا عن مصدر في المحافظة»: a state's agency has its nameless sources from the state.
  const own = source?.key === ANYBODY && told.party !== null
  return source === undefined || own ? told : source
}

/** «حسابات مقربة من قسد»: who is close to a party does not speak for it. */
const CLOSE_TO = /^(?:ال)?(?:مقرب|مقربه|مقربون|مقربين|قريبه|مهتمه|معنيه|تابعت)$/

/** «مصادر أمنية تركية»: the state whose nameless officials they are; of its journalists or locals it is nobody. */
function stateOf(tokens: readonly Lexed[], { start, end }: NameMention): string | undefined {
  const next = tokens[end]
  const official = tokens.slice(start, end).some(({ word }) => OFFICIAL.test(word))
  return official && next !== undefined ? stateIn(next) : undefined
}

const OFFICIAL = /^(?:امني|عسكري|رسمي|حكومي|استخبار|دبلوماسي)/

/** «مصادر في الدفاع المدني»: sources of a body are that body. */
const ANYBODY = 'local-sources'

/** How far after «من» who told stands. */
const INFORMED = 4
