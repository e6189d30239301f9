import { figureKey, isNumber } from '@/lib/values/figure'
import type { Draft } from '../model'
import { ASIDE_RULE, BARE_RULE, SECTION_RULE } from './draft'

/**
 * Leaves out what a text tells twice in other words: people of whom it is not said whose, where the same speaker gives
 * the same figure for people of whom it is; a plural without a number, where the text has the number; and what a lead
 * tells in the text's own voice, where the text then says from whom it has it, unless they speak beside it.
 *
 * A figure that is told again is one claim, unless it is told of two places that are known: a name and the town's part
 * that it lies in are one place to the reader.
 *
 * @param sentences in which sentence each draft stands
 * @param outlet the key of the text's own voice
 * @param places the keys of known places
 */
export function mergeRetold(
  drafts: readonly Draft[],
  sentences: readonly number[],
  outlet: string,
  places: ReadonlySet<string>,
): readonly Draft[] {
  const told = new Map<string, number>()
  const countIn = (draft: Draft) => {
    const total = draft.subsetOf === null ? undefined : drafts[draft.subsetOf]
    return total === undefined ? countOf(draft) : `${countOf(draft)} of ${countOf(total)}`
  }
  const again = (draft: Draft) => {
    const { claimant, victims, period, place } = draft
    const labelled = draft.why.some(({ rule }) => rule === SECTION_RULE)
    const site = place !== null && (labelled || places.has(place)) ? place : ''
    return `again ${claimant} ${victims} ${period} ${countOf(draft)} ${site}`
  }
  const note = (key: string, index: number) => told.set(key, told.get(key) ?? index)
  for (const [index, draft] of drafts.entries()) {
    const { claimant, outcome, victims, subset, figure } = draft
    note(again(draft), index)
    if (victims !== 'unknown') note(`whose ${claimant} ${countOf(draft)}`, index)
    if (subset === null && isNumber(figure)) note(`number ${outcome} ${victims}`, index)
    const aside = draft.why.some(({ rule }) => rule === ASIDE_RULE)
    if (claimant !== outlet && !aside) {
      note(`voice ${victims} ${countIn(draft)}`, index)
      note(`voice unknown ${countIn(draft)}`, index)
    }
  }
  // «قُتل 11، فيما ذكرت سانا أن 11 قتلوا»: what one sentence tells by two speakers is told by both.
  const elsewhere = (twin: number | undefined, here: number) =>
    twin === undefined || sentences[twin] === here ? undefined : twin
  const twinOf = drafts.map((draft, index) => {
    const { claimant, outcome, victims, subset } = draft
    const bare =
      subset === null &&
      draft.figure.kind !== 'none' &&
      draft.why.some(({ rule }) => rule === BARE_RULE)
    const whose = victims === 'unknown' && (subset === null || subset === 'commander')
    const first = told.get(again(draft))
    const here = sentences[index] ?? 0
    const known = told.get(`whose ${claimant} ${countOf(draft)}`)
    return (
      (whose && elsewhere(known, here) !== undefined && isNear(sentences[known ?? 0] ?? 0, here)
        ? known
        : undefined) ??
      (bare ? told.get(`number ${outcome} ${victims}`) : undefined) ??
      (first === undefined || sentences[first] === here ? undefined : first) ??
      (claimant === outlet
        ? elsewhere(told.get(`voice ${victims} ${countIn(draft)}`), here)
        : undefined)
    )
  })
  return without(drafts, twinOf)
}

/** A lead is told again anywhere, anything else soon after: of two news in one feed nothing is concluded. */
function isNear(one: number, other: number): boolean {
  return Math.min(one, other) < LEAD || Math.abs(one - other) <= SOON
}

const LEAD = 3
const SOON = 6

function countOf({ outcome, subset, unit, figure }: Draft): string {
  return [outcome, subset, unit, figureKey(figure)].join(' ')
}

/** A twin may have a twin: retold, then attributed. */
const HOPS = 4

/** The drafts without those that have a twin; parts of what is left out become parts of the twin. */
function without(
  drafts: readonly Draft[],
  twinOf: readonly (number | undefined)[],
): readonly Draft[] {
  let kept = 0
  const placeOf = twinOf.map((twin) => (twin === undefined ? kept++ : null))
  const place = (index: number): number | null => {
    let at = index
    for (let hops = 0; hops < HOPS; hops += 1) at = twinOf[at] ?? at
    return placeOf[at] ?? null
  }
  return drafts
    .filter((_, index) => twinOf[index] === undefined)
    .map((draft) =>
      draft.subsetOf === null ? draft : { ...draft, subsetOf: place(draft.subsetOf) },
    )
}
