import { fold } from '@/lib/values/fold'
import { areCivilsHit } from './civil-places'
import { isDoer, isTarget } from './doer'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import type { Linked } from './link-state'
import type { PartyMention, VictimsContext } from './whose'

/** Words for an attack and for attacking. */
const ATTACK = new Set(
  words(
    `هجوم هجوما هجمات استهداف استهدف استهدفت استهدفوا كمين كمينا تفجير انفجار قصف قصفت هاجم هاجمت هاجموا غارة غارات ضربة ضربات عبوة لغم
     فجر فجرت انفجر انفجرت إغارة اشتباك اشتباكات`,
  ).map(fold),
)

/** What carries or holds people, and how far after it its people may stand. */
const HOLDS = /^(?:[تي]قل|[تي]ووي|[تي]ؤوي|تحمل|تضم)$/
const TO_PEOPLE = 3

/** Of whom those are whom a sentence tells to have been attacked, fighters of a party or civilians; null where it tells of none. */
export function struckIn(tokens: readonly Lexed[], named: readonly PartyMention[]): string | null {
  if (!tokens.some(({ is }) => is.stems.some((stem) => ATTACK.has(stem)))) return null
  if (areCivilsHit(tokens)) return 'civilians'
  const carried = tokens.findIndex(({ word }) => HOLDS.test(word))
  const people = carried === -1 ? [] : tokens.slice(carried + 1, carried + 1 + TO_PEOPLE)
  if (people.some(({ is }) => is.person?.entry.who === 'civilian')) return 'civilians'
  const hit = named.filter((name) => !isDoer(tokens, name) && isHit(tokens, name))
  const parties = new Set(hit.map(({ party }) => party))
  return parties.size === 1 ? (hit[0]?.party ?? null) : null
}

/** «انفجار في مقر لفيلق كذا أدى إلى سقوط 5 قتلى»: whose place was hit, earlier in the sentence that tells of the dead. */
export function struckBefore(
  { group, said }: Linked,
  { tokens, named }: VictimsContext,
): string | null {
  if (group.who !== 'person' && (group.who !== null || group.part)) return null
  const start = Math.min(group.start, said.start)
  const before = tokens.slice(0, start)
  // «باص مبيت»: what carries the army's soldiers home.
  if (before.some(({ word }) => word === 'مبيت')) return 'syrian-government'
  return struckIn(
    before,
    named.filter(({ end }) => end <= start),
  )
}

/** «شاحنة تقل جنودا من الجيش», «حاجزا لقوات النظام». */
function isHit(tokens: readonly Lexed[], name: PartyMention): boolean {
  const of = tokens[name.start - 1]?.word === 'من' || tokens[name.start - 1]?.word === 'ل'
  const noun = tokens[name.start - (of ? 2 : 1)]?.is.person?.entry
  return isTarget(tokens, name) || noun?.who === 'fighter'
}
