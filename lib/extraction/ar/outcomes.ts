import type { Outcome } from '@/lib/claim/model'
import { fold } from '@/lib/values/fold'
import { enter, type OutcomeWord, words } from './lexeme'

/** Third person perfect: he, she, they, they two, she-plural; verbs that take these endings as they stand. */
const ENDINGS = ['', 'ت', 'وا', 'ا', 'تا', 'ن']

/** Verbs in the shape of the third person masculine, by outcome. */
const VERBS: readonly (readonly [Outcome, string])[] = [
  ['killed', 'قتل استشهد توفي اغتيل اغتال أعدم ذبح صرع فارق'],
  ['wounded', 'أصيب جرح أصاب'],
  ['captured', 'أسر اعتقل احتجز أوقف'],
  ['abducted', 'خطف اختطف اقتاد اقتيد'],
  ['missing', 'فقد'],
  ['surrendered', 'استسلم'],
  ['displaced', 'نزح هجر شرد تشرد'],
  ['evacuated', 'أخلى أجلي'],
  ['released', 'حرر'],
]

/** Verbs whose shape changes before an ending, and imperfects, in full. */
const FORMS: readonly (readonly [Outcome, string])[] = [
  [
    'killed',
    'يقتل تقتل يقتلون يستشهد قضى قضت قضوا قضيا ارتقى ارتقت ارتقوا ارتقيا مات ماتت ماتوا ماتا',
  ],
  ['wounded', 'يصيب تصيب أصبن يصاب تصاب'],
  ['captured', 'يعتقل تعتقل يأسر تأسر'],
  ['abducted', 'يخطف تخطف يختطف تختطف اقتادوا'],
  ['evacuated', 'أجلى أجلت أجلوا أخلت أخلوا'],
]

const NOUNS: readonly (readonly [Outcome, string])[] = [
  ['killed', 'مقتل قتل استشهاد مصرع وفاة اغتيال إعدام ارتقاء تحييد ذبح'],
  ['wounded', 'إصابة جرح'],
  ['captured', 'أسر اعتقال اعتقالات احتجاز توقيف'],
  ['abducted', 'خطف اختطاف اقتياد'],
  ['missing', 'فقدان اختفاء'],
  ['surrendered', 'استسلام'],
  ['displaced', 'نزوح تهجير تشريد'],
  ['evacuated', 'إجلاء إخلاء'],
  ['released', 'تحرير'],
]

const VERBS_TABLE = new Map<string, OutcomeWord>()
const NOUNS_TABLE = new Map<string, OutcomeWord>()

for (const [outcome, list] of VERBS) {
  for (const verb of words(list)) {
    for (const ending of ENDINGS) {
      enter(VERBS_TABLE, verb + ending, { outcome, form: 'verb' })
    }
  }
}
for (const [outcome, list] of FORMS) {
  for (const verb of words(list)) enter(VERBS_TABLE, verb, { outcome, form: 'verb' })
}
for (const [outcome, list] of NOUNS) {
  for (const noun of words(list)) enter(NOUNS_TABLE, noun, { outcome, form: 'noun' })
}

/** What happened, said in two words of which the second is known by its beginning (مصرعه، مصرعهم). */
export interface OutcomePhrase {
  readonly outcome: Outcome
  readonly ending: readonly string[]
  /** How many tokens after the first word the second stands at most. */
  readonly within: number
}

const PHRASES: readonly (readonly [Outcome, string, string, number])[] = [
  ['killed', 'لقي لقيت لقوا لقيا', 'مصرع حتف', 14],
  ['killed', 'أودى أودت يودي تودي', 'بحياة', 6],
  ['killed', 'راح راحت', 'ضحية ضحيت', 2],
  ['killed', 'فقد فقدت فقدوا', 'حيات أرواح', 8],
  ['killed', 'قضاء', 'على', 1],
  ['captured', 'ألقت ألقى إلقاء', 'القبض', 3],
  ['captured', 'قبض', 'على', 1],
  ['released', 'أفرج أفرجت أفرجوا إفراج', 'عن', 6],
  ['released', 'أطلق أطلقت إطلاق', 'سراح', 3],
  ['surrendered', 'سلم سلمت سلموا تسليم', 'نفس أنفس', 8],
]

const PHRASE_TABLE = new Map<string, OutcomePhrase[]>()

for (const [outcome, heads, endings, within] of PHRASES) {
  for (const head of words(heads).map(fold)) {
    const phrase = { outcome, ending: words(endings).map(fold), within }
    PHRASE_TABLE.set(head, [...(PHRASE_TABLE.get(head) ?? []), phrase])
  }
}

/** The phrases that a folded stem may open. */
export function outcomePhrases(stem: string): readonly OutcomePhrase[] | undefined {
  return PHRASE_TABLE.get(stem)
}

/** The outcome verb that a folded stem is, then the verbal noun that it is; many are written alike. */
export function outcomeVerb(stem: string): OutcomeWord | undefined {
  return VERBS_TABLE.get(stem)
}

/** The verbal noun of an outcome that a folded stem is. */
export function outcomeNoun(stem: string): OutcomeWord | undefined {
  return NOUNS_TABLE.get(stem)
}
