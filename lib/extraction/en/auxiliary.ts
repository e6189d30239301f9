import type { Token } from '../token'
import { outcomeOf } from './outcome'

/** The number that an auxiliary verb shows; `none` when there is no auxiliary, or an active one. */
export type Verb = 'one' | 'many' | 'any' | 'none'

const AUX_ONE = /^(?:was|is)$/
const AUX_MANY = /^(?:were|are)$/
const PERFECT = /^(?:has|have|had)$/
const AUX = /^(?:been|being|be|got|get|getting)$/

/** The auxiliary before a word of harm: with it, a past form is passive. */
export function auxiliaryOf(
  words: readonly Token[],
  at: number,
  intransitive = false,
): { verb: Verb; negated: boolean } {
  let verb: Verb = 'none'
  let negated = false
  for (let index = at - 1; index >= at - 6 && index >= 0; index -= 1) {
    const token = words[index]
    const word = token?.raw === 'IS' ? '' : (token?.word ?? '')
    if (/^(?:not|never)$/.test(word)) negated = true
    else if (AUX_ONE.test(word)) return { verb: 'one', negated }
    else if (AUX_MANY.test(word)) return { verb: 'many', negated }
    else if (PERFECT.test(word)) {
      const number = word === 'has' ? 'one' : word === 'have' ? 'many' : 'any'
      return { verb: verb === 'none' && !intransitive ? 'none' : number, negated }
    } else if (AUX.test(word)) verb = 'any'
    else if (
      !(/ly$|ed$/.test(word) && !outcomeOf(word)) &&
      !/^(?:also|then|later|all|feared|thought|since|so|far|left|already|believed|to|himself|herself|themselves)$/.test(
        word,
      )
    )
      break
  }
  return { verb, negated }
}
