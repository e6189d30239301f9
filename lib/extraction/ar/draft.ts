import type { Figure } from '@/lib/values/figure'
import type { Draft, Reason, Span } from '../model'
import { isAlleged } from './alleged'
import { stretchOfDenial } from './denial'
import type { Lexed } from './lexed'
import { JOINED, type Linked } from './link-state'
import { isCumulative } from './period'
import { isPlanned } from './planned'
import type { Speaking } from './speakers'
import type { When } from './when'
import type { Where } from './where'
import type { Victims } from './whose'

/** What a draft is made of. */
export interface DraftParts {
  readonly linked: Linked
  readonly tokens: readonly Lexed[]
  readonly whose: Victims
  /** The victims of the total, where the group is a part. */
  readonly total: Victims | null
  /** The place of the total's draft. */
  readonly whole: number | null
  readonly claimant: string
  readonly by: Speaking | null
  readonly where: Where | null
  readonly when: When | null
  /** It is a part of a total, of this line or of the one that heads its list. */
  readonly isPart: boolean
  /** What the noun, or the group that it goes on with, says of what part of the people they are. */
  readonly subset: string | null
  /** The label of the line («حلب:»), its place where it names none. */
  readonly section: string | null
}

/** How sure the linking of each rule is. */
const SURE: Readonly<Record<string, number>> = {
  'outcome before its group': 0.95,
  'noun that says the outcome': 0.9,
  'part of the total': 0.9,
  'subject before its verb': 0.8,
  [JOINED]: 0.8,
  toll: 0.85,
  'a person by name': 0.6,
}

/** The draft of a linked group; null where it has no outcome or no quantity, or has not happened. */
export function draftOf(parts: DraftParts): Draft | null {
  const { linked, tokens, whose, total, whole, claimant, where, when, isPart, subset, section } =
    parts
  const { group, outcome, said, denied } = linked
  const figure: Figure | null = denied ? { kind: 'none' } : group.figure
  if (figure === null || outcome === null || isPlanned(tokens, linked)) return null
  // «مسؤوليته عن مقتل أي مدني»: of anybody nothing is told but that it did not happen.
  if (!denied && /^اي[ها]?$/.test(tokens[group.start - 1]?.word ?? '')) return null
  const [start, end] = [Math.min(said.start, group.start), Math.max(said.end, group.end)]
  const quoted = denied ? stretchOfDenial(tokens, start, end) : { start, end }
  const nobody = linked.isWho && whose.key === 'unknown'
  const alike = isPart && whose.key === total?.key && !nobody
  const taken = outcome === 'abducted' && whose.key !== 'civilians' && whose.key !== 'unknown'
  const vague = group.said === 'plural' ? 0.6 : 1
  return {
    claimant,
    outcome: taken ? 'captured' : outcome,
    victims: whose.key,
    subset: subset ?? (alike && !denied ? 'other' : null),
    subsetOf: whole,
    figure,
    unit: group.unit,
    period: isCumulative(tokens) ? 'cumulative' : 'event',
    modality: denied ? 'denied' : isAlleged(tokens, group.start) ? 'alleged' : 'asserted',
    place: where?.place ?? section,
    date: when?.date ?? null,
    span: spanOf(tokens, quoted.start, quoted.end),
    words: spanOf(tokens, group.start, group.wordsEnd),
    confidence: Math.round((SURE[linked.rule] ?? 0.7) * (0.5 + whose.sure / 2) * vague * 100) / 100,
    why: reasons(parts),
  }
}

/** The rule by which a speaker gives an account of their own beside another's. */
export const ASIDE_RULE = 'said for their part by'

/** The rule by which a plural without a number is taken for several. */
export const BARE_RULE = 'bare plural'

/** The rule by which the label of a line tells where. */
export const SECTION_RULE = 'label of the line'

function reasons({
  linked,
  tokens,
  whose,
  by,
  where,
  when,
  section,
}: DraftParts): readonly Reason[] {
  const { group, said } = linked
  const because = [
    { rule: linked.rule, words: wordsOf(tokens, said.start, said.end) },
    { rule: 'counted', words: wordsOf(tokens, group.start, group.wordsEnd) },
    { rule: whose.rule, words: whose.key },
  ]
  if (group.said === 'plural') {
    because.push({ rule: BARE_RULE, words: wordsOf(tokens, group.start, group.end) })
  }
  if (where !== null)
    because.push({ rule: 'place', words: wordsOf(tokens, where.start, where.end) })
  if (where === null && section !== null) because.push({ rule: SECTION_RULE, words: section })
  if (when !== null) {
    const rule = when.relative ? 'day counted from the published date' : 'day'
    because.push({ rule, words: wordsOf(tokens, when.start, when.end) })
  }
  if (by !== null) {
    const rule = by.aside ? ASIDE_RULE : 'said by'
    because.push({ rule, words: wordsOf(tokens, by.start, by.end) })
  }
  return because
}

function wordsOf(tokens: readonly Lexed[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ raw }) => raw)
    .join(' ')
}

function spanOf(tokens: readonly Lexed[], start: number, end: number): Span {
  const [first, last] = [tokens[start], tokens[end - 1]]
  // A headline's halves are read in another order than they stand in.
  return {
    start: Math.min(first?.start ?? 0, last?.start ?? 0),
    end: Math.max(first?.end ?? 0, last?.end ?? 0),
  }
}
