import { fold } from '@/lib/values/fold'
import { isGatherer } from './civil-places'
import { FOE } from './foes'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import type { Linked } from './link-state'
import { isItem } from './listing'
import type { NameMention } from './mentions'
import { nationIn } from './nations'
import { isUnknownForce } from './organisations'
import { STRANGER, type Victims, type VictimsContext } from './whose'

/** How far after a noun its party may stand. */
const WINDOW = 9

const STOPS = new Set(
  words(
    `في جراء إثر نتيجة خلال على بعد عقب عند قرب أثناء اليوم أمس الذي التي الذين حيث عبر منذ قبل إلى كانوا كان أن مع وسط
     داخل عن بيد لدى ما لا برصاص بنيران قرب حسب بحسب وفق ضد جنوب شمال شرق غرب`,
  ).map(fold),
)

/** «في صفوف», «ضمن صفوف»: the name after them is whose they are. */
const ROWS = /^(?:ب?صفوف|ب?صفوفها|ملاك|كوادر|مرتبات)$/

/** «قيادي في قسد»: a name right after the preposition, but for marks and one word («في تنظيم»). */
const BODY =
  /^(?:تنظيم|صفوف|ميليشيا|مليشيا|ميليشيات|مليشيات|قوات|حركه|جماعه|فصيل|فصائل|خلايا|خليه|جيش|جهاز|لواء|فرقه|["«“'(])$/

/** The speaker's own: «من قواتنا», «من مقاتلينا». */
const OURS =
  /^(?:رفاقنا|[لب]?قواتنا|مقاتلينا|مقاتلاتنا|عناصرنا|رفاقنا|جيشنا|جنودنا|مجاهدينا|صفوفنا)$/

/** A party, a nation or civilians that the words beside the noun name; null where they name none. */
export function ownParty(linked: Linked, context: VictimsContext): Victims | null {
  return afterNoun(linked, context.names, context) ?? beforeNoun(linked, context.names, context)
}

function afterNoun(
  { group }: Linked,
  names: ReadonlyMap<number, NameMention>,
  { tokens, parties, partyOf, claimant }: VictimsContext,
): Victims | null {
  for (let at = group.end; at < group.end + WINDOW; at += 1) {
    const token = tokens[at]
    if (token === undefined || /^[،؛:.,!؟…)\]|]$/.test(token.raw)) return null
    if (at === group.end && group.who !== 'civilian') {
      const past = pastJoined(tokens, at)
      if (past !== null) {
        at = past - 1
        continue
      }
    }
    if (
      token.kind === 'number' ||
      /^[وف]?(?:بين|من|ضمن|احد|معظم|غالبيت|اغلب|جل|اكثر|كل|جميع|نصف|ثلث|بعض)(?:هم|هن|هما|ها)$/.test(
        token.word,
      )
    )
      return null
    const name = names.get(at)
    if (name?.party != null && !name.clitic && !isAttack(tokens[at - 1])) {
      const both = isSharedWith(tokens, names, name)
      return both
        ? { key: 'mixed', rule: 'parties of the noun', sure: 0.8 }
        : { key: name.party, rule: 'party of the noun', sure: 1 }
    }
    if (group.who !== 'civilian' && !isAttack(tokens[at - 1]) && isUnknownForce(tokens, at, names))
      return STRANGER
    const belongs = BELONGING.test(token.word) ? nameWithin(names, at) : null
    if (belongs !== null) return { key: belongs, rule: 'who belongs to it', sure: 0.9 }
    const own = OURS.test(token.word) ? partyOf(claimant) : null
    if (own !== null) return { key: own, rule: "the speaker's own", sure: 1 }
    const nation = group.who === 'civilian' ? undefined : nationIn(token)
    const native = nation === 'syrian-government' || nation === 'sdf'
    const close =
      at <= group.end + (native ? 0 : 2) && !isAttack(tokens[at - 1]) && !isAttack(tokens[at - 2])
    if (
      nation !== undefined &&
      close &&
      (group.who === 'fighter' || (!native && group.who !== 'person'))
    ) {
      return { key: nation, rule: 'nationality of the noun', sure: 1 }
    }
    if (nation !== undefined && close && !native && group.outcome !== null)
      return { key: nation, rule: 'nationality of the noun', sure: 0.8 }
    if (/^(?:[لو]?ال|لل)اخير(?:ه|ين)?$/.test(token.word)) {
      const last = parties.at(-1)
      if (last !== undefined) return { key: last, rule: 'the latter', sure: 0.7 }
    }
    if (group.who === 'person' && /^(?:عائل|اسر)ت(?:ه|ها|هم|هما)$/.test(token.word)) {
      return { key: 'civilians', rule: 'noun for civilians', sure: 0.9 }
    }
    if (isGatherer(tokens, at)) return { key: 'civilians', rule: 'noun for civilians', sure: 0.9 }
    const { person, verb, noun } = token.is
    // «إضافة لأسر جندي»: a capture, no families.
    const done = person?.by != null && noun !== null
    if (person !== null && !person.joined && !done) {
      const { who, outcome } = person.entry
      // «ما زالوا مختفين لدى …»: what is told of them, not who they are.
      if (outcome !== null && group.outcome === null) return null
      // «ضحايا التفجير الإرهابي»: what the attack was called.
      if (who === 'foe' && isAttack(tokens[at - 1])) continue
      const foe = who === 'foe' ? FOE[partyOf(claimant) ?? ''] : undefined
      if (foe !== undefined) return { key: foe, rule: "the speaker's foe", sure: 0.7 }
      const next = tokens[at + 1]?.is.person
      if (
        who === 'civilian' &&
        next?.joined &&
        next.entry.who === 'fighter' &&
        group.who !== 'civilian'
      )
        return { key: 'mixed', rule: 'nouns of two sides', sure: 0.8 }
      if (who === 'civilian') return { key: 'civilians', rule: 'noun for civilians', sure: 0.9 }
      continue
    }
    const rows =
      ROWS.test(token.word) ||
      (token.word === 'في' &&
        (ROWS.test(tokens[at + 1]?.word ?? '') ||
          isUnknownForce(tokens, at + 1, names) ||
          ((at <= group.end + 1 || BODY.test(tokens[at + 1]?.word ?? '')) &&
            nameNear(tokens, names, at))))
    if (verb !== null || noun !== null || token.is.number !== null) return null
    if (!rows && (STOPS.has(token.word) || /^[وف]?ب(?!ين|ارز|تهمه|شبهه)/.test(token.word)))
      return null
  }
  return null
}

/** «ضحايا القصف الروسي»: the nation of an attack, not of its victims. */
function isAttack(token: Lexed | undefined): boolean {
  return /^[وبل]?(?:ال)?(?:قصف|غار|ضرب|هجوم|هجمات|عدوان|طيران|طائر|استهداف|رصاص|قذائف|اعتداء|تفجير|انفجار)/.test(
    token?.word ?? '',
  )
}

/** «ضابط وثلاثة عناصر من …», «قتيل و3 جرحى من …»: what follows two groups is of both. The token after the second; null else. */
function pastJoined(tokens: readonly Lexed[], at: number): number | null {
  const apart = tokens[at]?.word === 'و' && tokens[at + 1]?.kind === 'number'
  const number = apart || tokens[at]?.is.number?.joined === true
  const noun = number ? (apart ? at + 2 : at + 1) : at
  const person = tokens[noun]?.is.person
  if (person == null || (!number && !person.joined) || person.definite) return null
  const { who, outcome } = person.entry
  return who === 'fighter' || (who === 'person' && outcome !== null) ? noun + 1 : null
}

/** What a noun may say of people without saying whose they are. */
const KINDS_OF_PEOPLE = new Set(['person', 'fighter', 'civilian', 'foe'])

/** «من قسد والتنظيم»: another party is joined to the first. */
function isSharedWith(
  tokens: readonly Lexed[],
  names: ReadonlyMap<number, NameMention>,
  { end, party }: NameMention,
): boolean {
  const at = /^["»”')]$/.test(tokens[end]?.raw ?? '') ? end + 1 : end
  if (!/^و/.test(tokens[at]?.word ?? '')) return false
  const other =
    names.get(at) ?? names.get(at + 1) ?? (tokens[at]?.raw === 'و' ? names.get(at + 2) : undefined)
  const who = tokens[at + 1]?.is.person?.entry.who ?? ''
  const joined = other?.party ?? (KINDS_OF_PEOPLE.has(who) || who === '' ? null : who)
  return joined !== null && joined !== party
}

/** «خسائر قوات النظام خلال شهر: 45 قتيلا»: whose losses a sentence counts. */
function ofLosses(
  tokens: readonly Lexed[],
  names: ReadonlyMap<number, NameMention>,
  before: number,
): string | null {
  const at = tokens.findIndex(({ word }, index) => index < before && /^[وف]?خسائر$/.test(word))
  return at === -1 ? null : (names.get(at + 1)?.party ?? null)
}

/** «20 مطلوبا بتهمة الانتماء إلى داعش», «شابين منتسبين للتنظيم»: what they belong to is named within a few words. */
const BELONGING =
  /^[بل]?(?:ال)?(?:انتماء|انتماءه|انتماءهم|انتمائه|انتمائهم|انتمائها|منتم|منتمي|منتميين|منتمين|منتسبا?|منتسبين|ينتمون|ينتمي|تابع|تابعين)$/

/** «12 قتيلا من الطرفين»: of all who fight there, which may be factions of one party. */
export function ofBoth({ end }: Group, { tokens, named, parties }: VictimsContext): Victims | null {
  const at = tokens[end + 1]?.word === 'كلا' ? end + 1 : end
  const both = /^(?:ال)?(?:طرفين|جانبين|طرفان)$/
  if (!/^(?:من|بين)$/.test(tokens[end]?.word ?? '') || !both.test(tokens[at + 1]?.word ?? ''))
    return null
  const [first, ...others] = named.length > 0 ? named.map(({ party }) => party) : parties
  if (first === undefined) return null
  const one = others.every((party) => party === first) && (others.length > 0 || named.length === 0)
  return { key: one ? first : 'mixed', rule: 'of both sides', sure: 0.7 }
}

/** How far after a noun for civilians it may be said to whom they belong. */
const TO_BELONGING = 3

/** «مقتل شابين منتسبين لقسد»: whose people are by what they belong to, though the noun is one for civilians. */
export function belongingOf(group: Group, { tokens, names }: VictimsContext): string | null {
  for (let at = group.start + 1; at < group.end + TO_BELONGING; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark') return null
    if (BELONGING.test(token.word)) return nameWithin(names, at)
  }
  return null
}

function nameWithin(names: ReadonlyMap<number, NameMention>, at: number): string | null {
  for (let next = at + 1; next <= at + 4; next += 1) {
    const party = names.get(next)?.party
    if (party != null) return party
  }
  return null
}

function nameNear(
  tokens: readonly Lexed[],
  names: ReadonlyMap<number, NameMention>,
  at: number,
): boolean {
  if (names.has(at + 1)) return true
  if (!BODY.test(tokens[at + 1]?.word ?? '')) return false
  return names.has(at + 2) || (tokens[at + 2]?.kind === 'mark' && names.has(at + 3))
}

/** «قُتل في صفوف التنظيم قرابة عشرين عنصرا», «أوقع من قسد 3 قتلى»: the party stands between outcome and group. */
function beforeNoun(
  { group, said }: Linked,
  names: ReadonlyMap<number, NameMention>,
  { tokens }: VictimsContext,
): Victims | null {
  const losses = ofLosses(tokens, names, group.start)
  if (losses !== null) return { key: losses, rule: 'whose losses they are', sure: 0.9 }
  const from = Math.max(said.start < group.start ? said.end : 0, group.start - WINDOW)
  for (let at = group.start - 1; at >= from; at -= 1) {
    const name = names.get(at)
    const before = tokens[at - 1]?.word ?? ''
    const label =
      isItem(tokens) && tokens[name?.end ?? -1]?.raw === ':' && (name?.end ?? 0) === group.start - 1
    if (name?.party != null && (label || ROWS.test(before))) {
      return { key: name.party, rule: 'party of the noun', sure: 0.9 }
    }
    if (/^[.،؛]$/.test(tokens[at]?.raw ?? '')) return null
  }
  return null
}
