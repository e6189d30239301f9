import type { Language } from '@/lib/values/text'

/** The digits that a reader may choose, by the name of their Unicode numbering system. */
export const DIGITS = ['latn', 'arab'] as const

export type Digits = (typeof DIGITS)[number]

/** Used until a reader chooses, in both languages: most newsrooms of the region write 0–9. */
export const DEFAULT_DIGITS: Digits = 'latn'

/** True for the name of a set of digits, exactly as the cookie holds it. */
export function isDigits(value: unknown): value is Digits {
  return DIGITS.some((digits) => digits === value)
}

/**
 * The BCP 47 tag that names language and digits. Without the numbering system `Intl` lets each runtime choose,
 * and server and browser disagree.
 */
export function intlTag<L extends Language, D extends Digits>(language: L, digits: D) {
  return `${language}-u-nu-${digits}` as const
}

/** A whole number or fraction with the separators of the language and the digits of the reader. */
export function formatNumber(n: number, language: Language, digits: Digits): string {
  return new Intl.NumberFormat(intlTag(language, digits)).format(n)
}

const FIRST_CODE: Record<Digits, number> = { latn: 0x30, arab: 0x660 }
const ANY_DIGIT = /[0-9٠-٩۰-۹]/g

/** How the signs within a number are written between Arabic-Indic digits, as `formatNumber` writes them. */
const ARABIC_SIGNS: Readonly<Record<string, string>> = { ',': '٬', '.': '٫' }

/**
 * The text with every Western, Arabic-Indic or Persian digit written in the reader's digits, and the signs within
 * numbers with them. Never for quotes.
 */
export function toDigits(text: string, digits: Digits): string {
  const written = text.replace(ANY_DIGIT, (digit) => {
    return String.fromCharCode(FIRST_CODE[digits] + value(digit))
  })
  if (digits === 'latn') return written
  return written.replace(/(?<=[٠-٩])[,.](?=[٠-٩])/g, (sign) => ARABIC_SIGNS[sign] as string)
}

function value(digit: string): number {
  const code = digit.charCodeAt(0)
  if (code >= 0x6f0) return code - 0x6f0
  return code >= 0x660 ? code - 0x660 : code - 0x30
}
