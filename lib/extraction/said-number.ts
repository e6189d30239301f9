import type { Language } from '@/lib/values/text'
import { lex } from './ar/analysis'
import { quantityAt } from './ar/quantity'
import { figureAt } from './en/figure'
import { wordsOf } from './en/words'
import { languageOf } from './language'
import type { ExtractedClaim } from './model'
import { tokenize } from './token'

/**
 * The first number that words say, as a figure with its bounds, whatever they count; null where they say none. The
 * readers take numbers only of people who came to harm: here a person selected the words.
 */
export function saidNumber(
  words: string,
  language: Language | null,
): ExtractedClaim['figure'] | null {
  const isArabic = (language ?? languageOf(words)) === 'ar'
  for (const figure of isArabic ? arabicFigures(words) : englishFigures(words)) {
    if (figure === null || !('n' in figure)) continue
    return { kind: figure.kind, n: figure.n, hi: 'hi' in figure ? figure.hi : null }
  }
  return null
}

function arabicFigures(words: string) {
  const tokens = tokenize(words).map(lex)
  return tokens.map((_, index) => quantityAt(tokens, index)?.figure ?? null)
}

function englishFigures(words: string) {
  const tokens = wordsOf(tokenize(words))
  return tokens.map((_, index) => figureAt(tokens, index)?.figure ?? null)
}
