import type { FetchFault } from '@/lib/server/fetch-page'
import type { Bilingual } from '@/lib/values/text'

const SENTENCES: Readonly<
  Record<Exclude<FetchFault['reason'], 'status'> | 'notAllowed', Bilingual>
> = {
  notAllowed: {
    en: 'Addresses are not fetched here. Open the page in the browser, copy its words and paste them.',
    ar: 'لا تُجلب الصفحات من روابطها هنا. افتح الصفحة في المتصفح وانسخ كلامها وألصقه.',
  },
  notAnAddress: {
    en: 'This is not a web address. It begins with https:// or http://.',
    ar: 'ليس هذا رابطاً. يبدأ الرابط بـ \u200Ehttps://\u200E أو \u200Ehttp://\u200E.',
  },
  scheme: {
    en: 'Only addresses that begin with https:// or http:// are fetched.',
    ar: 'لا يُجلب إلا ما يبدأ رابطه بـ \u200Ehttps://\u200E أو \u200Ehttp://\u200E.',
  },
  credentials: {
    en: 'The address holds a user name or password. Take it out.',
    ar: 'في الرابط اسم مستخدم أو كلمة سر. احذفهما منه.',
  },
  port: {
    en: 'The address names a port of its own, which is not fetched from. Open the page in the browser, copy its words and paste them.',
    ar: 'في الرابط منفذ خاص لا يُجلب منه. افتح الصفحة في المتصفح وانسخ كلامها وألصقه.',
  },
  notPublic: {
    en: 'The address is in a private network, or leads into one. Only public addresses are fetched.',
    ar: 'الرابط في شبكة خاصة أو يقود إليها. لا يُجلب إلا من الروابط العامة.',
  },
  unknownHost: {
    en: 'There is no site of this name. Check the address.',
    ar: 'لا موقع بهذا الاسم. راجع الرابط.',
  },
  redirects: {
    en: 'The address leads on from one place to the next without end. Open the page in the browser, copy its words and paste them.',
    ar: 'يقود الرابط من موضع إلى آخر بلا نهاية. افتح الصفحة في المتصفح وانسخ كلامها وألصقه.',
  },
  type: {
    en: 'At this address there is no page, text, Word file or PDF.',
    ar: 'ليس في هذا الرابط صفحة ولا نص ولا ملف وورد أو PDF.',
  },
  tooLarge: {
    en: 'What is at this address is larger than 10 MB. Copy the words that matter and paste them.',
    ar: 'ما في هذا الرابط يزيد على 10 ميغابايت. انسخ منه الكلام المقصود وألصقه.',
  },
  slow: {
    en: 'The site did not answer in 15 seconds. Try again later, or copy the words and paste them.',
    ar: 'لم يجب الموقع في 15 ثانية. أعد المحاولة لاحقاً، أو انسخ الكلام وألصقه.',
  },
  unreachable: {
    en: 'The site cannot be reached. Check the address, or try again later.',
    ar: 'يتعذّر الوصول إلى الموقع. راجع الرابط أو أعد المحاولة لاحقاً.',
  },
}

/** Why there is no text from an address, and what to do. */
export function explainFetch(fault: FetchFault | { readonly reason: 'notAllowed' }): Bilingual {
  if (fault.reason !== 'status') return SENTENCES[fault.reason]
  return {
    en: `The site refused with ${fault.status}. Open the page in the browser, copy its words and paste them.`,
    ar: `رفض الموقع الطلب برمز ${fault.status}. افتح الصفحة في المتصفح وانسخ كلامها وألصقه.`,
  }
}
