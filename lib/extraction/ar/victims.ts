import { isAmongCivilians, isCarried } from './civil-places'
import { isOfEvent } from './event'
import { fighters, isBoast, isMartyrdom, isOfStranger } from './fighters'
import { FOE } from './foes'
import { isNamed } from './given-names'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { isBeforeToll } from './link-outcome'
import { JOINED, type Linked } from './link-state'
import { belongingOf, ofBoth, ownParty } from './own-party'
import { struckBefore } from './struck'
import { AS_BEFORE, type Earlier, STRANGER, type Victims, type VictimsContext } from './whose'

/** How far after the group before a party may stand that is still of it. */
const OF_EARLIER = 9

/** What gives a name to someone: an ordinary person, if nothing else is said. */
const CALLED = /^(?:يدعي|تدعي|اسمه|اسمها|يسمي|المدعو)$/

/** The victims of a linked group. `earlier` are the victims of the sentence's groups before it. */
export function victimsOf(
  linked: Linked,
  total: Victims | null,
  earlier: Earlier | null,
  context: VictimsContext,
): Victims {
  return (
    ofBoth(linked.group, context) ??
    byNoun(linked.group, total, context) ??
    ownParty(linked, context) ??
    ofToll(linked, context) ??
    foe(linked, context) ??
    asTotal(linked, total, context) ??
    ofThem(linked, earlier, context) ??
    asBefore(linked, earlier, context) ??
    concluded(linked, context)
  )
}

/** What the noun itself says. */
function byNoun(group: Group, total: Victims | null, context: VictimsContext): Victims | null {
  const { who, subset } = group
  const { tokens } = context
  const party = who === 'civilian' ? belongingOf(group, context) : null
  if (party !== null) return { key: party, rule: 'who belongs to it', sure: 0.9 }
  // A woman among captured fighters is one of them.
  const child = subset === 'children'
  if (subset === 'women' && total !== null && isParty(total.key)) return null
  if (child || subset === 'women' || who === 'civilian') {
    return { key: 'civilians', rule: 'noun for civilians', sure: 1 }
  }
  if (who === 'person' && CALLED.test(tokens[group.end]?.word ?? '')) {
    return { key: 'civilians', rule: 'a person by name', sure: 0.7 }
  }
  if (who === 'person' && group.definite && group.said === 'noun' && isNamed(tokens, group.end)) {
    return { key: 'civilians', rule: 'a person by name', sure: 0.6 }
  }
  if (who !== null && who !== 'fighter' && who !== 'person' && who !== 'foe') {
    return { key: who, rule: 'noun for a party', sure: 1 }
  }
  return null
}

function isParty(key: string): boolean {
  return key !== 'civilians' && key !== 'unknown' && key !== 'mixed'
}

/** «عدد قتلى التنظيم 40 عنصرا»: what the counted noun says of whom the toll is. */
function ofToll(linked: Linked, context: VictimsContext): Victims | null {
  const { toll } = linked
  if (toll === null) return null
  return byNoun(toll, null, context) ?? ownParty({ ...linked, group: toll }, context)
}

/** Parts are of whom the total is; what fighters a total of nobody's people holds is concluded from what stands round it. */
function asTotal(
  { group, isWho }: Linked,
  total: Victims | null,
  { tokens }: VictimsContext,
): Victims | null {
  const former = /^سابق/.test(tokens[group.end]?.word ?? '')
  const commander = group.subset === 'commander' && !former
  // «القتلى هم مقاتلان ومدني»: parts that tell who all were tell it of the total, not the total of them.
  const tells = commander || (isWho && group.who === 'fighter')
  if (total === null || (tells && total.key === 'unknown')) return null
  // «و2 مجهولي الهوية»: of whom nobody knows who they were.
  if (isWho && group.who === null && /^مجهول/.test(tokens[group.end]?.word ?? ''))
    return { key: 'unknown', rule: 'nobody knows whose', sure: 0.8 }
  return { ...total, rule: 'as the total' }
}

/** Whom the speaker, or who acts in the sentence, calls terrorists. */
function foe(linked: Linked, context: VictimsContext): Victims | null {
  const { group } = linked
  if (group.who !== 'foe') return null
  const { named, claimant, partyOf, tokens } = context
  // «مرتزقة» of nobody are those of Turkey to who fights it.
  const hired = tokens.slice(group.start, group.end).some(({ word }) => /مرتزق/.test(word))
  if (hired && partyOf(claimant) === 'sdf')
    return { key: 'rebels', rule: "the speaker's foe", sure: 0.5 }
  const speaker = FOE[partyOf(claimant) ?? '']
  if (speaker !== undefined) return { key: speaker, rule: "the speaker's foe", sure: 0.7 }
  if (partyOf(claimant) !== null) return { key: 'unknown', rule: "the speaker's foe", sure: 0.3 }
  const key = named.map(({ party }) => FOE[party]).find((found) => found !== undefined)
  if (key !== undefined) return { key, rule: 'the foe of who acts', sure: 0.5 }
  return { key: 'unknown', rule: "the speaker's foe", sure: 0.3 }
}

/** «عربة تقل عناصر من قسد، فقتل 3 منهم»: people who were told of before anything had happened to them. */
function ofThem(linked: Linked, earlier: Earlier | null, context: VictimsContext): Victims | null {
  const { group, partOf } = linked
  if (!group.part || partOf !== null || group.who !== null) return null
  if (earlier !== null && earlier.key !== 'unknown') return null
  for (let at = group.start - 1; at >= Math.max(0, group.start - OF_THEM); at -= 1) {
    const noun = context.tokens[at]?.is.person?.entry
    if (noun?.who !== 'fighter' || noun.number === 'two') continue
    const them = { ...group, who: noun.who, start: at, end: at + 1, part: false }
    const whose = ownParty({ ...linked, group: them }, context)
    if (whose !== null) return { ...whose, rule: 'of those told of before', sure: 0.7 }
  }
  return null
}

/** How far before «منهم» those of whom it speaks may stand. */
const OF_THEM = 24

/** Numbers alone, others, and a second outcome go on with the people of the group before. */
function asBefore(
  linked: Linked,
  earlier: Earlier | null,
  { tokens, named, partyOf, claimant }: VictimsContext,
): Victims | null {
  if (earlier === null) return null
  const { group } = linked
  const { key, end } = earlier
  if ((linked.denied || linked.outcome === 'displaced') && key === 'unknown') return null
  if (earlier.mixed && isAnotherMany(linked, end)) {
    return { key: 'mixed', rule: 'as the groups before', sure: 0.7 }
  }
  if (isBeforeToll(tokens, group)) return null
  const resumes =
    group.who === null ||
    group.others ||
    (key === 'civilians' && group.who === 'person' && isAdded(tokens, group)) ||
    (group.joined && (group.outcome !== null || group.said === 'words')) ||
    (group.outcome !== null && key !== 'unknown' && tokens[group.start - 1]?.word === 'و') ||
    (group.outcome !== null && isToll(tokens, group))
  if (resumes) return { key, rule: AS_BEFORE, sure: 0.8 }
  const since = named.some((name) => name.start > end + OF_EARLIER && name.end <= group.start)
  const same = earlier.mourned || !isMartyrdom(tokens, linked)
  // «قائد و3 من مرافقيه» are of one party; «فيما قتل 9 من مقاتليها» is told of another.
  const hers = group.owned && linked.rule !== JOINED
  if (hers && key === 'civilians' && group.said === 'noun')
    return { key, rule: AS_BEFORE, sure: 0.7 }
  const foes = key === partyOf(claimant) && isBoast(tokens, linked)
  return group.who === 'fighter' && !hers && !foes && isParty(key) && !since && same
    ? { key, rule: AS_BEFORE, sure: 0.8 }
    : null
}

/** «الضحايا», «ليرتفع عدد شهداء القصف إلى شهيدين»: those of whom it was told, counted again. */
function isToll(tokens: readonly Lexed[], { start, figure, definite }: Group): boolean {
  const before = tokens[start - 1]?.word ?? ''
  if (figure === null) return definite || /^[وف]?(?:عدد|حصيله|اعداد)$/.test(before)
  const rises = tokens.slice(Math.max(0, start - RISING), start)
  return before === 'الي' && rises.some(({ word }) => /رتفع|رتفاع/.test(word))
}

/** How far before «إلى» a toll may be said to rise. */
const RISING = 12

/** «جثة طفل، إضافة لمصابين»: more of the people before. */
function isAdded(tokens: readonly Lexed[], { start }: Group): boolean {
  return tokens
    .slice(Math.max(0, start - 2), start)
    .some(({ word }) => /^[وب]?(?:ال)?(?:اضافه|فضلا|علاوه|مولفه|مؤلفه|مكونه)$/.test(word))
}

/** «مقتل 3 مدنيين وجنديين وإصابة 9»: people of all the groups before, where something else happened to several. */
function isAnotherMany({ group, said }: Linked, end: number): boolean {
  const { figure } = group
  const one = figure === null || (figure.kind === 'exact' && figure.n === 1)
  return group.who === null && group.outcome === null && !one && said.start >= end
}

function concluded(linked: Linked, context: VictimsContext): Victims {
  const { group } = linked
  if (group.who === 'fighter' || isOfFighters(context.tokens, group))
    return fighters(linked, context)
  const { before } = context
  if (linked.outcome === 'displaced' && group.who !== 'fighter')
    return { key: 'civilians', rule: 'who is displaced is a civilian', sure: 0.7 }
  // The Observatory calls none but civilians martyrs.
  if (context.claimant === 'sohr' && group.who !== 'fighter' && isMartyrdom(context.tokens, linked))
    return { key: 'civilians', rule: 'martyrs of the Observatory', sure: 0.7 }
  if (isBeforeToll(context.tokens, group))
    return { key: 'unknown', rule: 'nobody said whose', sure: 0.5 }
  if (linked.denied && group.who === 'person' && isAmongCivilians(context.tokens, group.start))
    return { key: 'civilians', rule: 'who lives there', sure: 0.5 }
  if (isCarried(context.tokens, group))
    return { key: 'civilians', rule: 'who was carried', sure: 0.6 }
  if (group.who !== 'fighter' && context.isToldOf(linked))
    return { key: 'civilians', rule: 'people of the same event', sure: 0.6 }
  if (isOfStranger(linked, context)) return STRANGER
  const here = struckBefore(linked, context)
  if (here !== null) return { key: here, rule: 'whose place was attacked', sure: 0.5 }
  const struck = struckEarlier(linked, context)
  if (struck !== null) return { key: struck, rule: 'who was attacked before', sure: 0.6 }
  if (context.people === 'civilians' && isOfSameEvent(context.tokens, linked))
    return { key: 'civilians', rule: 'people of the same event', sure: 0.5 }
  const none = linked.denied && group.others && before.any === 'civilians'
  const more = group.who === null || linked.toll !== null || none
  const carried = more
    ? before.any === 'civilians'
      ? before.any
      : (before.fighters ?? before.any)
    : null
  const taken = linked.outcome === 'captured' && carried === context.partyOf(context.claimant)
  if (carried !== null && !taken)
    return { key: carried, rule: 'as in the sentence before', sure: 0.6 }
  return { key: 'unknown', rule: 'nobody said whose', sure: 0.6 }
}

/** «الهجوم أوقع 11 قتيلا»: those whom a sentence before told to have been attacked. */
function struckEarlier({ group, said }: Linked, { struck, tokens }: VictimsContext): string | null {
  if (struck === null || group.who !== 'person') return null
  const dead = group.outcome !== null
  const event = isOfEvent(tokens, said.start)
  return struck === 'civilians' ? (dead || event ? struck : null) : dead && event ? struck : null
}

/** «وأضافت الشرطة أن الانفجار أدى إلى مقتل 4 أشخاص»: another counts those of the event that was told of. */
function isOfSameEvent(tokens: readonly Lexed[], { group, said, denied }: Linked): boolean {
  if (group.who !== 'person' || denied || group.said !== 'number') return false
  return isOfEvent(tokens, said.start)
}

/** «أوقع في صفوفهم 5 قتلى», «12 قتيلا في صفوفها», «3 من أفراد الخلية»: they are fighters, whoever they are. */
function isOfFighters(tokens: readonly Lexed[], { start, end }: Group): boolean {
  if (/^ال(?:خليه|خلايا|مجموعه|دوريه|حاجز)$/.test(tokens[end]?.word ?? '')) return true
  if (
    tokens
      .slice(Math.max(0, start - 5), start)
      .some(({ word }) => /^[وف]?كبد(?:ت|وا)?(?:هم|ها|ه)?$/.test(word))
  )
    return true
  return tokens
    .slice(Math.max(0, start - 4), end + 4)
    .some(({ word }) => /^ب?صفوف(?:هم|ها|ه)$/.test(word))
}
