import { createTranslator } from 'next-intl'
import type { Language } from '@/lib/values/text'
import accountAr from '@/messages/account.ar.json'
import accountEn from '@/messages/account.en.json'
import annotationsAr from '@/messages/annotations.ar.json'
import annotationsEn from '@/messages/annotations.en.json'
import ar from '@/messages/ar.json'
import assessmentAr from '@/messages/assessment.ar.json'
import assessmentEn from '@/messages/assessment.en.json'
import boardAr from '@/messages/board.ar.json'
import boardEn from '@/messages/board.en.json'
import en from '@/messages/en.json'
import inboxAr from '@/messages/inbox.ar.json'
import inboxEn from '@/messages/inbox.en.json'
import intakeAr from '@/messages/intake.ar.json'
import intakeEn from '@/messages/intake.en.json'
import publicationAr from '@/messages/publication.ar.json'
import publicationEn from '@/messages/publication.en.json'
import readingAr from '@/messages/reading.ar.json'
import readingEn from '@/messages/reading.en.json'
import reviewAr from '@/messages/review.ar.json'
import reviewEn from '@/messages/review.en.json'

const MESSAGES = {
  ar: {
    ...ar,
    ...boardAr,
    ...intakeAr,
    ...annotationsAr,
    ...readingAr,
    ...accountAr,
    ...reviewAr,
    ...inboxAr,
    ...publicationAr,
    ...assessmentAr,
  },
  en: {
    ...en,
    ...boardEn,
    ...intakeEn,
    ...annotationsEn,
    ...readingEn,
    ...accountEn,
    ...reviewEn,
    ...inboxEn,
    ...publicationEn,
    ...assessmentEn,
  } as const,
}

/** What the pages say, so that a test looks for the very words that a reader sees. Digits are Western. */
export function wordsOf(language: Language) {
  return createTranslator({ locale: `${language}-u-nu-latn`, messages: MESSAGES[language] })
}
