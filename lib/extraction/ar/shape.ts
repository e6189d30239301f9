import type { Lexed } from './analysis'
import type { PersonNoun } from './lexeme'

/** A post that breaks off after its first word («شهيد…») tells nothing. */
export function isCutOff(tokens: readonly Lexed[], index: number): boolean {
  const next = tokens[index + 1]
  return index === 0 && (next === undefined || /^[.…]$/.test(next.raw)) && tokens.length <= 2
}

/** «مسلحون مجهولون» did it; «مجهول الهوية» is a victim. */
export function isUnknownDoer(tokens: readonly Lexed[], index: number): boolean {
  return (
    /^مجهول(?:ون|ين|ان)?$/.test(tokens[index + 1]?.word ?? '') &&
    tokens[index + 2]?.word !== 'الهويه'
  )
}

/** A form in -ين that is written alike for two and for many: «اثنين» or a dual pronoun after it tells. */
export function isTwo(tokens: readonly Lexed[], index: number): boolean {
  const number = tokens[index + 1]?.is.number
  if (number?.entry.value === 2 && !number.definite) return true
  if (!/ين$/.test(tokens[index]?.word ?? '') || tokens[index]?.is.person?.definite) return false
  return tokens.slice(index + 1, index + 20).some(({ word }) => /هما$/.test(word))
}

/** «30 شخصا بين قتيل وجريح». */
export function isBetweenBoth(tokens: readonly Lexed[], index: number): boolean {
  const [one, two] = [tokens[index + 1]?.is.person, tokens[index + 2]?.is.person]
  return (
    tokens[index]?.word === 'بين' &&
    one?.entry.outcome != null &&
    two?.entry.outcome != null &&
    two.joined
  )
}

/** «20 طفلا وطفلة»: the same people, named for both genders. */
export function isOtherGender(
  noun: PersonNoun,
  other: PersonNoun,
  token: Lexed | undefined,
): boolean {
  const same = noun.who === other.who && noun.subset === other.subset
  return same && other.number === 'one' && noun.number === 'one' && /[هت]$/.test(token?.word ?? '')
}
