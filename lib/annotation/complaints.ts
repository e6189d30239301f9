import { excerpt, given } from '@/lib/bundle/faults'
import type { Bilingual } from '@/lib/values/text'
import { MOTIVATIONS } from './model'

/** What can be wrong with a file of W3C annotations, in both languages. Terms of the vocabulary stay as they are. */
export const complaints = {
  tooLarge: (megabytes: number): Bilingual => ({
    en: `the file is larger than ${megabytes} MB; split it`,
    ar: `حجم الملف يتجاوز ${megabytes} ميغابايت؛ قسّمه`,
  }),
  noContext: (found: unknown): Bilingual => ({
    en: `is not a W3C Web Annotation file: "@context" must name http://www.w3.org/ns/anno.jsonld, ${given(found).en}`,
    ar: `ليس ملف ملاحظات بصيغة W3C: يجب أن يذكر "@context" العنوان http://www.w3.org/ns/anno.jsonld، ${given(found).ar}`,
  }),
  ownTerms: (): Bilingual => ({
    en: 'defines terms of its own, which are not read here; use the terms of the Web Annotation Vocabulary alone',
    ar: 'يعرّف مصطلحات خاصة به لا تُقرأ هنا؛ استعمل مصطلحات Web Annotation وحدها',
  }),
  notAnnotations: (found: unknown): Bilingual => ({
    en: `must be an Annotation, an AnnotationPage, an AnnotationCollection or a list of Annotations, ${given(found).en}`,
    ar: `يجب أن يكون Annotation أو AnnotationPage أو AnnotationCollection أو قائمة ملاحظات، ${given(found).ar}`,
  }),
  elsewherePage: (): Bilingual => ({
    en: 'stands at another address, which is not fetched; put all pages into one file',
    ar: 'تقع في عنوان آخر لا يُجلب؛ ضع الصفحات كلها في ملف واحد',
  }),
  missing: (): Bilingual => ({ en: 'is missing', ar: 'غير موجود' }),
  notIri: (found: unknown): Bilingual => ({
    en: `must be an IRI such as urn:uuid:… or https://…, ${given(found).en}`,
    ar: `يجب أن يكون معرّف IRI مثل urn:uuid:… أو https://…، ${given(found).ar}`,
  }),
  twice: (iri: string): Bilingual => ({
    en: `the id ${iri} is given twice in this file`,
    ar: `المعرّف ${iri} مذكور مرتين في هذا الملف`,
  }),
  notText: (found: unknown): Bilingual => ({
    en: `must be a text, ${given(found).en}`,
    ar: `يجب أن يكون نصاً، ${given(found).ar}`,
  }),
  brokenText: (): Bilingual => ({
    en: 'holds a NUL byte or half of a character (a lone surrogate)',
    ar: 'فيه بايت صفري أو نصف محرف (surrogate مفرد)',
  }),
  tooLong: (most: number): Bilingual => ({
    en: `must have at most ${most} characters`,
    ar: `يجب ألا يزيد طوله على ${most} محرفاً`,
  }),
  notTime: (found: unknown): Bilingual => ({
    en: `must be a time in UTC such as 2018-10-13T09:30:00Z, ${given(found).en}`,
    ar: `يجب أن يكون وقتاً بالتوقيت العالمي مثل 2018-10-13T09:30:00Z، ${given(found).ar}`,
  }),
  notMotivation: (found: unknown): Bilingual => ({
    en: `must be one of the motivations ${MOTIVATIONS.join(', ')}; ${given(found).en}`,
    ar: `يجب أن يكون واحداً من الدوافع: ${MOTIVATIONS.join('، ')}؛ ${given(found).ar}`,
  }),
  notDirection: (found: unknown): Bilingual => ({
    en: `must be ltr, rtl or auto, ${given(found).en}`,
    ar: `يجب أن يكون ltr أو rtl أو auto، ${given(found).ar}`,
  }),
  notAgent: (found: unknown): Bilingual => ({
    en: `must be an IRI or an object that names somebody, ${given(found).en}`,
    ar: `يجب أن يكون معرّف IRI أو كائناً يسمّي أحداً، ${given(found).ar}`,
  }),
  notBody: (found: unknown): Bilingual => ({
    en: `must be a text, an IRI, a TextualBody or a SpecificResource, ${given(found).en}`,
    ar: `يجب أن يكون نصاً أو معرّف IRI أو TextualBody أو SpecificResource، ${given(found).ar}`,
  }),
  bodyTwice: (): Bilingual => ({
    en: 'stands beside body: an annotation has one or the other',
    ar: 'مذكور مع body، والملاحظة لها أحدهما فقط',
  }),
  partOfBody: (): Bilingual => ({
    en: 'chooses a part of the body, which cannot be kept here',
    ar: 'يختار جزءاً من المحتوى، وهذا لا يُحفظ هنا',
  }),
  notTarget: (found: unknown): Bilingual => ({
    en: `must be an IRI or a SpecificResource with a source, ${given(found).en}`,
    ar: `يجب أن يكون معرّف IRI أو SpecificResource فيه source، ${given(found).ar}`,
  }),
  manyTargets: (): Bilingual => ({
    en: 'names several targets; a note here has one: make an annotation of each',
    ar: 'يذكر عدة أهداف، وللملاحظة هنا هدف واحد: اجعل لكل هدف ملاحظة',
  }),
  otherTarget: (found: string, document: string): Bilingual => ({
    en: `is neither this document (${document}) nor an annotation of it: ${excerpt(found)}`,
    ar: `ليس هذه الوثيقة (${document}) ولا ملاحظة عليها: ${excerpt(found)}`,
  }),
  otherComparison: (found: string, comparison: string): Bilingual => ({
    en: `is neither the comparison of this incident (${comparison}) nor an annotation of it: ${excerpt(found)}`,
    ar: `ليس مقارنة هذا الحادث (${comparison}) ولا ملاحظة عليها: ${excerpt(found)}`,
  }),
  noCell: (): Bilingual => ({
    en: 'has no FragmentSelector that names a cell: it cannot be told what the note is on',
    ar: 'ليس فيه FragmentSelector يسمّي خانة: لا يُعرف على ماذا كُتبت الملاحظة',
  }),
  notCell: (found: unknown): Bilingual => ({
    en: `must name a cell such as cell=killed/sdf/persons//event@isis, ${given(found).en}`,
    ar: `يجب أن يسمّي خانة مثل cell=killed/sdf/persons//event@isis، ${given(found).ar}`,
  }),
  noSelector: (found: string): Bilingual => ({
    en: `has neither a TextQuoteSelector nor a TextPositionSelector, only ${found}: its place in the text cannot be told`,
    ar: `ليس فيه TextQuoteSelector ولا TextPositionSelector، بل ${found} فقط: لا يُعرف موضعه في النص`,
  }),
  notPosition: (found: unknown): Bilingual => ({
    en: `must be a whole number of code points, 0 or more, ${given(found).en}`,
    ar: `يجب أن يكون عدداً صحيحاً من المحارف، 0 أو أكثر، ${given(found).ar}`,
  }),
  noWords: (start: number, end: number): Bilingual => ({
    en: `from ${start} to ${end} there are no words in the text`,
    ar: `لا كلمات في النص بين ${start} و${end}`,
  }),
  notFound: (exact: string): Bilingual => ({
    en: `these words are not in the text: ${excerpt(exact)}`,
    ar: `هذه الكلمات ليست في النص: ${excerpt(exact)}`,
  }),
  notHere: (start: number, places: readonly number[]): Bilingual => ({
    en: `the words do not stand at ${start} but at ${places.join(', ')}`,
    ar: `الكلمات ليست عند ${start} بل عند ${places.join('، ')}`,
  }),
  ambiguous: (places: readonly number[]): Bilingual => ({
    en: `the words stand at several places (${places.join(', ')}); add a TextPositionSelector or more of prefix and suffix`,
    ar: `الكلمات في عدة مواضع (${places.join('، ')})؛ أضف TextPositionSelector أو زد في prefix وsuffix`,
  }),
  onOtherCell: (): Bilingual => ({
    en: 'this id belongs to a note on something else; a note keeps its place, so give this one a new id',
    ar: 'هذا المعرّف لملاحظة على شيء آخر، والملاحظة تلازم موضعها؛ أعطِ هذه معرّفاً جديداً',
  }),
  onOtherWords: (): Bilingual => ({
    en: 'this id belongs to a note on other words; a note keeps its words, so give this one a new id',
    ar: 'هذا المعرّف لملاحظة على كلمات أخرى، والملاحظة تلازم كلماتها؛ أعطِ هذه معرّفاً جديداً',
  }),
  onOtherDocument: (document: string): Bilingual => ({
    en: `this id belongs to a note on another document (${document}); give this one a new id`,
    ar: `هذا المعرّف لملاحظة على وثيقة أخرى (${document})؛ أعطِ هذه معرّفاً جديداً`,
  }),
  onLaterVersion: (document: string): Bilingual => ({
    en: `this note is already held on a later version (${document}) and is not taken back to an earlier one`,
    ar: `هذه الملاحظة محفوظة على نسخة لاحقة (${document}) ولا تُعاد إلى نسخة أسبق`,
  }),
  cycle: (): Bilingual => ({ en: 'the replies go round in a circle', ar: 'الردود تدور في حلقة' }),
}
