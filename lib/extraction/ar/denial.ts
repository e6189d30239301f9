import { fold } from '@/lib/values/fold'
import type { Group } from './group-model'
import type { Found, Lexed } from './lexed'
import { type PersonNoun, words } from './lexeme'
import type { Linked, State } from './link-state'
import type { OutcomeMention } from './mentions'

const NOT = new Set(
  words('لا لم لن دون بدون عدم ولا ولم ليس ليست أي نفى نفت ينفي تنفي فلم من غير').map(fold),
)

/** Words that may stand between the negation and what it denies: «دون وقوع أي», «لم تسفر عن». */
const BETWEEN = new Set(
  words(
    `وقوع وجود تسجيل توجد يوجد تسجل يسجل تسفر يسفر أسفر أسفرت عن أي أية سقوط حدوث تقع يقع خسائر حصول تذكر تؤد يؤد تؤدي يؤدي إلى
     أن توقع يوقع يسقط تسقط يخلف تخلف تسبب يتسبب تتسبب بوقوع بسقوط وقوعها منه الهجوم القصف الانفجار الغارة الغارات الاستهداف
     الحادث ذلك حتى الآن أو لأي بأي هناك وقعت أضرار مادية`,
  ).map(fold),
)

/** No news of people who came to harm is not news that none did: «لم ترد أنباء عن إصابات». */
const NO_NEWS = /^(?:انباء|معلومات|معلومه|ورود|ترد|يرد|معرفه|يعرف|تعرف|تتضح|يتضح|تاكيد|توفر)$/

const REACH = 9

/** «نفى المتحدث باسم التحالف سقوط ضحايا»: the denial may stand far before. */
const DENIES = /^[وف]?(?:نفي|نفت|ينفي|تنفي|نافيا|نافيه|نفوا)$/

/** «مسؤوليته». */
const PART_IN_IT = /^مس[وؤ]ولي/

/** Whether something is told to have happened in between. */
function isHappening(tokens: readonly Lexed[]): boolean {
  return tokens.some(
    ({ is, word }) => is.verb !== null || is.number !== null || PART_IN_IT.test(word),
  )
}

/** How far before «أي» its negation may stand. */
const ANY_REACH = 12

/** Whether a group without a figure of its own is denied: «دون وقوع إصابات», «عدم وجود قتلى», «لم يسقط أي قتيل». */
export function isDenied(
  tokens: readonly Lexed[],
  said: { readonly start: number },
  group: Group,
): boolean {
  const from = Math.min(said.start, group.start)
  // «لا يزال 5 في عداد المفقودين» denies nothing.
  if (/^[وف]?[يت]زال/.test(tokens[said.start]?.word ?? '')) return false
  if (isNegated(tokens, said.start)) return true
  if (group.said === 'number' || group.said === 'words' || group.definite) return false
  const of = tokens[group.start - 1]?.word === 'من' ? 2 : 1
  const any = /^(?:اي|ايه|احد|ايا)$/.test(tokens[group.start - of]?.word ?? '')
  const since = tokens.slice(Math.max(0, group.start - ANY_REACH), group.start)
  if (since.some(({ word }) => NO_NEWS.test(word))) return false
  // «نفى مسؤوليته عن مقتل أي مدني»: not that it happened.
  const denies = since.findLastIndex(({ word }) => DENIES.test(word))
  if (denies !== -1 && since.slice(denies).some(({ word }) => PART_IN_IT.test(word))) return false
  if (since.some(({ word }) => DENIES.test(word)) && !isHappening(since)) return true
  if (any && since.some(({ word }) => NOT.has(word) && word !== 'اي')) return true
  for (let at = from - 1; at >= from - REACH && at >= 0; at -= 1) {
    const { word, is } = tokens[at] as Lexed
    if (NOT.has(word) && word !== 'اي' && word !== 'من') return true
    const alike = is.person !== null && is.person.entry.outcome !== null
    if (!BETWEEN.has(word) && !alike) return false
  }
  return false
}

/** Where the words of a denial begin and end: from what denies to among whom, «نفى … سقوط قتلى في صفوفه». */
export function stretchOfDenial(tokens: readonly Lexed[], start: number, end: number) {
  return { start: beginOfDenial(tokens, start), end: endOfDenial(tokens, end) }
}

function beginOfDenial(tokens: readonly Lexed[], start: number): number {
  let begin = start
  let close = true
  for (let at = start - 1; at >= 0 && at >= start - ANY_REACH; at -= 1) {
    const { word, raw } = tokens[at] as Lexed
    if (/^[.؛:!؟]$/.test(raw)) break
    if (DENIES.test(word)) return at
    if (close && NOT.has(word) && !/^(?:اي|من)$/.test(word)) begin = at
    close &&= NOT.has(word) || BETWEEN.has(word) || begin === start
  }
  return begin
}

function endOfDenial(tokens: readonly Lexed[], end: number): number {
  // «قتلى أو جرحى في صفوفه»: among whom is said once for both.
  const or = tokens[end]?.word === 'او' ? end + 1 : end
  const other = tokens[or]?.is.person
  if (other?.entry.outcome != null && (or > end || other.joined)) {
    const both = endOfDenial(tokens, or + 1)
    return both > or + 1 ? both : end
  }
  const among = /^(?:في|ضمن)$/.test(tokens[end]?.word ?? '') ? end + 1 : end
  const rows = tokens[among]
  if (among > end && !/^صفوف/.test(rows?.word ?? '')) return end
  if (!/^(?:ب?صفوف|بين$|من$)/.test(rows?.word ?? '')) return end
  if (/^ب?صفوف./.test(rows?.word ?? '')) return among + 1
  return tokens[among + 1]?.kind === 'word' ? among + 2 : end
}

/** «دون إصابات في صفوف الجيش أو بين الأهالي»: what was denied of the group before, which is denied of these too. */
export function deniedWith({ linked, tokens }: State, group: Group): Linked | null {
  const before = linked.at(-1)
  if (before?.denied !== true || group.said !== 'plural' || !group.definite) return null
  const [among, link] = [tokens[group.start - 1]?.word ?? '', tokens[group.start - 2]?.word ?? '']
  const or = link === 'في' ? (tokens[group.start - 3]?.word ?? '') : link
  return /^(?:بين|صفوف)$/.test(among) && /^(?:او|ولا|و)$/.test(or) ? before : null
}

/** «لم تصب ثلاث نساء»: the verb itself is negated, whomever it counts. */
function isNegated(tokens: readonly Lexed[], at: number): boolean {
  return tokens[at]?.is.verb != null && /^[وف]?(?:لم|لن)$/.test(tokens[at - 1]?.word ?? '')
}

/** How far before an outcome «أحدا» may stand: «أن أحدا من جنوده لم يصب». */
const ONE_REACH = 6

/**
 * The people to whom it is said not to have happened, where they are «أحد» or nobody is named but them: «لم يصب أحد»,
 * «أن أحدا من عناصره لم يُقتل». Null where nothing of the kind is said.
 */
export function nobody(
  tokens: readonly Lexed[],
  { start, end, form }: OutcomeMention,
): readonly Group[] | null {
  if (form === 'noun') return noneAmong(tokens, start, end)
  if (form !== 'verb' || !/^[وف]?(?:لم|لن)$/.test(tokens[start - 1]?.word ?? '')) return null
  const after = /^احدا?$/.test(tokens[end]?.word ?? '') ? end : null
  let one = after
  for (let at = start - 2; one === null && at >= Math.max(0, start - ONE_REACH); at -= 1) {
    if (/^احدا?$/.test(tokens[at]?.word ?? '')) one = at
  }
  if (one === null) return null
  const from = tokens[one + 1]?.word === 'من' ? one + 2 : one + 1
  const person = tokens[from]?.is.person ?? null
  return [none(person, one, person === null ? one + 1 : from + 1)]
}

/** «دون أي إصابة بين عماله»: nobody of those who are named after it. */
function noneAmong(tokens: readonly Lexed[], start: number, end: number): readonly Group[] | null {
  if (!/^(?:اي|ايه)$/.test(tokens[start - 1]?.word ?? '')) return null
  if (!tokens.slice(Math.max(0, start - 4), start - 1).some(({ word }) => NOT.has(word)))
    return null
  const at = end + (tokens[end]?.word === 'في' ? 2 : 1)
  const person = tokens[at]?.is.person ?? null
  const among = /^(?:بين|صفوف)$/.test(tokens[at - 1]?.word ?? '')
  return person !== null && among ? [none(person, at, at + 1)] : null
}

function none(person: Found<PersonNoun> | null, start: number, end: number): Group {
  return {
    figure: { kind: 'none' },
    who: person?.entry.who ?? null,
    outcome: null,
    subset: person?.entry.subset ?? null,
    unit: 'persons',
    others: false,
    part: false,
    owned: person?.entry.owned ?? false,
    said: 'noun',
    definite: false,
    joined: false,
    start,
    wordsEnd: end,
    end,
  }
}
