import type { Draft } from '../model'
import type { Token } from '../token'
import type { Link } from './link'
import { partyAt } from './party'
import { personOf } from './people'

/** What a whole text says of who its people are. */
export interface TextContext {
  /** The headline tells of civilians. */
  readonly civilians: boolean
  /** How often each party is named. */
  readonly parties: ReadonlyMap<string, number>
}

/** Reads the headline and counts the parties. */
export function textContext(
  sentences: readonly { readonly words: readonly Token[]; readonly paragraph: number }[],
): TextContext {
  const parties = new Map<string, number>()
  let civilians = false
  for (const { words, paragraph } of sentences) {
    for (let at = 0; at < words.length; at += 1) {
      const party = partyAt(words, at)
      if (party !== null) {
        parties.set(party.key, (parties.get(party.key) ?? 0) + 1)
        at += party.length - 1
      }
      if (paragraph === 0 && personOf(words[at]?.word ?? '')?.whose === 'civilians')
        civilians = true
    }
  }
  return { civilians, parties }
}

export interface Victims {
  readonly key: string
  readonly rule: string
  /** True when the noun or a word beside it says it. */
  readonly said: boolean
}

/** Whose people a link counts. */
export function victimsOf(
  words: readonly Token[],
  link: Link,
  context: TextContext,
  before: readonly Draft[],
): Victims {
  const { counted } = link
  const { person } = counted
  if (person === null) return inherited(link, context, before)
  if (person.whose === 'civilians') return { key: 'civilians', rule: 'victims-noun', said: true }
  if (person.whose === 'people') return people(link, context)
  if (counted.party !== null) return { key: counted.party, rule: 'victims-party', said: true }
  if (!CLASSES.has(person.whose)) return { key: person.whose, rule: 'victims-noun', said: true }
  const opponents = OPPONENTS[person.whose] ?? OPPONENTS.fighters
  return {
    key: nearestOf(words, link, opponents as readonly string[], context),
    rule: 'victims-context',
    said: false,
  }
}

const CLASSES = new Set(['army', 'militants', 'fighters', 'jihadists'])

/** Who the nouns of a class may be, the likeliest first. */
const OPPONENTS: Readonly<Record<string, readonly string[]>> = {
  army: ['syrian-government', 'turkey', 'russia', 'coalition', 'israel', 'iran-hezbollah'],
  militants: ['rebels', 'isis'],
  jihadists: ['isis', 'rebels'],
  fighters: ['rebels', 'isis', 'sdf', 'syrian-government', 'iran-hezbollah'],
}

/** The nearest party before the people that they could belong to; else the one that the text names most. */
function nearestOf(
  words: readonly Token[],
  { counted }: Link,
  keys: readonly string[],
  { parties }: TextContext,
): string {
  for (let at = counted.from - 1; at >= Math.max(0, counted.from - 25); at -= 1) {
    const party = partyAt(words, at)
    if (party !== null && keys.includes(party.key)) return party.key
  }
  const [first = 'unknown'] = [...keys].sort(
    (a, b) => (parties.get(b) ?? 0) - (parties.get(a) ?? 0),
  )
  return first
}

function people({ counted }: Link, context: TextContext): Victims {
  if (counted.party !== null) return { key: counted.party, rule: 'victims-party', said: true }
  return context.civilians
    ? { key: 'civilians', rule: 'victims-headline', said: false }
    : { key: 'unknown', rule: 'victims-people', said: false }
}

/** A figure without a noun counts the people who were told of before it. */
function inherited({ counted }: Link, context: TextContext, before: readonly Draft[]): Victims {
  if (counted.party !== null) return { key: counted.party, rule: 'victims-party', said: true }
  const last = before.findLast(({ subsetOf }) => subsetOf === null)
  if (last !== undefined) return { key: last.victims, rule: 'victims-ellipsis', said: false }
  return context.civilians
    ? { key: 'civilians', rule: 'victims-headline', said: false }
    : { key: 'unknown', rule: 'victims-none', said: false }
}
