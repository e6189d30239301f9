import type { Language } from '@/lib/values/text'

/** How many Latin letters one Arabic letter outweighs: an Arabic post often stands in an English page. */
const FURNITURE = 5

/** Arabic when a good part of the letters are. */
export function languageOf(text: string): Language {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return arabic * FURNITURE >= latin ? 'ar' : 'en'
}
