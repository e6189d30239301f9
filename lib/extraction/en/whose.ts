import type { Period } from '@/lib/claim/model'
import type { Draft } from '../model'
import { allOf } from './all'
import { antecedentOf, suffererOf } from './antecedent'
import { areCivil, areOfBoth, isMostlyCivil, mostAreCivil } from './civil'
import type { TextContext } from './context'
import { SIDES } from './foes'
import { inherited, isBackground } from './inherited'
import { numberAt } from './number'
import { ownSide } from './own-band'
import { personOf } from './people'
import { sideOf } from './side'
import { isFewer, sumOf } from './sum'
import type { Link } from './tie'
import { toldArmy } from './told-army'
import type { Victims } from './victims'
import type { Word } from './word'

/** Parties whose losses are told apart; those of others are nobody's whom Mizan compares, unless they are given. */
const COMPARED = new Set(
  `isis sdf syrian-government rebels coalition turkey russia iran-hezbollah israel civilians mixed unknown`.split(
    ' ',
  ),
)

/** Whose people a link counts. */
export function victimsOf(
  words: readonly Word[],
  link: Link,
  around: Around,
  context: TextContext,
  before: Before,
): Victims {
  const victims = whoseIs(words, link, around, context, before)
  const isKnown = COMPARED.has(victims.key) || context.actors.has(victims.key)
  return isKnown ? victims : { ...victims, key: 'unknown' }
}

/** The latest drafts, and how many of them are of the same sentence. */
interface Before {
  readonly drafts: readonly Draft[]
  readonly same: number
}

interface Around {
  readonly period: Period
  readonly claimant: string
}

function whoseIs(
  words: readonly Word[],
  link: Link,
  around: Around,
  context: TextContext,
  { drafts: before, same }: Before,
): Victims {
  const { counted } = link
  const { person } = counted
  const { claimant } = around
  const whole = link.partOf === null ? undefined : wholeOf(words, link, before)
  if (link.trigger.outcome === 'displaced') return displaced(link)
  const isCivil = person?.whose === 'civilians'
  if (!isCivil && (namesBothSides(words, counted.to) || namesBothSides(words, link.trigger.to)))
    return { key: 'mixed', rule: 'victims-both', said: true }
  const all = allOf(words, counted.to) ?? allOf(words, link.trigger.to)
  if (person === null) {
    if (whole !== undefined && words[counted.from - 1]?.word !== 'of') {
      const isWhom = words.slice(counted.figureTo, counted.to).some(({ word }) => word === 'whom')
      if (isWhom) return { key: whole.victims, rule: 'victims-total', said: false }
    }
    if (mostAreCivil(words, counted.to) || mostAreCivil(words, link.trigger.to))
      return { key: 'civilians', rule: 'victims-civil', said: false }
    const sum = sumOf(words, link, before, same)
    if (sum !== null) return { key: sum, rule: 'victims-them', said: false }
    const them = all ?? antecedentOf(words, link) ?? suffererOf(words, link)
    if (them !== null) return them
    const victims = inherited(words, link, around, context.civilians, before, same)
    const isLed = link.trigger.outcome === 'evacuated' && victims.key === 'unknown'
    return isLed && areCivil(words, link)
      ? { key: 'civilians', rule: 'victims-civil', said: false }
      : victims
  }
  if (person.whose === 'civilians') {
    const isMen =
      /^(?:men|man|members?)$/.test(words[counted.figureTo]?.word ?? '') ||
      /^(?:men|man)$/.test(words[counted.to - 1]?.word ?? '')
    const isOwn = counted.possessive || isLoss(words, link)
    if (isMen && /^(?:isis|rebels|sdf|iran-hezbollah)$/.test(counted.party ?? ''))
      return { key: counted.party as string, rule: 'victims-party', said: true }
    if (isMen && !isOwn && link.trigger.outcome === 'captured')
      return { key: 'unknown', rule: 'victims-men', said: false }
    if (!isMen || !isOwn) return { key: 'civilians', rule: 'victims-noun', said: true }
    return {
      key: sideOf(words, link, 'fighters', claimant, context),
      rule: 'victims-own',
      said: false,
    }
  }
  const isOpen = counted.party === null && (person.whose in SIDES || person.subset === 'foreign')
  const isBomber =
    typeof link.partOf === 'number' ||
    /^(?:bombers?|attackers?|assailants?)$/.test(words[counted.to - 1]?.word ?? '')
  if (
    whole !== undefined &&
    person.whose === 'people' &&
    (whole.victims === 'civilians' || (isBomber && !/^(?:unknown|mixed)$/.test(whole.victims)))
  ) {
    return { key: whole.victims, rule: 'victims-total', said: false }
  }
  const isOtherArmy =
    person.whose === 'army' && whole?.why.some(({ rule }) => rule === 'victims-context')
  if (
    whole !== undefined &&
    isOpen &&
    !counted.possessive &&
    !isOtherArmy &&
    !/^(?:civilians|unknown|mixed)$/.test(whole.victims)
  ) {
    return { key: whole.victims, rule: 'victims-total', said: false }
  }
  const isOtherSide = /^(?:return|exchange)$/.test(words[link.trigger.from]?.word ?? '')
  const isHeld = /^(?:prisoners?|captives?|hostages?|detainees?)$/.test(
    words[counted.to - 1]?.word ?? '',
  )
  const inSame = same > 0 ? before.at(-1)?.victims : undefined
  if (isHeld && !isOtherSide && inSame !== undefined && counted.party === null) {
    return { key: inSame, rule: 'victims-held', said: false }
  }
  if (person.whose === 'martyrs') return martyrs(counted.party, claimant)
  if (all !== null && person.whose === 'people') return all
  const isLeft = [1, 2, 3].some((back) =>
    /^(?:leaving|left)$/.test(words[counted.from - back]?.word ?? ''),
  )
  const isBodies = /^(?:bodies|corpses)$/.test(words[counted.to - 1]?.word ?? '')
  if (isBodies && isLeft && inSame !== undefined)
    return { key: inSame, rule: 'victims-left', said: false }
  if (person.whose === 'people') return people(words, link, around, context, before)
  const isHired = person.whose === 'rebels' && counted.party === 'turkey'
  if (counted.party !== null && !isHired)
    return { key: counted.party, rule: 'victims-party', said: true }
  const { whose } = person
  if (!(whose in SIDES)) return { key: whose, rule: 'victims-noun', said: true }
  const last = before.findLast(({ subsetOf }) => subsetOf === null)
  if (counted.more && last !== undefined && !/^(?:civilians|unknown|mixed)$/.test(last.victims)) {
    return { key: last.victims, rule: 'victims-more', said: false }
  }
  const own = /^martyr/.test(words[link.trigger.from]?.word ?? '') ? ownSide(claimant) : null
  if (own !== null) return { key: own, rule: 'victims-martyrs', said: false }
  const told = whose === 'army' ? toldArmy(words, before, link, claimant) : null
  const key = told ?? sideOf(words, link, whose, claimant, context)
  return { key, rule: 'victims-context', said: false }
}

/** The total of a part; "65 militants including two commanders" is a total within another. */
function wholeOf(words: readonly Word[], { counted }: Link, before: readonly Draft[]) {
  const isWithin = /^(?:including|included)$/.test(words[counted.from - 1]?.word ?? '')
  const last = before.at(-1)
  if (isWithin && last !== undefined && last.subset === null) return last
  return before.findLast(({ subsetOf }) => subsetOf === null)
}

/** Martyrs are the dead of the party that speaks, else civilians. */
function martyrs(party: string | null, claimant: string): Victims {
  const own = /^(?:sdf|turkey|isis|iran|hezbollah)$/.test(claimant) ? claimant : 'civilians'
  const key = /^(?:iran|hezbollah)$/.test(own) ? 'iran-hezbollah' : own
  return { key: party ?? key, rule: 'victims-martyrs', said: party !== null }
}

/** "The army lost three men", "the loss of three men". */
function isLoss(words: readonly Word[], { trigger }: Link): boolean {
  return /^(?:lost|lose|loses|losing|loss|losses)$/.test(words[trigger.from]?.word ?? '')
}

/** Who flees is a civilian, unless the noun says otherwise. */
function displaced({ counted: { party, person } }: Link): Victims {
  if (party !== null && person?.whose !== 'civilians' && person?.whose !== 'people') {
    return { key: party, rule: 'victims-party', said: true }
  }
  return { key: 'civilians', rule: 'victims-displaced', said: person?.whose === 'civilians' }
}

/** How many of the latest totals must be of civilians for "people" beside them to be civilians too. */
const LATELY = 3
const HARM = /^(?:killed|wounded)$/

function people(
  words: readonly Word[],
  { counted, trigger }: Link,
  { period, claimant }: Around,
  context: TextContext,
  before: readonly Draft[],
): Victims {
  if (namesFighters(words, counted.to) || namesBothSides(words, counted.to)) {
    return { key: 'mixed', rule: 'victims-including', said: true }
  }
  const isArmed = counted.party !== null
  if (!isArmed && areCivil(words, { counted, trigger }))
    return { key: 'civilians', rule: 'victims-civil', said: false }
  if (!isArmed && areOfBoth(words, trigger.to))
    return { key: 'mixed', rule: 'victims-both', said: false }
  if (period === 'cumulative') return { key: 'unknown', rule: 'victims-people', said: false }
  if (counted.party !== null) return { key: counted.party, rule: 'victims-party', said: true }
  if (isMostlyCivil(words, counted.to) || isMostlyCivil(words, trigger.to))
    return { key: 'unknown', rule: 'victims-mostly', said: false }
  const lately = before
    .filter(({ subsetOf, victims }) => subsetOf === null && victims !== 'unknown')
    .slice(-LATELY)
  const isAlone = !isBackground(words) && !words.some(({ word }) => word === 'civilians')
  const isSame = lately.some(
    (draft) =>
      draft.claimant === claimant &&
      (draft.outcome !== trigger.outcome || (isAlone && isFewer(counted.figure, draft.figure))) &&
      HARM.test(draft.outcome) &&
      HARM.test(trigger.outcome),
  )
  const isElsewhere = words.some(({ word }) =>
    /^(?:elsewhere|separately|separate|later|across|nationwide)$/.test(word),
  )
  if (isSame && !isElsewhere && lately.every(({ victims }) => victims === 'civilians')) {
    return { key: 'civilians', rule: 'victims-lately', said: false }
  }
  const isApart = words.some(({ word }) => word === 'civilians')
  return context.civilians && !isApart
    ? { key: 'civilians', rule: 'victims-headline', said: false }
    : { key: 'unknown', rule: 'victims-people', said: false }
}

/** "…people, including soldiers and fighters": named without figures, so that the total is of several kinds. */
function namesFighters(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 16; at += 1) {
    if (!/^(?:including|mostly|mainly|both|most|majority|among)$/.test(words[at]?.word ?? ''))
      continue
    for (let index = at + 1; index < at + 7; index += 1) {
      const token = words[index]
      if (token === undefined || numberAt(words, index) !== null) return false
      const person = personOf(token.word)
      if (person?.plural && person.whose !== 'civilians' && person.whose !== 'people') return true
    }
  }
  return false
}

/** "70 fighters on both sides", "from both sides". */
export function namesBothSides(words: readonly Word[], from: number): boolean {
  return [0, 1, 2].some(
    (ahead) =>
      words[from + ahead]?.word === 'both' &&
      /^(?:sides|parties)$/.test(words[from + ahead + 1]?.word ?? ''),
  )
}
