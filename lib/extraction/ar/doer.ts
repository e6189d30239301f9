import { fold } from '@/lib/values/fold'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import type { NameMention } from './mentions'

/** Things of a party that are attacked: whose they are is who is hit. */
const TARGETS = new Set(
  words(
    `موقع مواقع حاجز حواجز مقر مقرات مقار نقطة نقاط دورية دوريات سيارة سيارات آلية آليات رتل أرتال ثكنة ثكنات تجمع تجمعات
     عربة عربات معسكر قاعدة مجموعة مجموعات حافلة صفوف عناصر مقاتلي جنود مستودع مستودعات نفق كمين على ضد هيكلية
     حاجزا موقعا مقرا رتلا تجمعا معسكرا مستودعا نفقا`,
  ).map(fold),
)

/** What a party does to others: its name after these, or written on ل or ب after them, is not who was hit. */
const ATTACKS =
  /^[وفبل]?(?:ال)?(?:قصف|غار(?:ه|ات|تين|تان)|ضرب(?:ه|ات)|هجوم|هجمات|استهداف|عمليه|عمليات|رصاص|نيران|قذائف|صواريخ|صاروخ|مدفعيه|مسير(?:ه|ات)|طائر(?:ه|ات)|طيران|حمله|مداهمه|مداهمات|قنص|يد|ايدي|قبل|جويه|جوي|مدفعي|صاروخي|نفذه|نفذها|نفذته|نفذتها|شنه|شنها|شنته|شنتها|اطلقه|اطلقها|اطلقهما|اطلقته|اطلقتها|زرعه|زرعها)$/

/** What a party that is their subject does. */
const STRIKES = new Set(
  words(
    `قصف قصفت استهدف استهدفت هاجم هاجمت شن شنت تمكن تمكنت اعتقل اعتقلت داهم داهمت نفذ نفذت قتل قتلت أسر أسرت اغتال اغتالت
     تصدى تصدت أحبط أحبطت أوقع أوقعت قضى قضت دمر دمرت تعتقل تستهدف تقصف تقتل تهاجم يقتل يعتقل يستهدف يقصف يهاجم تشن يشن
     خطف خطفت اختطف اختطفت أعدم أعدمت نصب نصبت فجر فجرت كبد كبدت ألقت سحق سحقت أفرج أفرجت تفرج يفرج أطلق أطلقت`,
  ).map(fold),
)

/** A party that acts: after «بقصف», «على يد», or the subject of a verb of attack. */
export function isDoer(tokens: readonly Lexed[], { start, end }: NameMention): boolean {
  const [before, earlier] = [tokens[start - 1], tokens[start - 2]]
  const word = before?.word ?? ''
  if (ATTACKS.test(word)) return true
  const quoted = /^["«“'(]$/.test(before?.raw ?? '') ? (earlier?.word ?? '') : word
  if (STRIKES.has(quoted) || ATTACKS.test(quoted)) return true
  // «غارة جوية لقسد» is theirs, in «استهدف هجوم حاجزا لقسد» they were hit.
  const thing = before?.is.stems.some((stem) => TARGETS.has(stem)) === true
  if (!thing && /^ل/.test(tokens[start]?.word ?? '') && ATTACKS.test(earlier?.word ?? ''))
    return true
  const after = tokens[/^["»”')]$/.test(tokens[end]?.raw ?? '') ? end + 1 : end]
  return STRIKES.has(after?.word ?? '')
}

/** «بغارة للتحالف», «بقصف روسي»: a party that is named for what it struck with, of whom nobody is told. */
export function isStriker(tokens: readonly Lexed[], { start }: NameMention): boolean {
  const word = tokens[start - 1]?.word ?? ''
  return /^ب/.test(word) && ATTACKS.test(word)
}

/** A party whose place, vehicle or people something was done to. */
export function isTarget(tokens: readonly Lexed[], { start }: Pick<NameMention, 'start'>): boolean {
  // «سيارة عسكرية تابعة لقوات النظام».
  let at = start - 1
  while (at > start - TO_TARGET && OF_ARMY.test(tokens[at]?.word ?? '')) at -= 1
  return [at, at - 1].some((one) => tokens[one]?.is.stems.some((stem) => TARGETS.has(stem)))
}

/** What may stand between a party's thing and its name, and how many such words. */
const OF_ARMY = /^(?:عسكري|عسكريه|امني|امنيه|مشترك|مشتركه|تابع|تابعه|تتبع|يتبع)$/
const TO_TARGET = 4
