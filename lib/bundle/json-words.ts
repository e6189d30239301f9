import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser'
import type { Bilingual } from '@/lib/values/text'

/** What the faults of JSON are called in Arabic, by the names that jsonc-parser gives them. */
const ARABIC: Readonly<Record<string, string>> = {
  InvalidSymbol: 'كلمة ليست من كلمات JSON',
  InvalidNumberFormat: 'رقم مكتوب على غير صيغته',
  PropertyNameExpected: 'يُنتظر اسم حقل بين علامتي اقتباس، وقد تكون قبله فاصلة زائدة',
  ValueExpected: 'تُنتظر قيمة',
  ColonExpected: 'تنقص نقطتان (:) بعد اسم الحقل',
  CommaExpected: 'تنقص فاصلة (,)',
  CloseBraceExpected: 'ينقص قوس إغلاق }',
  CloseBracketExpected: 'ينقص قوس إغلاق ]',
  EndOfFileExpected: 'كلام زائد بعد نهاية المحتوى',
  InvalidCommentToken: 'تعليق، وليس في JSON تعليقات',
  UnexpectedEndOfComment: 'تعليق لم يُغلق',
  UnexpectedEndOfString: 'نص لم تُغلق علامة اقتباسه',
  UnexpectedEndOfNumber: 'رقم ناقص',
  InvalidUnicode: 'رمز \u200E\\u\u200E ناقص أو غير صحيح',
  InvalidEscapeCharacter: 'محرف بعد الشرطة \u200E\\\u200E لا معنى له هنا',
  InvalidCharacter: 'محرف تحكم داخل نص',
}

/** A fault of JSON in words: `PropertyNameExpected` → `property name expected`. */
export function wordsOf(code: ParseErrorCode): Bilingual {
  const name = printParseErrorCode(code)
  const en = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()
  return { en, ar: ARABIC[name] ?? 'كتابة لا تُفهم' }
}
