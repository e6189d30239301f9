import type { Outcome } from '@/lib/claim/model'
import type { Figure } from '@/lib/values/figure'
import { fold } from '@/lib/values/fold'
import { isPlace } from './attribution'
import { isGivenName } from './given-names'
import type { Group } from './group-model'
import type { Lexed } from './lexed'
import { words } from './lexeme'
import type { PartList } from './link-state'
import type { Mention, OutcomeMention } from './mentions'
import { isNamePart } from './named'
import { isTime } from './shape'

/** How many tokens may stand between an outcome and its group, parts in a list, joined groups, a toll and its number. */
const REACH = { counted: 10, consists: 20, single: 5, listed: 6, joined: 12, plural: 4, toll: 40 }

const TOLL = new Set(words('عدد حصيلة أعداد إجمالي').map(fold))
const TOLL_LINK = /^(?:[وف]?(?:الي|ل|ب|بلغ|بلغت|وصل|وصلت|هو|هي|تجاوز|تجاوزت|يبلغ|بلوغ|عند)|:)$/

/** Whether an outcome can speak of a group that stands after it. */
export function reaches(
  tokens: readonly Lexed[],
  mentions: readonly Mention[],
  open: OutcomeMention,
  group: Group,
): boolean {
  const gap = group.start - open.end
  if (gap < 0 || (group.said === 'plural' && group.definite)) return false
  if (group.who === null && /ات$/.test(tokens[open.start]?.word ?? '')) return false
  if (group.said === 'number' && group.who === null && !group.others) return gap <= 1
  if (group.said === 'number' || group.said === 'words') {
    const far = consistsOf(tokens, group.start) ? REACH.consists : REACH.counted
    return gap <= far && !breaks(tokens, open.end, group.start)
  }
  if (gap === 0 || isAnyOf(tokens, open.end, group.start)) return true
  const unnamed = group.definite && !isNamed(tokens, group)
  if (gap > REACH.single || unnamed || breaks(tokens, open.end, group.start)) return false
  const before = tokens[group.start - 1] as Lexed
  // «ألقت القبض على قيادي», «تم إلقاء القبض على شاب».
  if (gap === 1 && LEADS[before.word]?.test(tokens[open.end - 1]?.word ?? '') === true) return true
  const afterName = mentions.some(
    (mention) =>
      mention.kind === 'name' && mention.end <= group.start && mention.end >= group.start - 1,
  )
  if (afterName || before.kind === 'mark' || isTime(before.word)) return true
  if (
    gap === 1 &&
    (RESUMING.test(before.word) || (open.form === 'verb' && STRIKER.test(before.word)))
  )
    return true
  return isPlace(tokens, open.end, group.start)
}

/** The prepositions by which phrases of two words lead to whom it happened. */
const LEADS: Readonly<Record<string, RegExp>> = { علي: /قبض$/, مع: /اتصال$/ }

/** «الهجوم الذي قتل فيه جنديان»: what leads back to the event. */
const RESUMING =
  /^(?:فيه|فيها|فيهما|به|بها|خلاله|خلالها|اثره|اثرها|جراءه|جراءها|بسببه|بسببها|بنتيجته|بنتيجتها)$/

/** «قتلت الغارة مسؤولا»: what did it, right after the verb. */
const STRIKER =
  /^ال(?:غاره|غارات|قصف|ضربه|ضربات|هجوم|انفجار|تفجير|قذيفه|قذائف|رصاص|لغم|صاروخ|طائره|مسيره|قوه|قوات|دوريه|مجموعه)$/

/** «مقتل أي من جنودها»: of whom it is denied. */
function isAnyOf(tokens: readonly Lexed[], from: number, to: number): boolean {
  const [any, of] = [tokens[from]?.word ?? '', tokens[from + 1]?.word]
  return to === from + 2 && /^(?:اي|ايه|احد|ايا)$/.test(any) && of === 'من'
}

/** Whether a group goes on the list of parts («بينهم طفل و3 نساء»). */
export function continues(
  tokens: readonly Lexed[],
  list: PartList,
  group: Group,
  total: { readonly group: Group; readonly outcome: Outcome | null },
): boolean {
  // «معظمهم أطفال» says how many of them are no more than it says of whom: no figure.
  const kind = list.means === 'most' || list.means === 'half'
  if (kind && group.said !== 'number') return false
  if (total.group.figure === null && group.said === 'plural') return false
  // «13 شهيدا هم عائلة فلان»: the family that all of them were.
  if (list.means === 'are' && group.unit === 'families' && group.said === 'noun') return false
  if (group.start - list.end > REACH.listed || group.others || group.figure === null) return false
  if (group.outcome !== null && group.outcome !== total.outcome) return false
  if (group.who === 'fighter' && total.group.who === 'civilian') return false
  if (isMore(group.figure, total.group.figure)) return false
  if (
    group.who === null &&
    tokens[group.end]?.is.unknown &&
    !AFTER_NUMBER.test(tokens[group.end]?.raw ?? '')
  ) {
    return false
  }
  if (breaks(tokens, list.end, group.start) || addsTo(tokens, list.end, group.start)) return false
  const bare = group.said === 'noun' && !group.joined && group.start - list.end > 2
  if (bare && tokens[group.start - 1]?.kind !== 'mark') return false
  if (list.bracket || list.items === 0) return true
  const elsewhere = tokens.slice(list.end, group.start).some(({ word }) => word === 'في')
  const again = group.said === 'number' && group.subset === null && group.who === total.group.who
  return !elsewhere && !(again && group.who !== null && total.group.subset === null)
}

/** A part is no more than its total. */
function isMore(part: Figure | null, total: Figure | null): boolean {
  return part?.kind === 'exact' && total?.kind === 'exact' && part.n > total.n
}

/** What may follow a number whose noun is left out. */
const AFTER_NUMBER =
  /^(?:من|مجهول[وي]?|مجهولين|في|تحت|ب(?:حال|جروح|وضع)[^ ]*|حالتهم|[^\p{L}\p{Nd}])$/u

/** Whether a group is joined by و to the one before, in its clause. */
export function follows(tokens: readonly Lexed[], from: number, group: Group): boolean {
  const joined =
    group.joined ||
    tokens[group.start - 1]?.word === 'و' ||
    addsTo(tokens, Math.max(from, group.start - 3), group.start) ||
    consistsOf(tokens, group.start) ||
    (group.owned && tokens[group.start - 1]?.word === 'مع')
  const far = group.said === 'plural' ? REACH.plural : REACH.joined
  if (!joined || group.start - from > far) return false
  const counted = group.said === 'number' || group.said === 'words'
  if (group.definite && !counted && !isNamed(tokens, group)) return false
  // «16 شخصا من مدنيين وجنود»: of whom they are.
  if (group.said === 'plural' && tokens[group.start - 2]?.word === 'من') return false
  // «قصف شنه الجيش ومرتزقته»: who did it.
  if (group.owned && group.said === 'plural' && group.who !== 'civilian') return false
  return (group.who !== null || group.others) && !breaks(tokens, from, group.start)
}

/** «الشاب أحمد», «المدعو "أبو علي"»: a name tells who a noun with the article is. */
function isNamed(tokens: readonly Lexed[], { said, end }: Group): boolean {
  const next = tokens[end]
  if (said !== 'noun' || next === undefined) return false
  if (/^["«“(]$/.test(next.raw) || isGivenName(next.word)) return true
  return TITLES.test(tokens[end - 1]?.word ?? '') && isNamePart(next)
}

/** Nouns with the article that stand before a name: what follows without it is one. */
const TITLES =
  /^[وف]?ال(?:مواطن|مواطنه|شاب|شابه|طفل|طفله|سيد|سيده|شيخ|ناشط|صحفي|اعلامي|مدني|فتي|مسعف|طبيب|دكتور|مهندس|استاذ)$/

/** «إضافة إلى», «فضلا عن»: more people, not a part of those before. */
function addsTo(tokens: readonly Lexed[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ word }) => /^[وب]?(?:ال)?(?:اضافه|فضلا|علاوه|ناهيك)$/.test(word))
}

/** «عائلة مؤلفة من 7 أشخاص». */
function consistsOf(tokens: readonly Lexed[], start: number): boolean {
  const before = tokens[start - 1]?.word === 'من' ? tokens[start - 2] : tokens[start - 1]
  return /^(?:مولفه|مؤلفه|مولف|مؤلف|مكونه|مكون|تضم|قوامها|عدد|تقدر|يقدر|عددهم|وعددهم)$/.test(
    before?.word ?? '',
  )
}

/** Whether a number is that of a toll: «حصيلة القتلى إلى 61», «القتلى 15». */
export function reachesToll(tokens: readonly Lexed[], toll: Group, group: Group): boolean {
  if (group.said !== 'number' || group.start - toll.end > REACH.toll) return false
  const counted = tokens[toll.start - 1]?.is.stems.some((stem) => TOLL.has(stem)) ?? false
  const before = tokens[group.start - 1]?.word ?? ''
  // «القتلى من قسد: 14», a line of its own.
  if (before === ':' && toll.start <= 1) return true
  if (TOLL_LINK.test(before) && group.start === toll.end + 1) return true
  if (group.start === toll.end || (counted && TOLL_LINK.test(before))) return true
  const verbal = VERBAL.test(tokens[group.start]?.word ?? '')
  if (counted && verbal && tokens.slice(toll.end, group.start).every(({ is }) => is.verb === null))
    return true
  // «عدد القتلى على يد قوات النظام 1506، بينهم …».
  const alone = group.who === null && tokens[group.end]?.kind === 'mark'
  return counted && alone && isQuiet(tokens.slice(toll.end, group.start))
}

/** «عدد النازحين … يقارب 900 ألف»: a bound that is a verb, whose subject is the toll. */
const VERBAL =
  /^(?:[يت]?قارب|[يت]تجاوز|تجاوز|تجاوزت|[يت]ناهز|[يت]فوق|فاق|فاقت|[يت]زيد|[يت]تخطي|تخطي|تخطت|زاد|زادت)$/

/** Whether words tell of nothing that happens and count nothing. */
function isQuiet(tokens: readonly Lexed[]): boolean {
  return tokens.every(
    ({ kind, is }) => kind === 'word' && is.verb === null && is.number === null && !is.speech,
  )
}

/** «عدد قتلى التنظيم من المهاجمين والأسرى 40»: nouns after the one that is counted say who they were. */
export function isInToll(tokens: readonly Lexed[], toll: Group | null, group: Group): boolean {
  if (toll === null || group.start - toll.end > REACH.joined) return false
  return tokens[toll.start - 1]?.is.stems.some((stem) => TOLL.has(stem)) ?? false
}

/** Whether a number can be an item of a list: its noun is known, or nothing but a place or a doer follows it. */
export function isOfList(tokens: readonly Lexed[], group: Group): boolean {
  const next = tokens[group.end]
  if (group.who !== null || next === undefined) return true
  return /^(?:في|علي|من|مع|ب.*|ضمن|تحت|خلال|[^\p{L}\p{Nd}])$/u.test(next.word)
}

/** Whether a relative or another clause begins between two tokens. */
export function breaks(tokens: readonly Lexed[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { raw, word } = tokens[at] as Lexed
    if (/^[؛;|]$/.test(raw)) return true
    if (/^و?(?:الذي|التي|الذين|حيث|عندما|فيما|بينما|كما)$/.test(word)) return true
  }
  return false
}
