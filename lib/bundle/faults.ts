import type { Bilingual } from '@/lib/values/text'

/** Where in a bundle something stands: `['claims', 3, 'quote']`. */
export type Place = readonly PropertyKey[]

/** Something in a bundle that cannot be taken in, before its line in the file is known. */
export interface Complaint {
  readonly at: Place
  readonly message: Bilingual
}

/** One reason why a bundle is refused. `line` counts from 1; it is null when the whole file is meant. */
export interface Fault {
  readonly path: string
  readonly line: number | null
  readonly message: Bilingual
}

/** Faults are counted no further than this: a file with so many is of another format. */
export const MOST_FAULTS = 1000

/** Writes a place as people write it: `claims[3].quote`. The bundle itself is the empty string. */
export function pathOf(place: Place): string {
  return place.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`
    return path === '' ? String(step) : `${path}.${String(step)}`
  }, '')
}

/** What a file holds, for a message about it: as JSON writes it, so that control characters show, and not too long. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  if (typeof value !== 'string') return String(value)
  const points = [...value.slice(0, 200)]
  return JSON.stringify(points.length > 60 ? `${points.slice(0, 60).join('')}…` : value)
}

/** What stands where something else was expected, at the end of a sentence about it. */
export function given(found: unknown): Bilingual {
  if (found === undefined) return { en: 'nothing is given', ar: 'ولا شيء مذكور هنا' }
  if (found === null) return { en: 'found null', ar: 'والقيمة هنا فارغة (null)' }
  return { en: `found ${excerpt(found)}`, ar: `والموجود ${excerpt(found)}` }
}

/** What can be wrong with a bundle, in both languages. Keys and words of the format stay as they are. */
export const complaints = {
  tooLarge: (limit: number): Bilingual => ({
    en: `the file is larger than ${limit / 1024 ** 2} MB; split it into several bundles`,
    ar: `حجم الملف يتجاوز ${limit / 1024 ** 2} ميغابايت؛ قسّمه إلى عدة حزم`,
  }),
  notUtf8: (): Bilingual => ({
    en: 'not UTF-8 text: here stand bytes that belong to no character',
    ar: 'ليس نصاً بترميز UTF-8: هنا بايتات لا تنتمي إلى أي محرف',
  }),
  notJson: (column: number, what: Bilingual): Bilingual => ({
    en: `not JSON: ${what.en} at column ${column}`,
    ar: `ليس بصيغة JSON سليمة: ${what.ar}، عند العمود ${column}. صحّحه أو صدّر الملف من جديد`,
  }),
  notJsonAnywhere: (reason: string): Bilingual => ({
    en: `not JSON: ${reason}`,
    ar: 'ليس بصيغة JSON سليمة. صدّر الملف من جديد',
  }),
  tooDeep: (): Bilingual => ({
    en: 'not a bundle: brackets are nested too deeply',
    ar: 'ليست حزمة: الأقواس متداخلة أكثر مما يجوز',
  }),
  twice: (): Bilingual => ({
    en: 'the same field is given twice',
    ar: 'الحقل نفسه مذكور مرتين',
  }),
  notBundle: (): Bilingual => ({
    en: 'not a mizan-bundle/1: expected an object with "format": "mizan-bundle/1"',
    ar: 'ليست حزمة mizan-bundle/1: يُنتظر كائن فيه "format": "mizan-bundle/1"',
  }),
  missing: (): Bilingual => ({ en: 'is missing', ar: 'غير موجود' }),
  unknownField: (): Bilingual => ({
    en: 'is not a field of mizan-bundle/1',
    ar: 'ليس حقلاً من حقول mizan-bundle/1',
  }),
  wrongType: (expected: Bilingual, found: unknown): Bilingual => ({
    en: `must be ${expected.en}, ${given(found).en}`,
    ar: `يجب أن يكون ${expected.ar}، ${given(found).ar}`,
  }),
  notOneOf: (values: readonly unknown[], found: unknown): Bilingual => ({
    en: `must be one of ${values.join(', ')}; ${given(found).en}`,
    ar: `يجب أن يكون واحداً من: ${values.join('، ')}؛ ${given(found).ar}`,
  }),
  tooSmall: (least: number, found: unknown): Bilingual => ({
    en: `must be at least ${least}, ${given(found).en}`,
    ar: `يجب ألا يقل عن ${least}، ${given(found).ar}`,
  }),
  tooBig: (most: number, found: unknown): Bilingual => ({
    en: `must be at most ${most}, ${given(found).en}`,
    ar: `يجب ألا يزيد على ${most}، ${given(found).ar}`,
  }),
  tooLong: (most: number): Bilingual => ({
    en: `must have at most ${most} characters`,
    ar: `يجب ألا يزيد طوله على ${most} محرفاً`,
  }),
  badKey: (found: unknown): Bilingual => ({
    en: `must be a key of at most 120 letters a–z, digits, hyphens, dots or underscores, ${given(found).en}`,
    ar: `يجب أن يكون مفتاحاً من 120 محرفاً على الأكثر: أحرف لاتينية وأرقام وشرطات ونقاط، ${given(found).ar}`,
  }),
  badLanguage: (found: unknown): Bilingual => ({
    en: `must be a language code such as ar or en, ${given(found).en}`,
    ar: `يجب أن يكون رمز لغة مثل ar أو en، ${given(found).ar}`,
  }),
  badRating: (found: unknown): Bilingual => ({
    en: `must be a letter from A to F, with a digit from 1 to 6 behind it or none, such as B2, ${given(found).en}`,
    ar: `يجب أن يكون حرفاً من A إلى F، يليه رقم من 1 إلى 6 أو لا شيء، مثل B2، ${given(found).ar}`,
  }),
  badDate: (found: unknown): Bilingual => ({
    en: `must be a day of the calendar, written YYYY-MM-DD, ${given(found).en}`,
    ar: `يجب أن يكون يوماً من أيام التقويم بصيغة YYYY-MM-DD، ${given(found).ar}`,
  }),
  badTime: (found: unknown): Bilingual => ({
    en: `must be a time such as 2018-10-13T09:30:00Z, ${given(found).en}`,
    ar: `يجب أن يكون وقتاً مثل 2018-10-13T09:30:00Z، ${given(found).ar}`,
  }),
  badUrl: (found: unknown): Bilingual => ({
    en: `must be a web address that begins with http:// or https://, ${given(found).en}`,
    ar: `يجب أن يكون عنواناً على الويب يبدأ بـ http:// أو https://، ${given(found).ar}`,
  }),
  badSha256: (found: unknown): Bilingual => ({
    en: `must be a SHA-256 of 64 hexadecimal digits, ${given(found).en}`,
    ar: `يجب أن تكون بصمة SHA-256 من 64 رقماً ستعشرياً، ${given(found).ar}`,
  }),
  blank: (): Bilingual => ({ en: 'must not be empty', ar: 'يجب ألا يكون فارغاً' }),
  notText: (): Bilingual => ({
    en: 'holds a NUL byte or half of a character (a lone surrogate)',
    ar: 'فيه بايت صفري أو نصف محرف (surrogate مفرد)',
  }),
  hasBidiControl: (): Bilingual => ({
    en: 'holds an invisible character that steers the direction of text (such as U+202E); take it out',
    ar: 'فيه محرف خفي يوجّه اتجاه النص (مثل U+202E)، فاحذفه',
  }),
  halfPosition: (): Bilingual => ({
    en: 'lat and lon are given together or not at all',
    ar: 'يُذكر خط العرض وخط الطول معاً أو لا يُذكران',
  }),
  endsBeforeStart: (start: string, end: string): Bilingual => ({
    en: `ends on ${end}, before it starts on ${start}`,
    ar: `ينتهي في ${end} قبل أن يبدأ في ${start}`,
  }),
  needsNumber: (kind: string): Bilingual => ({
    en: `a figure of kind ${kind} needs a number`,
    ar: `العدد من نوع ${kind} يحتاج إلى رقم`,
  }),
  hasNoNumber: (kind: string): Bilingual => ({
    en: `a figure of kind ${kind} has no such number`,
    ar: `العدد من نوع ${kind} لا يحمل رقماً هنا`,
  }),
  lowAboveHigh: (low: number, high: number): Bilingual => ({
    en: `the low bound ${low} is above the high bound ${high}`,
    ar: `الحد الأدنى ${low} أكبر من الحد الأعلى ${high}`,
  }),
  duplicateKey: (key: string, first: string): Bilingual => ({
    en: `the key ${key} is already used by ${first}`,
    ar: `المفتاح ${key} مستعمل من قبل في ${first}`,
  }),
  unknownKey: (noun: Bilingual, key: string): Bilingual => ({
    en: `no ${noun.en} has the key ${key}, neither in this bundle nor in the database`,
    ar: `لا ${noun.ar} بالمفتاح ${key}، لا في هذه الحزمة ولا في قاعدة البيانات`,
  }),
  withdrawn: (key: string): Bilingual => ({
    en: `claim ${key} was withdrawn, and nothing may be built on it; bring it along in this bundle to restore it, or leave the link out`,
    ar: `القول ${key} مسحوب ولا يُبنى عليه شيء؛ أدرجه في هذه الحزمة ليُستعاد، أو احذف هذا الربط`,
  }),
  itself: (): Bilingual => ({ en: 'names itself', ar: 'يشير إلى نفسه' }),
  cycle: (keys: readonly string[]): Bilingual => ({
    en: `goes round in a circle: ${keys.join(' → ')}`,
    ar: `يدور في حلقة: ${keys.join(' ← ')}`,
  }),
  merged: (key: string, into: string): Bilingual => ({
    en: `incident ${key} was merged into ${into}, and nothing is recorded there any more; name that one instead`,
    ar: `الحادث ${key} مدموج في ${into} ولا يُسجَّل فيه شيء؛ اذكر ذاك بدلاً منه`,
  }),
  notEmptied: (left: string): Bilingual => ({
    en: `the incident is not empty: ${left} still leads to it; move that first, or bring it along`,
    ar: `الحادث ليس فارغاً: ${left} ما زال يقود إليه؛ انقله أولاً أو أدرجه في الحزمة`,
  }),
  mergedBelongs: (): Bilingual => ({
    en: 'an incident that was merged into another is a part of nothing and related to nothing',
    ar: 'الحادث المدموج في غيره ليس جزءاً من شيء ولا صلة له بشيء',
  }),
  tooNested: (most: number): Bilingual => ({
    en: `stands more than ${most} levels deep`,
    ar: `يقع على عمق يزيد على ${most} مستوى`,
  }),
  hashDiffers: (actual: string): Bilingual => ({
    en: `is not the SHA-256 of the text, which is ${actual}`,
    ar: `ليست بصمة النص، وبصمته ${actual}`,
  }),
  textChanged: (key: string): Bilingual => ({
    en: `document ${key} already exists with another text and never changes; give this one a new key and name the old one in supersedes`,
    ar: `الوثيقة ${key} محفوظة بنص آخر ولا يتغير نصها؛ أعطِ هذه مفتاحاً جديداً واذكر القديمة في supersedes`,
  }),
  quoteNotFound: (document: string, elsewhere: number | null): Bilingual =>
    elsewhere === null
      ? { en: `not found in document ${document}`, ar: `غير موجود في الوثيقة ${document}` }
      : {
          en: `not at this position in document ${document}, found at ${elsewhere}`,
          ar: `ليس في هذا الموضع من الوثيقة ${document}، بل عند ${elsewhere}`,
        },
  quoteDiffers: (document: string, actual: unknown): Bilingual => ({
    en: `disagrees with the text of document ${document}, which gives ${excerpt(actual)}`,
    ar: `لا يوافق نص الوثيقة ${document}، وفيه ${excerpt(actual)}`,
  }),
  claimMoved: (what: 'document' | 'claimant', before: string): Bilingual => ({
    en: `this claim key belongs to a claim of another ${what} (${before}); a claim keeps its ${what}, so give this one a new key`,
    ar:
      what === 'document'
        ? `هذا المفتاح لقول من وثيقة أخرى (${before})، والقول يلازم وثيقته؛ أعطِ هذا القول مفتاحاً جديداً`
        : `هذا المفتاح لقول من مصدر آخر (${before})، والقول يلازم قائله؛ أعطِ هذا القول مفتاحاً جديداً`,
  }),
  subsetElsewhere: (what: 'claimant' | 'outcome', key: string, other: string): Bilingual => ({
    en: `claim ${key} has another ${what} (${other}); a part and its total share it`,
    ar:
      what === 'claimant'
        ? `القول ${key} لمصدر آخر (${other})، والجزء وكلّه لمصدر واحد`
        : `القول ${key} عن نتيجة أخرى (${other})، والجزء وكلّه عن نتيجة واحدة`,
  }),
}
