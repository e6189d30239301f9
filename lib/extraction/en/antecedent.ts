import { countryOf } from './country'
import { SIDES } from './foes'
import { partyAt } from './party'
import { personOf } from './people'
import type { Link } from './tie'
import type { Victims } from './victims'
import type { Word } from './word'

/** How far back "them" looks for those it means, in words. */
const THEM = 25

/** "Clashed with militants, killing 12 of them": the people whom the clause before names. */
export function antecedentOf(words: readonly Word[], { counted }: Link): Victims | null {
  const isThem = words
    .slice(counted.figureTo, counted.to)
    .some(({ word }) => /^(?:them|whom)$/.test(word))
  if (!isThem) return null
  for (let at = counted.from - 1; at >= Math.max(0, counted.from - THEM); at -= 1) {
    const band = /^(?:groups?|gangs?|cells?|factions?|militias?|gunmen|organi[sz]ations?)$/.test(
      words[at]?.word ?? '',
    )
    const ofBand = band ? partyBefore(words, at) : null
    if (ofBand !== null) return { key: ofBand, rule: 'victims-them', said: false }
    const person = personOf(words[at]?.word ?? '')
    const noun = person?.plural ? partyBefore(words, at) : null
    const key =
      person === null
        ? partyEnding(words, at)
        : (noun ?? namedBefore(words, at, person.whose) ?? nearest(person.whose))
    if (key !== null && (person?.plural || person === null)) {
      const isPart = /^(?:medics|journalists)$/.test(person?.subset ?? '')
      return {
        key,
        rule: 'victims-them',
        said: false,
        ...(isPart && { subset: person?.subset ?? null }),
      }
    }
  }
  return null
}

const SUFFERS = /^(?:suffer(?:ed|s|ing)?|sustain(?:ed|s|ing)?|incurred|took|lost|loses?|losing)$/

/** "The army suffered 40 fatalities": the party that suffers them. */
export function suffererOf(words: readonly Word[], { counted, trigger }: Link): Victims | null {
  if (!/killed|wounded/.test(trigger.outcome)) return null
  const verb = [1, 2, 3]
    .map((back) => counted.from - back)
    .find((at) => SUFFERS.test(words[at]?.word ?? ''))
  if (verb === undefined) return null
  const isFar = words[verb]?.word === 'losing'
  for (let at = verb - 1; at >= Math.max(0, verb - (isFar ? THEM : SOON)); at -= 1) {
    const party = isFar && isStruck(words, at) ? null : partyAt(words, at)
    if (party !== null) return { key: party.key, rule: 'victims-suffer', said: true }
  }
  return null
}

/** How far before its verb a party that suffers may stand, in words. */
const SOON = 8

/** "Attacked the army's post, killing nine soldiers and losing three": not those who were attacked. */
function isStruck(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((back) =>
    /^(?:killing|attacked|ambushed|against|on|with|stormed|wounding|capturing)$/.test(
      words[at - back]?.word ?? '',
    ),
  )
}

/** "The gunmen" of a party that the sentence has named before them. */
function namedBefore(words: readonly Word[], at: number, whose: string): string | null {
  const may = SIDES[whose] ?? []
  for (let start = at - 1; start >= Math.max(0, at - 20); start -= 1) {
    const key = partyAt(words, start)?.key
    if (key !== undefined && may.includes(key)) return key
  }
  return null
}

function nearest(whose: string): string | null {
  return SIDES[whose]?.[0] ?? (whose === 'people' ? 'unknown' : whose)
}

/** Words for the other side that yield to a name before them: "ISIL takfiri terrorists". */
const TERROR = /^(?:terror|terrorists?|takfiris?)$/

function partyBefore(words: readonly Word[], at: number): string | null {
  let weak: string | null = null
  for (let start = at; start >= at - 4; start -= 1) {
    const party = partyAt(words, start)
    if (party === null) {
      if (start < at && words[start]?.kind !== 'mark') break
      continue
    }
    if (!TERROR.test(words[start]?.word ?? '')) return party.key
    weak ??= party.key
  }
  return weak
}

/** A party that is named by its members: "rebels", "Kurds". */
function partyEnding(words: readonly Word[], at: number): string | null {
  const party = partyAt(words, at)
  if (party?.length !== 1 || countryOf(words[at] as Word) !== null) return null
  return /s$/.test(words[at]?.word ?? '') ? party.key : null
}
