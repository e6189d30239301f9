import type { Language } from '@/lib/values/text'
import ar from '@/messages/redaction.ar.json'
import en from '@/messages/redaction.en.json'

interface RedactionWords {
  /** What is counted, as the page calls it. */
  readonly nouns: Readonly<Record<string, string>>
  readonly nowhere: string
  readonly unchanged: string
  readonly removed: (count: number) => string
  readonly inside: (count: number) => string
  readonly keys: (keys: readonly string[]) => string
  readonly hashKeys: (keys: readonly string[]) => string
  readonly people: (count: number) => string
  readonly inUse: string
  readonly tooMuch: string
  readonly noWords: string
  readonly tooShort: string
  readonly badReason: string
  readonly reasonHolds: string
  readonly nothing: string
}

/** What `mizan redact` says. It never says the words themselves. */
export const REDACTION_WORDS: Record<Language, RedactionWords> = {
  en: {
    nouns: en.redaction.noun,
    nowhere: 'The words stand nowhere.',
    unchanged:
      'Nothing was changed. To remove them add --reason REASON --yes; there is no way back.',
    removed: (count) => `Removed for ever: ${count}`,
    inside: (count) => `Inside of longer words, and left there: ${count} (see --inside)`,
    keys: (keys) => `These addresses hold the words and stay: ${keys.join(', ')}`,
    hashKeys: (keys) =>
      `These documents have a part of their first text's hash in their address, by which a guess can be checked: ${keys.join(', ')}`,
    people: (count) => `Accounts named so, which stay: ${count}`,
    inUse:
      'the words are removed, but another program kept the database in use, so that its file may still hold traces: stop it and run the same command again.',
    tooMuch: 'the words must be text, 50 lines of 200 letters at most.',
    noWords: 'there are no words to remove: give one name or detail a line.',
    tooShort: 'a line has fewer than two letters or digits, which stand everywhere.',
    badReason: 'the reason must be one text of 2,000 letters at most.',
    reasonHolds: 'the reason holds the words, and a reason stays for ever: write it without them.',
    nothing: 'the words stand nowhere; nothing was changed.',
  },
  ar: {
    nouns: ar.redaction.noun,
    nowhere: 'لا وجود لهذه الكلمات.',
    unchanged: 'لم يتغير شيء. لحذفها أضف --reason السبب --yes، ولا رجوع بعدها.',
    removed: (count) => `حُذف نهائياً: ${count}`,
    inside: (count) => `داخل كلمات أطول وتُرك فيها: ${count} (انظر --inside)`,
    keys: (keys) => `هذه العناوين فيها الكلمات وتبقى: ${keys.join('، ')}`,
    hashKeys: (keys) =>
      `في عناوين هذه الوثائق جزء من بصمة نصها الأول، وبه يمكن التحقق من تخمين: ${keys.join('، ')}`,
    people: (count) => `حسابات بهذا الاسم، وتبقى: ${count}`,
    inUse:
      'حُذفت الكلمات، لكن برنامجاً آخر كان يستعمل قاعدة البيانات فقد يبقى في ملفها أثر: أوقفه وأعد الأمر نفسه.',
    tooMuch: 'يجب أن تكون الكلمات نصاً لا يزيد على 50 سطراً في كل منها 200 حرف.',
    noWords: 'لا كلمات لتُحذف: اكتب اسماً أو تفصيلاً في كل سطر.',
    tooShort: 'في أحد الأسطر أقل من حرفين أو رقمين، وهذا موجود في كل مكان.',
    badReason: 'يجب أن يكون السبب نصاً لا يزيد على 2000 حرف.',
    reasonHolds: 'في السبب الكلمات نفسها، والسبب يبقى: اكتبه من دونها.',
    nothing: 'لا وجود لهذه الكلمات، فلم يتغير شيء.',
  },
}
