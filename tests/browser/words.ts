import { createTranslator } from 'next-intl'
import type { Language } from '@/lib/values/text'
import accountAr from '@/messages/account.ar.json'
import accountEn from '@/messages/account.en.json'
import annotationsAr from '@/messages/annotations.ar.json'
import annotationsEn from '@/messages/annotations.en.json'
import ar from '@/messages/ar.json'
import boardAr from '@/messages/board.ar.json'
import boardEn from '@/messages/board.en.json'
import draftsAr from '@/messages/drafts.ar.json'
import draftsEn from '@/messages/drafts.en.json'
import en from '@/messages/en.json'
import intakeAr from '@/messages/intake.ar.json'
import intakeEn from '@/messages/intake.en.json'
import readingAr from '@/messages/reading.ar.json'
import readingEn from '@/messages/reading.en.json'
import reviewAr from '@/messages/review.ar.json'
import reviewEn from '@/messages/review.en.json'
import sensitiveAr from '@/messages/sensitive.ar.json'
import sensitiveEn from '@/messages/sensitive.en.json'

const MESSAGES = {
  ar: {
    ...ar,
    ...boardAr,
    ...intakeAr,
    ...annotationsAr,
    ...readingAr,
    ...accountAr,
    ...reviewAr,
    ...draftsAr,
    ...sensitiveAr,
  },
  en: {
    ...en,
    ...boardEn,
    ...intakeEn,
    ...annotationsEn,
    ...readingEn,
    ...accountEn,
    ...reviewEn,
    ...draftsEn,
    ...sensitiveEn,
  } as const,
}

/** What the pages say, so that a test looks for the very words that a reader sees. Digits are Western. */
export function wordsOf(language: Language) {
  return createTranslator({ locale: `${language}-u-nu-latn`, messages: MESSAGES[language] })
}
