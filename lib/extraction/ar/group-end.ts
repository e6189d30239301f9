import type { Outcome } from '@/lib/claim/model'
import type { Begun, Group } from './group-model'
import type { Lexed } from './lexed'
import type { PersonNoun } from './lexeme'
import { OTHERS } from './others'
import { phraseAt } from './phrases'
import { boundedAfter } from './quantity'
import { bothAhead, isOtherGender } from './shape'

interface Ending {
  end: number
  others: boolean
  who: PersonNoun['who'] | null
  subset: string | null
  outcome: Outcome | null
}

/** Takes in what stands after the noun: a second noun («قتيل مدني»), «آخرين», a bound, a second outcome. */
export function finish(tokens: readonly Lexed[], begun: Begun): Group {
  const noun = begun.person?.entry
  const ending: Ending = {
    end: begun.end,
    others: begun.others,
    who: noun?.who ?? begun.who,
    subset: noun === undefined ? null : subsetOf(tokens, begun, noun),
    outcome: begun.outcome ?? noun?.outcome ?? null,
  }
  while (tokens[ending.end] !== undefined && takesIn(tokens, begun, ending)) {
    // Each turn takes in what stands next, until something else does.
  }
  const { figure, end } =
    begun.figure === null
      ? { figure: null, end: ending.end }
      : boundedAfter(tokens, ending.end, begun.figure)
  const both = figure === null ? false : bothAhead(tokens, end)
  return {
    figure,
    who: ending.who,
    subset: ending.subset ?? (isForeign(tokens, end) ? 'foreign' : null),
    unit: noun?.unit ?? 'persons',
    outcome: both ? 'killed-or-wounded' : ending.outcome,
    others: ending.others,
    owned: noun?.owned ?? false,
    part: begun.part,
    said: begun.said,
    definite: begun.person?.definite ?? false,
    joined: begun.joined,
    start: begun.start,
    wordsEnd: begun.wordsEnd,
    end,
  }
}

/** «3 من جنسيات غير سورية», «مقاتلون أجانب». */
function isForeign(tokens: readonly Lexed[], end: number): boolean {
  const [one, two, three] = [tokens[end]?.word, tokens[end + 1]?.word, tokens[end + 2]?.word]
  if (one === 'الجنسيه') return !/^سوري/.test(tokens[end - 1]?.word ?? '')
  const nations = one === 'من' && /^(?:ال)?جنسي(?:ه|ات)$/.test(two ?? '')
  return nations && three !== 'سوريه' && three !== 'السوريه'
}

/** «والده» is his father, «والدة» a mother: the folding writes both alike. */
function subsetOf(
  tokens: readonly Lexed[],
  { start, end }: Begun,
  noun: PersonNoun,
): string | null {
  const his = tokens
    .slice(start, end)
    .some(({ raw, word }) => word.endsWith('ه') && raw.endsWith('ه'))
  return noun.subset === 'women' && !noun.owned && noun.number === 'one' && his ? null : noun.subset
}

/** Takes in the next word where it says more of the same people; false where it does not. */
function takesIn(tokens: readonly Lexed[], begun: Begun, ending: Ending): boolean {
  const more = phraseAt(OTHERS, tokens, ending.end)
  if (more !== null && !more.joined) {
    ending.others = true
    ending.end = more.end
    return true
  }
  const next = tokens[ending.end] as Lexed
  const noun = begun.person?.entry
  if (/^(?:ال)?رجال?$/.test(tokens[ending.end - 1]?.word ?? '') && OF_FORCES.test(next.word)) {
    ending.who = 'fighter'
    ending.end += 1
    return true
  }
  if (noun?.who === 'civilian' && ending.subset === null && MEDICAL.test(next.word)) {
    ending.subset = 'medics'
    ending.end += 1
    return true
  }
  const person = next.is.person
  if (noun === undefined || person === null || person.by !== null) return false
  // «إصابة» alone is a verbal noun; as «القتلى والإصابات» it is a noun for people.
  if (next.is.noun !== null && !(person.joined && person.entry.number === 'many')) return false
  const definite = begun.person?.definite === true
  if (begun.said === 'plural' && definite && !person.definite && !person.joined) return false
  // «زوجة الشهيد»: what happened to him did not happen to her.
  const of = !definite && person.definite && noun.number === 'one' && person.entry.outcome !== null
  if (of && !person.joined && noun.outcome === null) return false
  // «عسكري سوري»: his nation tells whose he is.
  if (ending.who === 'fighter' && person.entry.who === 'person' && person.entry.outcome === null)
    return false
  if (person.joined) return isJoined(noun, begun, ending, person.entry, next)
  if (isOfKin(noun, begun, person)) {
    ending.end += 1
    return true
  }
  ending.outcome ??= person.entry.outcome
  if (ending.who === 'person' && person.entry.who !== 'person') ending.who = person.entry.who
  // «ابن عمه» is his uncle's son: the folding writes «عمه» and «عمة» alike.
  const his = person.entry.subset === 'women' && next.raw.endsWith('ه')
  ending.subset ??= his ? null : person.entry.subset
  ending.end += 1
  return true
}

/** «اثنين من رجال الشرطة»: men who are no civilians. */
const OF_FORCES = /^(?:ال)?(?:شرطه|امن|جيش|حرس)$/

/** «3 من الكوادر الطبية», «عاملا صحيا». */
const MEDICAL = /^(?:ال)?(?:طبي|طبيه|صحي|صحيا|صحيه|صحيين|طبيا|اسعاف)$/

/** «والد الطفلين»: whose father he is says nothing of what he is. */
function isOfKin(
  noun: PersonNoun,
  { said, person }: Begun,
  next: { readonly definite: boolean; readonly entry: PersonNoun },
): boolean {
  const kin = noun.who === 'civilian' && noun.subset !== 'children' && noun.number === 'one'
  const of = said === 'noun' && person?.definite !== true && next.definite
  return kin && of && next.entry.subset !== null
}

/** «20 قتيلا وجريحا», «عشرات القتلى والجرحى»: one figure for both; «20 طفلا وطفلة»: the same people, for both genders. */
function isJoined(
  noun: PersonNoun,
  begun: Begun,
  ending: Ending,
  other: PersonNoun,
  next: Lexed,
): boolean {
  const all = begun.said === 'plural' && begun.person?.definite === true
  if (begun.said !== 'number' && begun.said !== 'words' && !all) return false
  if (ending.outcome !== null && other.outcome !== null) {
    if (noun.number !== other.number || !isOneFigure(begun, other)) return false
    ending.outcome = bothOf(ending.outcome, other.outcome)
    ending.end += 1
    return true
  }
  if (begun.said === 'number' && isOfBothSides(begun, noun, other)) {
    ending.who = 'mixed'
    ending.end += 1
    return true
  }
  if (begun.said !== 'number' || !isOtherGender(noun, other, next)) return false
  ending.end += 1
  return true
}

/** «15 مدنيا وعسكريا»: one figure for people of two kinds. */
function isOfBothSides({ figure }: Begun, noun: PersonNoun, other: PersonNoun): boolean {
  const kinds = [noun.who, other.who]
  const two = kinds.includes('civilian') && kinds.includes('fighter')
  const many = figure !== null && 'n' in figure && figure.n > 10
  return two && many && noun.number === 'one' && other.number === 'one'
}

/** «3 شهداء وجرحى» counts the first alone where the second, undefined, may stand for itself: only larger figures hold both. */
function isOneFigure({ figure, person }: Begun, other: PersonNoun): boolean {
  if (figure?.kind !== 'exact' || person?.definite === true) return true
  return other.number === 'one' || figure.n > 10
}

function bothOf(a: Outcome, b: Outcome): Outcome {
  if (a === b) return a
  const pair = [a, b]
  return pair.includes('killed') && pair.includes('wounded') ? 'killed-or-wounded' : a
}
