import { createTranslator } from 'next-intl'
import type { Language } from '@/lib/values/text'
import { ARABIC } from '@/messages/arabic'
import { ENGLISH } from '@/messages/english'

const MESSAGES = { ar: ARABIC, en: ENGLISH }

/** What the pages say, so that a test looks for the very words that a reader sees. Digits are Western. */
export function wordsOf(language: Language) {
  return createTranslator({ locale: `${language}-u-nu-latn`, messages: MESSAGES[language] })
}
