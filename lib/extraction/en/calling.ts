import { type Person, personOf } from './people'
import type { Word } from './word'

/** Nouns that tell what somebody does only together with the words before them. */
const DOES =
  /^(?:workers?|staff|staffers?|drivers?|volunteers?|employees?|members?|personnel|activists?|responders?|rescuers?|crews?|teams?|technicians?|professionals?|officials?|officers?|directors?)$/

const HEALS =
  /^(?:rescue|medical|health|healthcare|ambulance|paramedic|nursing|hospital|clinic|first-aid|emergency|surgical|rescue-service|helmets|helmet)$/
const REPORTS = /^(?:media|press|news|television|tv|radio)$/

/** How many words may stand between a calling and its noun: "civil defence rescue volunteers". */
const REACH = 3

/** "Rescue workers", "ambulance drivers", "media activists": whose calling a word before the noun tells. */
export function withCalling(words: readonly Word[], at: number, from: number, person: Person) {
  if (person.subset !== null || !DOES.test(words[at]?.word ?? '')) return person
  for (let index = at - 1; index >= Math.max(from, at - REACH); index -= 1) {
    const word = words[index]?.word ?? ''
    const isDefence = /^(?:defen[cs]e)$/.test(word) && words[index - 1]?.word === 'civil'
    if (isDefence || HEALS.test(word)) return { ...person, whose: 'civilians', subset: 'medics' }
    if (REPORTS.test(word)) return { ...person, whose: 'civilians', subset: 'journalists' }
  }
  return person
}

/** "Members of the medical staff", "of an ambulance crew". */
export function isOfHealers(words: readonly Word[], from: number): boolean {
  const at = /^(?:the|an?|its|their)$/.test(words[from]?.word ?? '') ? from + 1 : from
  return HEALS.test(words[at]?.word ?? '') && DOES.test(words[at + 1]?.word ?? '')
}

/** "Two White Helmets": where their name ends, which is the noun; null where another noun follows. */
export function helmetsEnd(words: readonly Word[], at: number): number | null {
  if (words[at]?.source?.key !== 'white-helmets') return null
  const to = at + (words[at]?.source?.length ?? 1)
  const isNoun = words[to - 1]?.word === 'helmets' && personOf(words[to]?.word ?? '') === null
  return isNoun ? to : null
}

/** Those who rescue people from the rubble. */
export const HELMETS: Person = {
  whose: 'civilians',
  subset: 'medics',
  unit: 'persons',
  plural: true,
}
