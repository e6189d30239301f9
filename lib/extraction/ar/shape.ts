import type { Outcome } from '@/lib/claim/model'
import { fold } from '@/lib/values/fold'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { type PersonNoun, words } from './lexeme'

/** A post that breaks off after its first word («شهيد…») tells nothing. */
export function isCutOff(tokens: readonly Lexed[], index: number): boolean {
  const next = tokens[index + 1]
  return index === 0 && (next === undefined || /^[.…]$/.test(next.raw)) && tokens.length <= 2
}

/** «مسلحون مجهولون» did it; «مجهول الهوية» is a victim. */
export function isUnknownDoer(tokens: readonly Lexed[], index: number): boolean {
  return (
    /^مجهول(?:ون|ين|ان)?$/.test(tokens[index + 1]?.word ?? '') &&
    tokens[index + 2]?.word !== 'الهويه'
  )
}

/** A form in -ين that is written alike for two and for many: «اثنين» or a dual pronoun after it tells. */
export function isTwo(tokens: readonly Lexed[], index: number): boolean {
  const number = tokens[index + 1]?.is.number
  if (number?.entry.value === 2 && !number.definite) return true
  if (/\u064E\u0651?ي\u0652?ن/.test(tokens[index]?.raw ?? '')) return true
  if (!/ين$/.test(tokens[index]?.word ?? '') || tokens[index]?.is.person?.definite) return false
  return tokens.slice(index + 1, index + 20).some(({ word }) => /هما$|^ثالثه?$/.test(word))
}

/** How far after a group «بين قتيل وجريح» may stand: «20 من عناصر الفصيل بين قتيل وجريح». */
const BOTH_REACH = 8

/** Whether «بين قتيل وجريح» speaks of the group that ends here. */
export function bothAhead(tokens: readonly Lexed[], end: number): boolean {
  for (let at = end; at < end + BOTH_REACH; at += 1) {
    const token = tokens[at]
    if (token === undefined || /^[.،؛:]$/.test(token.raw) || token.is.verb !== null) return false
    if (token.word === 'بين') return isBetweenBoth(tokens, at)
    if (token.is.joined && token.is.person === null) return false
  }
  return false
}

/** «بين قتيل وجريح», from «بين» on. */
export function isBetweenBoth(tokens: readonly Lexed[], index: number): boolean {
  if (tokens[index]?.word !== 'بين') return false
  const [one, two] = [tokens[index + 1]?.is.person, tokens[index + 2]?.is.person]
  return one?.entry.outcome != null && two?.entry.outcome != null && two.joined
}

/** «20 طفلا وطفلة»: the same people, named for both genders. */
export function isOtherGender(
  noun: PersonNoun,
  other: PersonNoun,
  token: Lexed | undefined,
): boolean {
  const same = noun.who === other.who && noun.subset === other.subset
  return same && other.number === 'one' && noun.number === 'one' && /[هت]$/.test(token?.word ?? '')
}

/** Cases of what happens to people are counted as people: «193 حالة اعتقال», «5 حالات وفاة». */
export function countedCase(
  tokens: readonly Lexed[],
  index: number,
): { readonly outcome: Outcome; readonly who: 'civilian' | 'person'; readonly end: number } | null {
  if (!/^حال(?:ه|ات|تي|تا|تين|تان)$/.test(tokens[index]?.word ?? '')) return null
  const next = tokens[index + 1]?.is
  const outcome = next?.noun?.entry.outcome ?? next?.person?.entry.outcome ?? null
  if (outcome === null) return null
  return { outcome, who: outcome === 'abducted' ? 'civilian' : 'person', end: index + 2 }
}

/** آب is August where a number, a year or a word of time stands beside it, a father else. */
export function isMonth(tokens: readonly Lexed[], index: number): boolean {
  if (tokens[index]?.word !== 'اب') return false
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  return (
    before?.kind === 'number' ||
    after?.kind === 'number' ||
    /^[/-]$/.test(after?.raw ?? '') ||
    before?.raw === '/' ||
    /^(?:شهر|خلال|في|من|منذ|بدايه|مطلع|نهايه|اواخر|اوائل|منتصف)$/.test(before?.word ?? '')
  )
}

/** Nouns for persons that are adjectives too: «مصدر عسكري», «هجوم مسلح», «مشفى مدني». */
const ADJECTIVE = /(?:ي|يه|مسلح|متشدد|متطرف)$/

/** Whether a word that may be a person's noun qualifies the noun before it, which is nobody. */
export function isAdjective(tokens: readonly Lexed[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (before?.kind !== 'word' || token === undefined || token.is.joined) return false
  const { person } = token.is
  if (person?.entry.number !== 'one' || !ADJECTIVE.test(token.word)) return false
  if (!before.is.idle || NOT_QUALIFIED.has(before.word)) return false
  return /^(?:[وف]?(?:بال|لل|ال|كال))/.test(before.word) === person.definite
}

/** Words without a meaning of their own: what follows them is a noun. */
const NOT_QUALIFIED = new Set(
  words(
    `اليوم أمس فجر صباح مساء ظهر عصر ليل في من عن على إلى مع أن إن قد كان و أو ثم بحق ضد بين بعد قبل أيضا كذلك الماضي
     الفائت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت أي كل بحياة أول هو هم`,
  ).map(fold),
)

/** «خلال العام 2021», «في آب 2017»: a year is counted by nobody. */
export function isYear(tokens: readonly Lexed[], index: number): boolean {
  const value = tokens[index]?.value ?? 0
  if (value < 1900 || value > 2100 || tokens[index + 1]?.is.person != null) return false
  return !/^[ووب]?(?:مقتل|اصابه|قتل|جرح|اعتقال|اسر|نزوح|تهجير|من)$/.test(
    tokens[index - 1]?.word ?? '',
  )
}

/** What a disease did is no news of fighting: «45 إصابة بالحمى». */
export function isIllness(tokens: readonly Lexed[], from: number): boolean {
  return tokens
    .slice(from, from + 3)
    .some(({ word }) =>
      /^(?:ب?(?:ال)?(?:كورونا|حمي|كوليرا|فيروس|فايروس|جدري|ليشمانيا|مرض|تسمم|كوفيد|سرطان|انفلونزا))/.test(
        word,
      ),
    )
}

/** «عدد النازحين»: who is counted as displaced was displaced. */
export function isTallied(tokens: readonly Lexed[], index: number): boolean {
  const word = tokens[index]?.word ?? ''
  if (!/^ال(?:نازح|مهجر|لاجئ|مشرد|فار)ي?ن$/.test(word)) return false
  return /^[وف]?(?:عدد|اعداد|اجمالي|حصيله)$/.test(tokens[index - 1]?.word ?? '')
}

/** Words that may stand between an outcome and a single person: when it was. */
const TIMES = new Set(
  words(
    `اليوم أمس الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت فجر صباح مساء ظهر عصر ليل الماضي الفائت أيضا كذلك أي مجهولون`,
  ).map(fold),
)

/** Whether a word says when something was. */
export function isTime(word: string): boolean {
  return TIMES.has(word)
}

/**
 * «إن خمسة قُتلوا»: a number that is the subject of a plural verb right after it; before its subject a verb has no such
 * ending, and things have none.
 */
export function isSubjectOfMany(
  tokens: readonly Lexed[],
  { said, joined, start, end }: Pick<Group, 'said' | 'joined' | 'start' | 'end'>,
): boolean {
  const verb = tokens[end]
  if (said !== 'number' || verb?.is.verb == null || verb.is.verb.joined) return false
  if (verb.is.verb.entry.object !== null || !/(?:وا|ون)$/.test(verb.word)) return false
  const before = tokens[start - 1]
  return (
    joined ||
    before?.word === 'و' ||
    before === undefined ||
    before.kind === 'mark' ||
    SAID_THAT.test(before.word)
  )
}

const SAID_THAT = /^[بوف]*ا(?:ن|نه|نها|نهم)$/
