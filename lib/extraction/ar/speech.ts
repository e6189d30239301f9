import { fold } from '@/lib/values/fold'
import { enter, words } from './lexeme'
import { phraseTable } from './phrases'

/** Verbs of saying, third person masculine perfect and imperfect stem (without ي or ت). */
const VERBS = `أعلن:علن قال:قول أفاد:فيد ذكر:ذكر أكد:ؤكد أضاف:ضيف أوضح:وضح أشار:شير لفت:لفت زعم:زعم ادعى:دعي تبنى:تبنى كشف:كشف
  وثق:وثق نشر:نشر بين:بين صرح:صرح اعترف:عترف نعى:نعى نفى:نفي شدد:شدد تابع:تابع نقل:نقل سجل:سجل أحصى:حصي رصد:رصد أظهر:ظهر
  اعتبر:عتبر تحدث:تحدث أقر:قر أورد:ورد أبلغ:بلغ أخبر:خبر نوه:نوه أردف:ردف استطرد:ستطرد ذكّر:ذكر بث:بث قدر:قدر حمل:حمل
  نسب:نسب اتهم:تهم حذر:حذر رجح:رجح استنكر:ستنكر دان:دين ندد:ندد عزا:عزو روى:روي أحصت:حصي علم:علم كتب:كتب أرجع:رجع أكمل:كمل ختم:ختم أصدر:صدر عمم:عمم جدد:جدد`

/** Whole shapes that the endings do not give. */
const IRREGULAR = `قالوا قالتا أعلنا يقولون ادعت ادعوا تبنت تبنوا نعت نعوا نفت نفوا أحصت أفادوا أكدوا ذكروا أوضحوا أشاروا قلن أفادنا`

const SPEECH = new Map<string, true>()

for (const pair of words(VERBS)) {
  const [perfect = '', imperfect = ''] = pair.split(':')
  for (const end of ['', 'ت', 'وا']) enter(SPEECH, perfect + end, true)
  for (const start of ['ي', 'ت']) {
    enter(SPEECH, start + imperfect, true)
    enter(SPEECH, `${start}${imperfect}ون`, true)
  }
}
for (const verb of words('نشر أورد أصدر أعلن بث ذكر')) {
  for (const object of ['ه', 'ها', 'ته', 'تها']) enter(SPEECH, verb + object, true)
}
for (const word of words(IRREGULAR)) enter(SPEECH, word, true)
for (const noun of words(
  'تبين بين حمل نقل يبين تبث قدر ي ت يحمل تحمل نقله نقلها حمله حملها بينه بينها يدعي تدعي دان دانت',
)) {
  SPEECH.delete(noun)
}

/** Participles of saying: the speaker goes on («مضيفا», «مؤكدة»). */
const GOING_ON = `متهما متهمة ناقلا ناقلة زاعما زاعمة قائلا قائلة كاشفا كاشفة ذاكرا ذاكرة معترفا معترفة متحدثا متحدثة مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة مشيرا مشيرة لافتا لافتة معلنا معلنة مبينا مبينة منوها منوهة`

const PARTICIPLES = new Map<string, true>()

for (const word of words(GOING_ON)) enter(PARTICIPLES, word, true)
for (const word of PARTICIPLES.keys()) SPEECH.set(word, true)

/** Whether a folded stem is a participle of saying: it is said of who speaks in its sentence. */
export function isGoingOn(stem: string): boolean {
  return PARTICIPLES.has(stem)
}

/** What a monitor does: all that its sentence counts is what it has counted. */
const COUNTING = new Set(words('وثق وثقت توثق يوثق أحصى أحصت سجل سجلت تسجل رصد رصدت').map(fold))

/** Whether a folded stem is a verb of counting: «وثقت», «أحصى». */
export function isCounting(stem: string): boolean {
  return COUNTING.has(stem)
}

/** Whether a folded stem is a word of saying. */
export function isSpeech(stem: string): boolean {
  return SPEECH.has(stem)
}

/** What names a speaker for the whole of its sentence: «بحسب», «وفقا ل». */
export const ACCORDING_TO = phraseTable<true>([
  [
    true,
    `بحسب|حسب|حسبما|بحسب ما|حسب ما|وفق|وفقا|وفق ما|وفقا لما|نقلا عن|كما أفاد|كما ذكر|كما قال|كما أعلن|على ما|استنادا إلى|على لسان|جاء في|ورد في|صدر عن|في بيان`,
  ],
])

/** Words that stand for the speaker before. */
export const SAME_SPEAKER: ReadonlySet<string> = new Set(
  words(
    `البيان بيان المصدر المصادر مصدر الشبكة الموقع الوكالة المتحدث المركز المكتب المنظمة التقرير المنشور التصريح الصفحة الحساب
     المدير الناطق القيادة الوزارة`,
  ).map((word) => word.replace(/[أإ]/g, 'ا').replace(/ة$/, 'ه').replace(/^ال/, '')),
)

/** The outlet's own people. */
export const REPORTERS: ReadonlySet<string> = new Set(
  words('مراسل مراسلة مراسلنا مراسلتنا مراسلو مراسلي مراسلينا مراسلونا موفد موفدنا').map((word) =>
    word.replace(/ة$/, 'ه'),
  ),
)

/** Who speaks where nothing but what they are is said: «قال ناشط», «أفاد أهالي البلدة». */
export const BY_WHAT_THEY_ARE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    activists: 'ناشط ناشطة ناشطات ناشطون ناشطين ناشطو ناشطي نشطاء',
    hospital: 'طبيب طبيبة أطباء مسعف مسعفون مسعفين ممرض ممرضة ممرضون جراح طبيبان',
    'local-sources': `شاهد شهود أقاربه أقاربها أقاربهم ذويه ذويها ذويهم عائلته عائلتها والده والدها شقيقه أهالي أهال الأهالي سكان قاطنون قاطني الأهل والد والدة شقيق زوجة صديق مختار جيران ناجية ناجين نازحة نازحين قريب أقارب ذوو ذوي جيران جار نازح نازحون مدنيون ناج ناجون وجهاء مزارع
      صياد عائلة مواطن مواطنون صفحات حسابات`,
    officials: 'مسؤول مسؤولون مسؤولين',
    'state-officials': 'محافظ وزير قائمقام',
  }).flatMap(([key, list]) => words(list).map((word) => [fold(word), key] as const)),
)
