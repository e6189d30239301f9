import { fold } from '@/lib/values/fold'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import type { NameMention } from './mentions'
import { stateIn } from './nations'
import { FORCES, HEADS, LETTERS, WORDS } from './organisation-words'
import { phraseAt } from './phrases'
import { ACCORDING_TO, BY_WHAT_THEY_ARE } from './speech'

const FORCE = byWord(FORCES)
const HEAD = new Map([...byWord(HEADS), ...FORCE])
const ENGLISH = byWord(WORDS)

function byWord(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([english, list]) =>
      words(list).map((word) => [fold(word), english] as const),
    ),
  )
}

/** How many words after its head the name of an organisation has at most. */
const LONGEST = 3

/** How far after a verb of saying the organisation that speaks may stand. */
const FROM_VERB = 2

/** What no name goes on with: prepositions, times, what a verb of saying is followed by. */
const ENDS =
  /^(?:في|من|عن|علي|الي|ان|انه|انها|بان|امس|اليوم|مساء|صباح|فجر|ظهر|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|عبر|خلال|بعد|قبل|لدي|التي|الذي|نقلا|حول|بيانا?|تصريح|تقرير)$/

/** What is told or denied after the name: «نفى جيش كذا سقوط قتلى». */
const TOLD =
  /^(?:سقوط|وقوع|وجود|حدوث|حصول|تسجيل|ورود|صحه|خسائر|خساره|فقدان|اي|ايه|ايا|احد|مسووليته?ا?|مسؤوليته?ا?|هذه?|ذلك|عدم|تعرض|تنفيذ|استهداف)$/

/**
 * Organisations in no list that speak in a sentence: «قالت منظمة مواطنة إن», «بحسب جهاز الإسعاف», «شبكة كذا: …». Each has a
 * key in English words as far as they are known, in Latin letters else. An organisation that does not speak is none.
 */
export function speakingOrganisations(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
): readonly NameMention[] {
  const found: NameMention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Lexed
    const head = token.is.stems.map((stem) => HEAD.get(stem)).find((known) => known !== undefined)
    if (head === undefined || (isDefinite(token) && !isNamedByAdjective(tokens, at))) continue
    const end = endOf(tokens, at + 1)
    if (end === at + 1) continue
    // «مكتب التوثيق في كذا» is of whom is named after it; «جبهة كذا مقتل 4 من داعش» is not.
    const force = token.is.stems.some((stem) => FORCE.has(stem))
    const after = force ? end : end + 2
    if (names.some((name) => name.start < after && name.end > at)) continue
    if (!isSpeaking(tokens, names, at, end)) continue
    const key = keyOf(tokens.slice(at + 1, end), head)
    found.push({ kind: 'name', key, party: null, clitic: false, start: at, end })
    at = end - 1
  }
  return found
}

/**
 * Whether an armed party in no list is named at a token: «قوات الشهباء», «لجيش الوادي», «فصيل أحرار السد». What all
 * armies have («قوات الأمن») and what is of a party that is known is none.
 */
export function isUnknownForce(
  tokens: readonly Lexed[],
  at: number,
  names: { has(index: number): boolean },
): boolean {
  const token = tokens[at]
  if (token === undefined || !token.is.stems.some((stem) => FORCE.has(stem))) return false
  if (isDefinite(token) && !isNamedByAdjective(tokens, at)) return false
  const end = endOf(tokens, at + 1)
  const name = tokens.slice(at + 1, end).filter(({ kind }) => kind === 'word')
  if (!name.some(isDefinite) || name.some(({ word }) => COMMON.test(word))) return false
  if (name.some((word) => stateIn(word) !== undefined)) return false
  return !tokens.slice(at, end + 1).some((_, index) => names.has(at + index))
}

/** The last armed party in no list that is named before a token; -1 where none is. */
export function lastUnknownForce(
  tokens: readonly Lexed[],
  before: number,
  names: { has(index: number): boolean },
): number {
  for (let at = before - 1; at >= 0; at -= 1) if (isUnknownForce(tokens, at, names)) return at
  return -1
}

/** Forces that are everybody's, or whose a text says elsewhere. */
const COMMON =
  /^(?:ال)(?:امن|امنيه|شرطه|عدو|جيش|حكومه|حكوميه|دوله|معارضه|طوارئ|خاصه|محليه|مشتركه|بريه|بحريه|جويه|حدود|مسلحه|اخيره?|تابعه?|مواليه?|مدعومه?|كرديه?|عربيه?|غازيه|مهاجمه|صديقه|حليفه|قتال|مذكوره?)$/

function isDefinite({ word }: Lexed): boolean {
  return /^[وفب]?(?:ال|لل)/.test(word)
}

/** «الفوج الخامس», «اللواء الثامن», «المجلس العسكري»: a head with the article whose name is an adjective. */
function isNamedByAdjective(tokens: readonly Lexed[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? ''
  return ADJECTIVE.test(next) && /^[وفب]?ال/.test(tokens[at]?.word ?? '')
}

const ADJECTIVE =
  /^ال(?:اول|اولي|ثاني|ثانيه|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|حادي|عسكري)$/

/** «مديرية صحة حماة»: right after its head the word is of the name, «نفى جيش كذا صحة الخبر» not. */
function endOf(tokens: readonly Lexed[], from: number): number {
  let at = from
  while (at < from + LONGEST) {
    const token = tokens[at]
    if (token?.kind === 'mark' && at === from && /^["«“]$/.test(token.raw)) {
      at += 1
      continue
    }
    if (token?.kind !== 'word' || ENDS.test(token.word) || token.is.speech) break
    const health = at === from && token.word === 'صحه'
    if ((TOLD.test(token.word) && !health) || token.is.noun !== null) break
    if (token.is.verb !== null || token.is.phrase !== null || token.is.number !== null) break
    at += 1
  }
  return at
}

function isSpeaking(
  tokens: readonly Lexed[],
  names: readonly NameMention[],
  start: number,
  end: number,
): boolean {
  let between = 0
  for (let at = start - 1; at >= 0 && between < FROM_VERB; at -= 1) {
    const token = tokens[at] as Lexed
    if (/^[.،؛:]$/.test(token.raw) || /^[بو]?ا(?:ن|نه|نها|نهم)$/.test(token.word)) break
    if (SPOKESMAN.test(token.word)) continue
    // «اتهم ناشطون قوات كذا»: somebody else is the verb's subject.
    const another = token.is.stems.some((stem) => BY_WHAT_THEY_ARE.has(stem))
    if (another || names.some((name) => name.start <= at && name.end > at)) break
    between += 1
    if (token.is.speech || phraseAt(ACCORDING_TO, tokens, at) !== null) return true
  }
  let lead = start
  while (MEDIA_OFFICE.test(tokens[lead - 1]?.word ?? '')) lead -= 1
  const before = tokens[lead - 1]
  const first =
    before === undefined || before.kind === 'mark' || /\p{Script=Latin}/u.test(before.raw)
  const next = tokens[/^["»”]$/.test(tokens[end]?.raw ?? '') ? end + 1 : end]
  return first && (next?.is.speech === true || next?.raw === ':')
}

/** «المكتب الإعلامي في مديرية كذا:»: whose office it is speaks. */
const MEDIA_OFFICE = /^(?:المكتب|الاعلامي|الصحفي|في|لدي)$/

/** «المتحدث الرسمي باسم», «بيان صادر عن»: between the verb and whose word it is. */
const SPOKESMAN =
  /^(?:ال)?(?:متحدث|متحدثه|ناطق|ناطقه|رسمي|رسميه|اعلامي|عسكري|باسم|بيان|صادر|عن|في|قائد|قيادي|قياديه|عضو|مصدر|مسوول|مسؤول|مدير|رئيس)$/

/** The key of a directorate in no list, of its words: «مديرية صحة حماة». */
export function directorateKey(name: readonly Lexed[]): string {
  return keyOf(name.slice(1), 'directorate')
}

function keyOf(name: readonly Lexed[], head: string): string {
  const spoken = name.filter(({ kind }) => kind === 'word').map(({ word }) => latin(word))
  // What Arabic says first is last in English: «مكتب إعلام الأسرى», prisoners' media office.
  return [...spoken.reverse(), head].filter((word) => word !== '').join('-')
}

function latin(word: string): string {
  const known = ENGLISH.get(word) ?? ENGLISH.get(word.replace(/^و/, ''))
  const bare = word.replace(/^(?:وال|ال|لل)/, '')
  return known ?? [...bare].map((letter) => LETTERS[letter] ?? '').join('')
}
