import { fold } from '@/lib/values/fold'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import type { Linked } from './link'
import type { Mention, NameMention } from './mentions'

/** Whose people a group is, and by what rule that was concluded. */
export interface Victims {
  readonly key: string
  readonly rule: string
  /** From 0 to 1: said of the group itself, or concluded from what stands round it. */
  readonly sure: number
}

/** The victims of the group before in the sentence, and the token after it. */
export interface Earlier extends Victims {
  readonly end: number
}

/** What the victims of a sentence are found by. */
export interface VictimsContext {
  readonly tokens: readonly Lexed[]
  readonly mentions: readonly Mention[]
  readonly isParty: (key: string) => boolean
  readonly claimant: string
  /** The victims of the group before, and of the fighters before, as far as the same speaker speaks. */
  readonly before: { readonly any: string | null; readonly fighters: string | null }
  /** Parties of the sentences before, the nearest last. */
  readonly parties: readonly string[]
}

/** How far after a noun its party may stand. */
const WINDOW = 9

/** Whom a speaker calls terrorists. */
const FOE: Readonly<Record<string, string>> = {
  sdf: 'isis',
  coalition: 'isis',
  iraq: 'isis',
  'syrian-government': 'rebels',
  russia: 'rebels',
}

const NATIONS: readonly (readonly [string, string])[] = [
  ['turkey', 'تركي تركيا تركية أتراك تركيان تركيين'],
  ['russia', 'روسي روسيا روسية روس روسيان روسيين'],
  ['iran-hezbollah', 'إيراني إيرانيا إيرانية إيرانيون إيرانيين إيرانيان'],
  ['israel', 'إسرائيلي إسرائيليا إسرائيلية إسرائيليون إسرائيليين إسرائيليان'],
  [
    'coalition',
    'أمريكي أميركي أمريكيا أميركيا أمريكيون أميركيون أمريكيين أميركيين أمريكيان أميركيان',
  ],
]
const NATION = new Map(
  NATIONS.flatMap(([key, list]) => words(list).map((word) => [fold(word), key] as const)),
)

const STOPS = new Set(
  words(
    `في جراء إثر نتيجة خلال على بعد عقب عند قرب أثناء اليوم أمس الذي التي الذين حيث عبر منذ قبل إلى كانوا كان أن مع وسط
     داخل عن بيد`,
  ).map(fold),
)

/** Things of a party that are attacked: whose they are is who is hit. */
const TARGETS = new Set(
  words(
    `موقع مواقع حاجز حواجز مقر مقرات مقار نقطة نقاط دورية دوريات سيارة سيارات آلية آليات رتل أرتال ثكنة ثكنات تجمع تجمعات
     عربة عربات معسكر قاعدة مجموعة مجموعات حافلة صفوف عناصر مقاتلي جنود`,
  ).map(fold),
)

/** What gives a name to someone: an ordinary person, if nothing else is said. */
const CALLED = /^(?:يدعي|تدعي|اسمه|اسمها|يسمي|المدعو)$/

/** The victims of a linked group. `earlier` are the victims of the sentence's groups before it. */
export function victimsOf(
  linked: Linked,
  total: Victims | null,
  earlier: Earlier | null,
  context: VictimsContext,
): Victims {
  const { group } = linked
  if (group.subset === 'women' || group.subset === 'children' || group.who === 'civilian') {
    return { key: 'civilians', rule: 'noun for civilians', sure: 1 }
  }
  if (group.who === 'person' && CALLED.test(context.tokens[group.end]?.word ?? '')) {
    return { key: 'civilians', rule: 'a person by name', sure: 0.7 }
  }
  if (group.who === 'foe') {
    const foe = FOE[context.claimant]
    return { key: foe ?? 'unknown', rule: "the speaker's foe", sure: foe === undefined ? 0.3 : 0.7 }
  }
  if (group.who !== null && group.who !== 'fighter' && group.who !== 'person') {
    return { key: group.who, rule: 'noun for a party', sure: 1 }
  }
  const own = ownParty(group, context)
  if (own !== null) return own
  if (total !== null) return { ...total, rule: 'as the total' }
  const resumes = group.who === null || group.others || (group.outcome !== null && group.joined)
  const resumed = resumes || (group.joined && group.said === 'words')
  if (resumed && earlier !== null)
    return { key: earlier.key, rule: 'as the group before', sure: 0.8 }
  const since =
    earlier !== null &&
    context.mentions.some(
      (m) =>
        m.kind === 'name' &&
        context.isParty(m.key) &&
        m.start > earlier.end + WINDOW &&
        m.end <= group.start,
    )
  if (
    group.who === 'fighter' &&
    earlier !== null &&
    earlier.key !== 'civilians' &&
    earlier.key !== 'unknown' &&
    !since
  ) {
    return { key: earlier.key, rule: 'as the group before', sure: 0.8 }
  }
  if (group.who === 'fighter') return fighters(linked, context)
  const carried = group.who === null ? (context.before.fighters ?? context.before.any) : null
  if (carried !== null) return { key: carried, rule: 'as in the sentence before', sure: 0.6 }
  return { key: 'unknown', rule: 'nobody said whose', sure: 0.6 }
}

/** A party, a nation or civilians that the words after the noun name. */
function ownParty(
  group: Group,
  { tokens, mentions, isParty, parties }: VictimsContext,
): Victims | null {
  const names = new Map<number, NameMention>()
  for (const mention of mentions) if (mention.kind === 'name') names.set(mention.start, mention)
  for (let at = group.end; at < group.end + WINDOW; at += 1) {
    const token = tokens[at]
    if (token === undefined || /^[،؛:.,!؟…)\]|]$/.test(token.raw)) return null
    if (token.kind === 'number' || /^[وف]?(?:بين|من|ضمن|احد)(?:هم|هن|هما)$/.test(token.word))
      return null
    const name = names.get(at)
    if (
      name !== undefined &&
      isParty(name.key) &&
      !/^[وفب]/.test(token.word.replace(/^وال|^بال/, 'و'))
    ) {
      return { key: name.key, rule: 'party of the noun', sure: 1 }
    }
    const nation = NATION.get(token.word)
    if (nation !== undefined) return { key: nation, rule: 'nationality of the noun', sure: 1 }
    if (/^ل?ل?الاخير(?:ه|ين)?$/.test(token.word) || /^للاخير(?:ه)?$/.test(token.word)) {
      const last = parties.at(-1)
      if (last !== undefined) return { key: last, rule: 'the latter', sure: 0.7 }
    }
    const { person, verb, noun } = token.is
    if (person !== null && at > group.end - 1 && !person.joined) {
      if (person.entry.who === 'civilian')
        return { key: 'civilians', rule: 'noun for civilians', sure: 0.9 }
      continue
    }
    const rows =
      token.word === 'في' &&
      (tokens[at + 1]?.word === 'صفوف' || (at <= group.end + 1 && nameNear(tokens, names, at)))
    if (verb !== null || noun !== null || token.is.number !== null) return null
    if (!rows && (STOPS.has(token.word) || /^[وف]?ب(?!ين)/.test(token.word))) return null
  }
  return null
}

/** «أعلن الجيش استشهاد 4 جنود»: soldiers and martyrs of no other party are those of the party that speaks. */
function isMourned(tokens: readonly Lexed[], { said, group }: Linked): boolean {
  const words = [...tokens.slice(said.start, said.end), ...tokens.slice(group.start, group.end)]
  return words.some(({ word }) => /استشه|شهيد|شهدا|جندي|جنود|ارتق/.test(word))
}

/** A party right beside the outcome's word and before its group did it: «اعتقلت قسد قياديا», «قسد تعتقل قياديا». */
function isDoer({ start, end }: NameMention, { group, said }: Linked): boolean {
  return (
    start === said.end ||
    (said.start - end >= 0 && said.start - end <= 1 && said.end <= group.start)
  )
}

/** «قيادي في قسد»: a name right after the preposition, but for marks and one word («في تنظيم», «في صفوف»). */
const BODY = /^(?:تنظيم|صفوف|ميليشيا|مليشيا|ميليشيات|قوات|حركه|جماعه|فصيل|["«“])$/

function nameNear(
  tokens: readonly Lexed[],
  names: ReadonlyMap<number, NameMention>,
  at: number,
): boolean {
  return names.has(at + 1) || (BODY.test(tokens[at + 1]?.word ?? '') && names.has(at + 2))
}

/** Fighters of whom it is not said whose: those of the attacked place, of the nearest party, or those of before. */
function fighters(
  linked: Linked,
  { tokens, mentions, isParty, claimant, before, parties }: VictimsContext,
): Victims {
  const { group } = linked
  const named = mentions.filter((m): m is NameMention => m.kind === 'name' && isParty(m.key))
  const hit = named.find(({ start }) =>
    [1, 2].some((back) => tokens[start - back]?.is.stems.some((stem) => TARGETS.has(stem))),
  )
  const nearest = named.filter((name) => name.start < group.start && !isDoer(name, linked)).at(-1)
  if (group.owned && nearest !== undefined)
    return { key: nearest.key, rule: 'pronoun on the noun', sure: 0.7 }
  if (isParty(claimant) && isMourned(tokens, linked)) {
    return { key: claimant, rule: "the speaker's own", sure: 0.7 }
  }
  if (group.owned && isParty(claimant))
    return { key: claimant, rule: 'pronoun on the noun', sure: 0.6 }
  if (hit !== undefined) return { key: hit.key, rule: 'whose place was attacked', sure: 0.7 }
  if (before.fighters !== null)
    return { key: before.fighters, rule: 'as in the sentence before', sure: 0.6 }
  const key = nearest?.key ?? (named.length === 0 ? parties.at(-1) : undefined)
  return key === undefined
    ? { key: 'unknown', rule: 'nobody said whose', sure: 0.5 }
    : { key, rule: 'nearest party', sure: 0.4 }
}
