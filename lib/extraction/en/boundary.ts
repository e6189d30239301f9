import type { Token } from '../token'
import { outcomeOf } from './outcome'
import type { Word } from './word'

const CLOSED = new Set(
  `a an the this that these those his her its their our my your and or but nor as if when while where who whom whose
   which after before since until because although though than then there here in on at by for from to of with
   without within into onto over under near around between among amid during through across against along behind
   inside outside toward towards about upon via despite per is are was were be been being am has have had having do
   does did will would may might can could shall should must not also only just even still yet already mostly mainly most
   including included include includes he she it they we you i them him us me not no so too later today yesterday
   tomorrow due known out off away back monday tuesday wednesday thursday friday saturday sunday told said says say saying reported reports
   according fled flee fell fallen left leave leaving suffered trying took take taking held hold fighting remain remained
   unknown initially allegedly reportedly apparently mistakenly`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** A word that ends a noun phrase: one of the closed classes, a verb of speech, an outcome. */
export function isBoundary(token: Token & Partial<Pick<Word, 'party'>>): boolean {
  if ((token.party?.length ?? 0) > 1) return false
  if (token.kind === 'number') return true
  if (token.kind === 'mark') return false
  return (
    (CLOSED.has(token.word) && !/^(?:U\.?S\.?|IS)$/.test(token.raw)) ||
    outcomeOf(token.word) !== null
  )
}
