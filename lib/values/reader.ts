import type { Digits } from '@/lib/values/digits'
import { LANGUAGES, type Language } from '@/lib/values/text'

/** How a page is read: every number, date and name on it is written for this reader. */
export interface Reader {
  readonly language: Language
  readonly digits: Digits
}

/** True for a language that Mizan is told in, exactly as it stands in URLs. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** Which way a language is written. Unknown languages are left to the first strong letter of their text. */
export function directionOf(language: string): 'rtl' | 'ltr' | 'auto' {
  if (/^(ar|fa|he|ur|ku|ckb|ps|syr)\b/.test(language)) return 'rtl'
  return /^(en|fr|de|es|it|nl|tr|ru)\b/.test(language) ? 'ltr' : 'auto'
}

/**
 * The language of Mizan that an `Accept-Language` header prefers; Arabic when it prefers neither.
 * Weights are honoured, their syntax errors are not an error (RFC 9110, 12.5.4).
 */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? '').split(',').map((entry, position) => {
    const [tag = '', ...parameters] = entry.trim().split(';')
    const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean)
    return { language: tag.slice(0, 2).toLowerCase(), weight: Number(weight ?? 1), position }
  })
  const best = wanted
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position)
    .map(({ language }) => language)
    .find(isLanguage)
  return best ?? 'ar'
}
