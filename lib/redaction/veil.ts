import { type CodePoints, codePointsOf, sliceOf } from '@/lib/values/quote'
import { BLOCK } from './model'

/**
 * What is stored, wherever what is given differs from it in nothing but what was removed for safety; else what is given.
 * So a file from before a redaction does not bring back what it removed, though nobody knows any more what that was.
 */
export function veiled<T>(given: T, stored: unknown): T {
  if (typeof given === 'string') {
    return typeof stored === 'string' && isVeilOf(stored, given) ? (stored as T) : given
  }
  if (Array.isArray(given)) {
    const others = Array.isArray(stored) && stored.length === given.length ? stored : []
    return given.map((one, index) => veiled(one, others[index])) as T
  }
  if (typeof given !== 'object' || given === null) return given
  const others = typeof stored === 'object' && stored !== null ? stored : {}
  return Object.fromEntries(
    Object.entries(given).map(([field, value]) => {
      return [field, veiled(value, (others as Record<string, unknown>)[field])]
    }),
  ) as T
}

/** Whether a text is another one with blocks in the place of some of its code points. */
export function isVeilOf(stored: string, given: string): boolean {
  if (!stored.includes(BLOCK)) return false
  const [veil, text] = [[...stored], [...given]]
  return (
    veil.length === text.length && veil.every((char, at) => char === BLOCK || char === text[at])
  )
}

interface GivenQuote {
  readonly exact: string
  readonly start: number
  readonly prefix?: string | null | undefined
  readonly suffix?: string | null | undefined
}

/** A quote as its document has it now, if that differs in nothing but what was removed. */
export function veiledQuote<Q extends GivenQuote>(quote: Q, text: CodePoints): Q {
  const { exact, start, prefix, suffix } = quote
  const length = (part: string) => codePointsOf(part).length
  const end = start + length(exact)
  return {
    ...quote,
    exact: veiled(exact, sliceOf(text, start, end)),
    ...(prefix != null && {
      prefix: veiled(prefix, sliceOf(text, start - length(prefix), start)),
    }),
    ...(suffix != null && { suffix: veiled(suffix, sliceOf(text, end, end + length(suffix))) }),
  }
}
