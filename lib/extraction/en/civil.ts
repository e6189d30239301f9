import type { Draft } from '../model'
import { personOf } from './people'
import type { Link } from './tie'
import type { Word } from './word'

/** How far after people it is told who most of them were, in words. */
const SOON = 8

const MOSTLY = /^(?:mostly|mainly|most|many|majority|largely|thirds|quarters|half)$/
const FIGHTERS =
  /^(?:fighters|militants|rebels|gunmen|militiamen|insurgents|soldiers|troops|jihadists|extremists|combatants|members)$/
const TAKEN = /^(?:kidnapped|abducted)$/
const SHELLS = /^(?:shells?|shelling|rockets?|mortars?|missiles?|rounds?)$/
const HOMES = /^(?:residential|neighbou?rhoods?|houses|homes)$/
const SHELTERS = /^(?:sheltering|houses|housing|hosting|harbou?ring)$/
const SHELTERED = /^(?:families|displaced|refugees|civilians|residents)$/

/**
 * Whether a sentence shows that the people whom it counts are civilians without calling them so: by who most
 * of them are, by what is done to them (fighters are captured and leave as fighters) or by what was struck.
 * "Most of them civilians" says that some were not, so that they are of no one side.
 */
export function areCivil(
  words: readonly Word[],
  { counted, trigger }: Pick<Link, 'counted' | 'trigger'>,
): boolean {
  if (mostAreCivil(words, counted.to) || mostAreCivil(words, trigger.to)) return true
  if (trigger.outcome === 'abducted' || TAKEN.test(words[counted.to]?.word ?? '')) return true
  if (trigger.outcome === 'evacuated') return !has(words, FIGHTERS)
  return areStruckAtHome(words) || areStruckInShelter(words)
}

function has(words: readonly Word[], pattern: RegExp): boolean {
  return words.some(({ word }) => pattern.test(word))
}

/** "…, most of them women and children". */
export function mostAreCivil(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    if (!MOSTLY.test(words[at]?.word ?? '')) continue
    if (words[at]?.word === 'many' && words[at + 1]?.word !== 'of') return false
    const noun = words.slice(at + 1, at + SOON).find(({ word }) => personOf(word)?.plural)
    if (noun === undefined) return false
    return personOf(noun.word)?.whose === 'civilians' && noun.word !== 'civilians'
  }
  return false
}

/** "…, most of them civilians": not all of them are. */
export function isMostlyCivil(words: readonly Word[], from: number): boolean {
  return [0, 1, 2].some(
    (ahead) =>
      MOSTLY.test(words[from + ahead]?.word ?? '') &&
      words.slice(from + ahead, from + ahead + 4).some(({ word }) => word === 'civilians'),
  )
}

/** "Shells fired by terrorists on a neighbourhood": those who are under them live there. */
function areStruckAtHome(words: readonly Word[]): boolean {
  return has(words, /^terrorists?$/) && has(words, SHELLS) && has(words, HOMES)
}

/** "A raid on a depot that houses refugees", "rockets hit a mosque at prayer". */
function areStruckInShelter(words: readonly Word[]): boolean {
  const isPrayer = has(words, /^(?:mosque|church)$/) && has(words, /^(?:prayers?|mass|worship)$/)
  return isPrayer || (has(words, SHELTERS) && has(words, SHELTERED))
}

const BATTLE = /^(?:fighting|infighting|clashes|battles|hostilities)$/

/** "Fighting between rebels and the army killed 700 people": those who fight are among them. */
export function areOfBoth(words: readonly Word[], end: number): boolean {
  const toll = words.findIndex(
    ({ word }, at) =>
      /^(?:that|which)$/.test(word) &&
      BATTLE.test(words[at - 1]?.word ?? '') &&
      end - at <= 8 &&
      end > at,
  )
  if (toll > 0) return true
  const between = words.findIndex(
    ({ word }, at) => word === 'between' && BATTLE.test(words[at - 1]?.word ?? ''),
  )
  if (between < 0 || between > end + SOON) return false
  const keys = new Set(
    words
      .slice(between, between + 14)
      .flatMap(({ party, word }) =>
        party !== null ? [party.key] : /^(?:rebels?|groups|factions)$/.test(word) ? ['rebels'] : [],
      ),
  )
  return keys.size > 1 || /^rivals?$/.test(words[between + 1]?.word ?? '')
}

/** People of whom both women and children are told, and nobody else, are civilians. */
export function withFamilies(drafts: readonly Draft[]): readonly Draft[] {
  const subsets = new Map<number, Set<string | null>>()
  for (const { subsetOf, subset } of drafts) {
    if (subsetOf === null) continue
    subsets.set(subsetOf, (subsets.get(subsetOf) ?? new Set()).add(subset))
  }
  return drafts.map((draft, index) => {
    const told = subsets.get(index)
    const isOpen = draft.victims === 'unknown' && draft.subsetOf === null
    if (told === undefined || !isOpen || draft.period === 'cumulative') return draft
    const areFamilies = told.size === 2 && told.has('women') && told.has('children')
    return areFamilies ? { ...draft, victims: 'civilians' } : draft
  })
}
