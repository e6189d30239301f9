import { fold } from '@/lib/values/fold'
import type { Lexed } from './analysis'
import type { Group } from './group'
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

const DIED = new Set(['killed', 'captured', 'abducted', 'wounded'])

/** One person who is named after an outcome: «استشهاد فلان الفلاني». Null where no name follows. */
export function namedPerson(
  tokens: readonly Lexed[],
  open: OutcomeMention,
  next: Mention | undefined,
): Group | null {
  if (!DIED.has(open.outcome)) return null
  let at = open.end
  if (/^["«“”]$/.test(tokens[at]?.raw ?? '')) at += 1
  const first = at
  const limit = next === undefined ? tokens.length : next.start
  while (at < limit && at < first + 4 && isNamePart(tokens[at])) at += 1
  if (at - first < 2) return null
  return {
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
    start: open.end,
    wordsEnd: at,
    end: at,
  }
}

function isNamePart(token: Lexed | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.is.unknown &&
    !NO_NAME.has(token.word) &&
    /^\p{Script=Arabic}+$/u.test(token.word) &&
    !/^(?:ب|لل|وال|بال|كال)/.test(token.word) &&
    !/(?:ون|ين)$/.test(token.word)
  )
}
