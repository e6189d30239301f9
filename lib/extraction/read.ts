import { readArabic } from './ar/read'
import { readEnglish } from './en/read'
import { languageOf } from './language'
import type { Extraction, ReaderInput } from './model'
import { settle } from './settle'

/**
 * Reads a text and proposes the claims in it, each with the words that it comes from and why. Pure and offline;
 * it proposes, and a person decides.
 */
export function readDocument(input: ReaderInput): Extraction {
  const language = input.language ?? languageOf(input.text)
  const drafts = language === 'ar' ? readArabic(input) : readEnglish(input)
  return { language, claims: settle(input.text, drafts) }
}
