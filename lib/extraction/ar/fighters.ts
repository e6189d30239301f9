import { isDoer, isStriker, isTarget } from './doer'
import { isOfEvent } from './event'
import { AGAINST } from './foes'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import type { Linked } from './link-state'
import type { NameMention } from './mentions'
import { lastUnknownForce } from './organisations'
import { type PartyMention, STRANGER, type Victims, type VictimsContext } from './whose'

/** Fighters of whom it is not said whose: the speaker's own, those who were hit, those of the nearest party, or of before. */
export function fighters(linked: Linked, context: VictimsContext): Victims {
  const { tokens, named, partyOf, claimant, before, parties } = context
  const { group } = linked
  const speaker = partyOf(claimant)
  const doer = named.find((name) => isDoer(tokens, name))
  const admits = speaker !== null && isAdmitted(tokens, linked)
  if (admits) return { key: speaker, rule: "the speaker's own", sure: 0.8 }
  if (isOfStranger(linked, context)) return STRANGER
  const { struck } = context
  if (struck !== null && struck !== 'civilians' && isOfEvent(tokens, linked.said.start))
    return { key: struck, rule: 'who was attacked before', sure: 0.6 }
  if (
    speaker !== null &&
    group.who === 'fighter' &&
    isOfficer(tokens, group) &&
    !isBoast(tokens, linked)
  )
    return { key: speaker, rule: "the speaker's own", sure: 0.6 }
  // Nobody but the organisation calls its dead martyrs.
  const martyrs = speaker !== 'isis' && isMartyrdom(tokens, linked)
  const mourned =
    speaker !== null && linked.outcome !== 'captured' && isMourned(tokens, linked, speaker)
  const announced =
    group.who === 'fighter' &&
    !group.owned &&
    !mourned &&
    (group.subset === null || isChief(tokens, group))
  const boasts =
    speaker !== null && (linked.outcome === 'surrendered' || announced || isBoast(tokens, linked))
  const others = named.filter(
    (name) =>
      !isDoer(tokens, name) &&
      !isBeside(tokens, name, linked) &&
      name.party !== doer?.party &&
      !(boasts && name.party === speaker) &&
      !(martyrs && name.party === 'isis'),
  )
  const hit = others.find((name) => isTarget(tokens, name))
  const nearest = others.filter((name) => name.start < group.start).at(-1)
  if (group.owned && tokens[group.end - 1]?.word.endsWith('نا') && speaker !== null)
    return { key: speaker, rule: 'pronoun on the noun', sure: 0.9 }
  // «وقال الجيش إن 6 من جنوده أصيبوا»: of whom its own word tells first.
  if (group.owned && speaker !== null && /^[وب]?ان$/.test(tokens[group.start - 1]?.word ?? ''))
    return { key: speaker, rule: 'pronoun on the noun', sure: 0.7 }
  if (group.owned) {
    const taker = takerOf(tokens, named, linked)
    const owners = named.filter(
      (name) =>
        name.start < group.start && agrees(tokens, group, name.party) && !isStriker(tokens, name),
    )
    const other = owners.filter(({ party }) => party !== taker)
    const before = taker === null ? undefined : parties.findLast((party) => party !== taker)
    const key = other.at(-1)?.party ?? before ?? owners.at(-1)?.party ?? speaker
    if (key !== null) return { key, rule: 'pronoun on the noun', sure: 0.7 }
  }
  if (speaker !== null && !boasts && mourned) {
    return { key: speaker, rule: "the speaker's own", sure: 0.7 }
  }
  if (hit !== undefined) return { key: hit.party, rule: 'whose place was attacked', sure: 0.7 }
  if (
    before.fighters !== null &&
    !(boasts && before.fighters === speaker) &&
    !(martyrs && before.fighters === 'isis')
  )
    return { key: before.fighters, rule: 'as in the sentence before', sure: 0.6 }
  if (nearest !== undefined) return { key: nearest.party, rule: 'nearest party', sure: 0.4 }
  const told = parties
    .filter(
      (party) =>
        !(martyrs && party === 'isis') && party !== doer?.party && !(boasts && party === speaker),
    )
    .at(-1)
  if (told !== undefined && (doer !== undefined || named.length === 0))
    return { key: told, rule: 'nearest party', sure: 0.4 }
  const actor = boasts ? speaker : doer?.party
  const foe = actor == null ? undefined : AGAINST[actor]
  if (foe !== undefined) return { key: foe, rule: 'the foe of who acts', sure: 0.4 }
  if (speaker === null && isOfficer(tokens, group))
    return { key: 'syrian-government', rule: 'an officer of the country', sure: 0.4 }
  return { key: 'unknown', rule: 'nobody said whose', sure: 0.5 }
}

/**
 * «هاجموا حاجزا لجيش الوادي، وقُتل 5 عناصر», «نفى جيش الوادي …، وإن 4 من عناصره أصيبوا»: people of a party in no list, whose
 * place was hit or whose they are by their pronoun, if no known party is named after it.
 */
export function isOfStranger(
  { group, said }: Linked,
  { tokens, names, named }: Pick<VictimsContext, 'tokens' | 'names' | 'named'>,
): boolean {
  const start = Math.min(group.start, said.start)
  const at = lastUnknownForce(tokens, group.owned ? group.start : start, names)
  if (at === -1 || named.some((name) => name.start > at && name.end <= group.start)) return false
  return group.owned || isTarget(tokens, { start: at })
}

/** «ضابط برتبة عقيد»: officers have ranks in armies alone; that of the country, where no other is named. */
function isOfficer(tokens: readonly Lexed[], { start, end }: Group): boolean {
  if (/^سابق/.test(tokens[end]?.word ?? '')) return false
  const ranks = /^[وبل]?(?:ال)?(?:ضابط|ضباط|عقيد|عقداء|عميد|عمداء|نقيب|نقباء|ملازم|مقدم)/
  return tokens.slice(start, end).some(({ word }) => ranks.test(word))
}

/** Parties whose usual name is of one gender only: «مقاتليها» are not the organisation's, «عناصره» not the forces'. */
const MASCULINE = new Set(['isis', 'coalition'])
const FEMININE = new Set(['sdf', 'turkey', 'russia'])

function agrees(tokens: readonly Lexed[], group: Group, party: string): boolean {
  const word = tokens[group.end - 1]?.word ?? ''
  if (word.endsWith('ها')) return !MASCULINE.has(party)
  return !(word.endsWith('ه') && FEMININE.has(party))
}

/** Parties that call their own fighters so, and their foes otherwise (terrorists, members, apostates). */
const OWN_FIGHTERS = new Set(['sdf', 'isis', 'iran-hezbollah', 'hamas'])

/** «استشهاد», «ارتقى», «شهيد»: told by those who mourn. */
export function isMartyrdom(
  tokens: readonly Lexed[],
  { said, group }: Pick<Linked, 'said' | 'group'>,
): boolean {
  const all = [...tokens.slice(said.start, said.end), ...tokens.slice(group.start, group.end)]
  return all.some(({ word }) => /استشه|شهيد|شهدا|ارتق/.test(word))
}

/** «أعلن الجيش استشهاد 4 جنود»: soldiers and martyrs of no other party are those of the party that speaks. */
function isMourned(tokens: readonly Lexed[], { said, group }: Linked, speaker: string): boolean {
  const all = [...tokens.slice(said.start, said.end), ...tokens.slice(group.start, group.end)]
  if (
    isMartyrdom(tokens, { said, group }) ||
    all.some(({ word }) => /جندي|جنود|عسكري(?:ا|ان|ين|ون)?$|شرط[يه]|^الامن$/.test(word))
  )
    return true
  return (
    all.some(({ word }) => /^[وبل]?(?:ال)?(?:مقاتل|مجاهد|عسكري)/.test(word)) &&
    OWN_FIGHTERS.has(speaker)
  )
}

/** «القيادي», «متزعم»: so a party calls a chief of its foes, never an officer of its own. */
function isChief(tokens: readonly Lexed[], { start, end }: Group): boolean {
  return tokens
    .slice(start, end)
    .some(({ word }) => /^[وبل]?(?:ال)?(?:قيادي|قياديا|قياديين|متزعم|متزعما|متزعمين)$/.test(word))
}

/** «اعترف الجيش بمقتل ضابط», «نعى الحزب مقاتلين»: a party admits and mourns its own. */
function isAdmitted(tokens: readonly Lexed[], { said }: Linked): boolean {
  return tokens
    .slice(Math.max(0, said.start - ADMITTED), said.start)
    .some(({ word }) => /^[وف]?[يتا]?(?:عترف|عترفت|قر|قرت|نعي|نعت|ينعي|شيع|شيعت)$/.test(word))
}

/** How far before an outcome what admits it stands. */
const ADMITTED = 8

/** «أعلنت قسد أسر 5 عناصر»: what a speaker says it did is done to others. */
export function isBoast(tokens: readonly Lexed[], { said, group }: Linked): boolean {
  // «6 عسكريين قتلوا»: what was done to them, by nobody who is named.
  if (said.start >= group.end) return false
  return tokens
    .slice(said.start, said.end)
    .some(({ word }) =>
      /^[وفب]?(?:ال)?(?:قتل|قتلت|قتلوا|اسر|اسرت|اسروا|اعتقال|تصفيه|قضاء|تحييد|قبض|القاء|اغتالوا|اغتيال|قنص|هلاك)$/.test(
        word,
      ),
    )
}

/** A party right beside the outcome's word and before its group did it: «اعتقلت قسد قياديا», «قسد تعتقل قياديا». */
function isBeside(
  tokens: readonly Lexed[],
  { start, end }: NameMention,
  { group, said }: Linked,
): boolean {
  if (start === said.end) return true
  const verb = tokens[said.start]?.is
  if (verb?.joined || said.end > group.start) return false
  return said.start - end >= 0 && said.start - end <= 1
}

/** «قتل التنظيم 3 من عناصرها»: the party that did it, whose the people are not; null for what is suffered («فقد 3 من عناصره»). */
function takerOf(
  tokens: readonly Lexed[],
  named: readonly PartyMention[],
  { said }: Linked,
): string | null {
  const suffers = tokens
    .slice(said.start, said.end)
    .some(({ is }) => is.stems.some((stem) => SUFFERS.test(stem)))
  const subject = named.find(({ start }) => start === said.end)
  return suffers || subject === undefined ? null : subject.party
}

const SUFFERS = /^(?:فقد|خسر|سحب|اجلي|اخلي|استسل)/
