import { type Folded, foldWithOffsets } from '@/lib/values/fold'
import { type CodePoints, codePointsOf, positionAt, type Quote } from '@/lib/values/quote'
import { type Found, findEdited, findReplaced, findSame, type Sought } from './find'
import { type Context, likenessOf } from './likeness'

/**
 * How the words of an annotation were found in another version of their document: where they stood (`same`), the same
 * words elsewhere (`moved`), in another spelling (`respelled`), changed (`edited`), or, their surroundings being
 * there, other words in their place (`replaced`).
 */
type FoundHow = 'same' | 'moved' | 'respelled' | 'edited' | 'replaced'

/** Where an annotation would stand in another version. A proposal: a person confirms it. */
export interface Proposed {
  readonly how: FoundHow
  /** Code points, the end excluded. */
  readonly start: number
  readonly end: number
  /** 0 to 1, in hundredths. */
  readonly confidence: number
}

/** A text prepared once for finding many annotations in it. */
export interface Ground {
  readonly points: CodePoints
  readonly folded: Folded
}

/** Prepares a text; time grows with its length. */
export function groundOf(text: string): Ground {
  return { points: codePointsOf(text), folded: foldWithOffsets(text) }
}

/** From this on the same words are not looked for in another form. */
const SURE = 0.8
/** Below this nothing is proposed: the words count as lost. */
const LEAST = 0.5
/** Other words between the same surroundings: never as sure as words that were found. */
const REPLACED = 0.45
const LEAST_REPLACED = 0.36
/** Another spelling of the same words takes a little away. */
const RESPELLED = 0.97
/** Letters of which words alone, in other surroundings, are as good as sure. */
const TELLING = 40
/** Two places this close in confidence cannot be told apart by their words. */
const TIE = 0.05

/**
 * Finds the words of an annotation in another version of its document: at their place, else elsewhere, else changed,
 * ranked by their surroundings and, between equals, by how far they would move. Null when they are not found; what is
 * unrelated is never proposed.
 */
export function reanchor(quote: Quote, ground: Ground): Proposed | null {
  if (quote.exact.trim() === '') return null
  if (isUnchanged(quote, ground)) {
    return { how: 'same', start: quote.start, end: quote.end, confidence: 1 }
  }
  const sought = soughtOf(quote, ground)
  if (sought.words.trim() === '') return null
  const same = findSame(sought)
  const sure = bestOf(sought, same, SURE)
  const best =
    sure ??
    bestOf(sought, [...same, ...findEdited(sought)], LEAST) ??
    bestOf(sought, findReplaced(sought), LEAST_REPLACED)
  return best && proposedOf(quote, best, ground)
}

/** The same words at the same place in the same surroundings. */
function isUnchanged({ exact, prefix, suffix, start }: Quote, { points }: Ground): boolean {
  const around = prefix + exact + suffix
  const from = start - codePointsOf(prefix).length
  const end = from + codePointsOf(around).length
  const isAtEdges = (prefix !== '' || start === 0) && (suffix !== '' || end === points.length)
  return isAtEdges && from >= 0 && textBetween(points, from, end) === around
}

function textBetween(points: CodePoints, start: number, end: number): string {
  const { offsets, text } = points
  return offsets === null ? text.slice(start, end) : text.slice(offsets[start], offsets[end])
}

function soughtOf({ exact, prefix, suffix, start }: Quote, { points, folded }: Ground): Sought {
  return {
    text: folded.text,
    words: foldWithOffsets(exact).text.trim(),
    prefix: foldWithOffsets(prefix).text,
    suffix: foldWithOffsets(suffix).text,
    at: points.length === 0 ? 0 : Math.round((start / points.length) * folded.text.length),
  }
}

interface Rated extends Found {
  readonly confidence: number
}

/** The likeliest of the places, or null when none is likely. Where two are as likely, the one that is nearer. */
function bestOf(sought: Sought, places: readonly Found[], least: number): Rated | null {
  const [best, ...others] = places
    .map((found) => ({ ...found, confidence: confidenceOf(sought, found) }))
    .filter(({ confidence }) => confidence >= least)
    .sort((a, b) => {
      const isTie = Math.abs(a.confidence - b.confidence) < Number.EPSILON
      return isTie ? farFrom(sought, a) - farFrom(sought, b) : b.confidence - a.confidence
    })
  if (best === undefined) return null
  const isDoubtful = others.some(
    ({ from, to, confidence }) =>
      (from >= best.to || to <= best.from) && best.confidence - confidence < TIE,
  )
  return isDoubtful ? { ...best, confidence: best.confidence * 0.8 } : best
}

function farFrom({ at }: Sought, { from }: Found): number {
  return Math.abs(from - at)
}

/** How sure it is that the words of a place are those that were sought. */
function confidenceOf(sought: Sought, { from, to, how, errors }: Found): number {
  const { prefix, suffix } = likenessOf(sought, contextOf(sought.text, from, to))
  const sides = [prefix, suffix].filter((side) => side !== null)
  const around = sides.reduce((sum, side) => sum + side, 0) / (sides.length || 1)
  if (how === 'replaced') return REPLACED * Math.min(...sides)
  const alone = Math.min(0.9, sought.words.length / TELLING)
  const kept = Math.max(0, 1 - (1.6 * errors) / sought.words.length)
  return kept * (alone + (1 - alone) * around)
}

function contextOf(text: string, from: number, to: number): Context {
  return { prefix: text.slice(Math.max(0, from - 40), from), suffix: text.slice(to, to + 40) }
}

function proposedOf(quote: Quote, found: Rated, { points, folded }: Ground): Proposed {
  const start = folded.offsets[found.from] as number
  const end = folded.offsets[found.to] as number
  const isExact = points.text.slice(start, end) === quote.exact
  const isSpelling = found.how !== 'replaced' && found.errors === 0
  const how = isExact ? 'moved' : isSpelling ? 'respelled' : (found.how as 'edited' | 'replaced')
  const confidence = found.confidence * (how === 'respelled' ? RESPELLED : 1)
  return {
    how,
    start: positionAt(points, start),
    end: positionAt(points, end),
    confidence: Math.round(confidence * 100) / 100,
  }
}
