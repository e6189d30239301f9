import { fold } from '@/lib/values/fold'
import { isGivenName } from './given-names'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import type { Mention, OutcomeMention } from './mentions'

/** Words that follow an outcome and are no person's name: adverbs, prepositions, times, things. */
const NO_NAME = new Set(
  words(
    `من في على إلى عن مع عند قبل بعد خلال أثناء جراء إثر نتيجة اليوم أمس فجر صباح مساء ظهر عصر ليل ليلة منذ حتى تحت ضمن وسط
     شمال جنوب شرق غرب شمالي جنوبي شرقي غربي داخل خارج قرب أمام هناك هنا كان كانت قد لم ما لا لن كل هو هي ذلك هذا هذه تلك
     حيث الذي التي الذين الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت كما فيما بينما أن إن أنه مجهول مجهولون مجهولين
     بشكل بسبب برصاص حول بين ضد دون بدون غير أو ثم أيضا كذلك عدد أي آخر عمد عشوائي خطأ جماعي جسدي سطحي عملية حادث هجوم
     الطريق المنطقة المدينة البلدة القرية نفس مباشر بليغ طفيف يوم حرارة الهدف أهداف دقيق`,
  ).map(fold),
)

/** Verbs that a name can follow as the one to whom it happened, and verbal nouns of the same. */
const OF_ONE = new Set(
  words(
    `قتل قتلت استشهد استشهدت أصيب أصيبت توفي توفيت اغتيل اغتيلت قضى قضت ارتقى ارتقت لقي فارق فارقت خطف اختطف جرح جرحت اعتقل مقتل استشهاد اغتيال وفاة مصرع إصابة اختطاف خطف`,
  ).map(fold),
)

/** One person who is named after an outcome: «استشهاد فلان الفلاني». Null where no name follows. */
export function namedPerson(
  tokens: readonly Lexed[],
  open: OutcomeMention,
  next: Mention | undefined,
): Group | null {
  if (!tokens[open.start]?.is.stems.some((stem) => OF_ONE.has(stem))) return null
  let at = open.end
  if (/^["«“”]$/.test(tokens[at]?.raw ?? '')) at += 1
  const first = at
  const limit = next === undefined ? tokens.length : next.start
  while (at < limit && at < first + 4 && isNamePart(tokens[at])) at += 1
  if (at - first < 2 || !tokens.slice(first, at).some(({ word }) => isGivenName(word))) return null
  return { ...ONE, start: open.end, wordsEnd: at, end: at }
}

const ONE: Omit<Group, 'start' | 'wordsEnd' | 'end'> = {
  figure: { kind: 'exact', n: 1 },
  who: 'civilian',
  subset: null,
  unit: 'persons',
  outcome: null,
  others: false,
  owned: false,
  part: false,
  said: 'noun',
  definite: true,
  joined: false,
}

/** How far before «الذي» its noun may stand. */
const BACK = 12

/** The one of whom a relative clause tells: «الشاب فلان الذي استشهد». Null where the outcome is in none. */
export function relativeSubject(tokens: readonly Lexed[], open: OutcomeMention): Group | null {
  if (open.form !== 'verb' || !/^ال(?:ذي|تي)$/.test(tokens[open.start - 1]?.word ?? '')) return null
  if (!tokens[open.start]?.is.stems.some((stem) => OF_ONE.has(stem))) return null
  for (let at = open.start - 2; at >= open.start - 2 - BACK && at >= 0; at -= 1) {
    const token = tokens[at] as Lexed
    const person = token.is.person
    if (token.kind !== 'word' || token.is.noun !== null) return null
    if (person === null || person.entry.number !== 'one') continue
    const { who, subset, unit } = person.entry
    return { ...ONE, who, subset, unit, start: at, wordsEnd: open.start - 1, end: open.start - 1 }
  }
  return null
}

/** Whether a word may be a part of somebody's name: it is nothing else that is known. */
export function isNamePart(token: Lexed | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.is.unknown &&
    !NO_NAME.has(token.word) &&
    /^\p{Script=Arabic}+$/u.test(token.word) &&
    !/^(?:لل|وال|بال|كال)/.test(token.word) &&
    !/(?:ون|ين)$/.test(token.word)
  )
}
