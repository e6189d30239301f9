import type { Bilingual } from '@/lib/values/text'
import type { FileFault, OtherKind } from './model'

/** What a file is that no text is taken from, and what to do instead. */
const OTHERS: Readonly<Record<OtherKind, Bilingual>> = {
  oldWord: {
    en: 'This is a Word file of the old kind (.doc). Save it as .docx and bring that.',
    ar: 'هذا ملف وورد من النوع القديم \u200E(.doc)\u200E. احفظه بصيغة \u200E.docx\u200E ثم أحضره.',
  },
  rtf: {
    en: 'This is a rich text file (.rtf). Save it as .docx or .txt and bring that.',
    ar: 'هذا ملف بصيغة \u200E.rtf\u200E. احفظه بصيغة \u200E.docx\u200E أو \u200E.txt\u200E ثم أحضره.',
  },
  openDocument: {
    en: 'This is an OpenDocument file. Save it as .docx and bring that.',
    ar: 'هذا ملف بصيغة OpenDocument. احفظه بصيغة \u200E.docx\u200E ثم أحضره.',
  },
  sheet: {
    en: 'This is a spreadsheet, not a text. Copy the words out of it and paste them.',
    ar: 'هذا جدول بيانات لا نص. انسخ منه الكلام وألصقه.',
  },
  slides: {
    en: 'These are slides, not a text. Copy the words out of them and paste them.',
    ar: 'هذا عرض شرائح لا نص. انسخ منه الكلام وألصقه.',
  },
  webArchive: {
    en: 'This is a web page saved together with its pictures. Save it as a page only (.html), or copy its words and paste them.',
    ar: 'هذه صفحة محفوظة مع صورها في ملف واحد. احفظ الصفحة وحدها \u200E(.html)\u200E، أو انسخ كلامها وألصقه.',
  },
  image: {
    en: 'This is a picture. Mizan does not read words out of pictures: type them or paste them.',
    ar: 'هذه صورة، وميزان لا يقرأ الكلام من الصور. اكتبه أو ألصقه.',
  },
  recording: {
    en: 'This is a recording. Type or paste what is said in it.',
    ar: 'هذا تسجيل. اكتب ما يقال فيه أو ألصقه.',
  },
  archive: {
    en: 'This is an archive of files. Unpack it and bring the text that is in it.',
    ar: 'هذا أرشيف ملفات مضغوطة. فكّه وأحضر النص الذي فيه.',
  },
  binary: {
    en: 'This file holds no text. Mizan reads .txt, .html, .docx and .pdf.',
    ar: 'لا نص في هذا الملف. يقرأ ميزان \u200E.txt\u200E و\u200E.html\u200E و\u200E.docx\u200E و\u200E.pdf\u200E.',
  },
}

const SENTENCES: Readonly<
  Record<Exclude<FileFault['reason'], 'wrongType' | 'brokenEncoding'>, Bilingual>
> = {
  tooLarge: {
    en: 'The file is larger than 20 MB. Copy the words that matter and paste them.',
    ar: 'يزيد الملف على 20 ميغابايت. انسخ منه الكلام المقصود وألصقه.',
  },
  unpacksTooLarge: {
    en: 'The file unpacks to far more than a text needs. Copy the words that matter and paste them.',
    ar: 'يتضخم الملف عند فتحه إلى ما لا يحتاج إليه نص. انسخ منه الكلام المقصود وألصقه.',
  },
  tooLong: {
    en: 'The text is longer than 2 million characters. Bring it in parts.',
    ar: 'يزيد النص على مليوني محرف. أحضره على أجزاء.',
  },
  empty: {
    en: 'There is no text in this file. Check that it is the right one.',
    ar: 'الملف خالٍ من النص. تأكد من أنه الملف المقصود.',
  },
  password: {
    en: 'The file is locked with a password. Open it, save it without the password and bring that, or copy its words and paste them.',
    ar: 'الملف محميّ بكلمة سر. افتحه واحفظه بلا كلمة سر ثم أحضره، أو انسخ كلامه وألصقه.',
  },
  damaged: {
    en: 'The file is damaged and cannot be opened. Get it once more, or copy its words and paste them.',
    ar: 'الملف تالف ولا يُفتح. احصل عليه من جديد، أو انسخ كلامه وألصقه.',
  },
  noTextLayer: {
    en: 'This PDF holds pictures of pages without a text layer. Run it through text recognition (OCR), or type its words.',
    ar: 'هذا ملف PDF فيه صور صفحات بلا طبقة نص. مرّره على برنامج للتعرف على الحروف (OCR) أو اكتب كلامه.',
  },
  noArticle: {
    en: 'No article was found on this page. Open it in the browser, copy the words of the article and paste them.',
    ar: 'لم يُعثر في هذه الصفحة على مقال. افتحها في المتصفح وانسخ كلام المقال وألصقه.',
  },
}

/** Why there is no text from a file, and what to do, in one or two sentences. */
export function explainFault(fault: FileFault): Bilingual {
  if (fault.reason === 'wrongType') return OTHERS[fault.what]
  if (fault.reason !== 'brokenEncoding') return SENTENCES[fault.reason]
  const { encoding, line } = fault
  const name = encoding.toUpperCase()
  return {
    en: `Line ${line} holds bytes that are no letters of ${name}. Choose another encoding, or get the file once more.`,
    ar: `في السطر ${line} ما ليس من حروف الترميز \u2068${name}\u2069. اختر ترميزاً آخر، أو احصل على الملف من جديد.`,
  }
}
