import type { Language } from '@/lib/values/text'
import { readArabic } from './ar/read'
import { readEnglish } from './en/read'
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

/** How many Latin letters one Arabic letter outweighs: an Arabic post often stands in an English page. */
const FURNITURE = 5

/** Arabic when a good part of the letters are. */
export function languageOf(text: string): Language {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return arabic * FURNITURE >= latin ? 'ar' : 'en'
}
