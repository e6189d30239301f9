import { type CodePoints, codePointsOf, offsetOf, positionAt } from '@/lib/values/quote'

/** A span of a document's text that somebody refers to, in code points, end excluded. */
export interface MarkedSpan {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** A run of text under the same marks. */
export interface MarkedRun {
  /** Where it starts in the text, in UTF-16 units: its identity among the runs. */
  readonly at: number
  /** Where it starts in the text, in code points. */
  readonly start: number
  readonly text: string
  /** Keys of the spans that cover the run, the shortest (innermost) first. */
  readonly keys: readonly string[]
  /** Keys of the spans whose first run this is. */
  readonly opens: readonly string[]
}

interface Range {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** A letter of a joined script, what stands on one, or what stretches or forces a joint. */
const JOINS = /^[\p{Script=Arabic}\p{Script=Syriac}\p{M}ـ\u200d]$/u
const STANDS_ON = /^\p{M}$/u

/**
 * Cuts a text into paragraphs of runs, so that every span can be marked, overlaps too. Marks cover whole words: a
 * span that begins or ends inside a joined word is drawn to the edge of that word, because an element that starts
 * between two joined letters pulls them apart in some browsers. The exact quote is shown beside the text.
 */
export function markText(text: string, spans: readonly MarkedSpan[]): MarkedRun[][] {
  const points = codePointsOf(text)
  const ranges = spans
    .map(({ key, start, end }) => ({
      key,
      from: wordEdge(text, offsetOf(points, start), -1),
      to: wordEdge(text, offsetOf(points, end), 1),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)
  const opened = new Set<string>()
  const paragraphs: MarkedRun[][] = []
  let from = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      paragraphs.push(runsOf(points, from, from + line.length, ranges, opened))
    }
    from += line.length + 1
  }
  return paragraphs
}

/** The runs of one paragraph. `ranges` are sorted from the innermost outwards; keys that are met join `opened`. */
function runsOf(
  points: CodePoints,
  from: number,
  to: number,
  ranges: readonly Range[],
  opened: Set<string>,
): MarkedRun[] {
  const here = ranges.filter((range) => range.from < to && range.to > from)
  const cuts = new Set([from, to])
  for (const range of here) {
    cuts.add(Math.max(range.from, from))
    cuts.add(Math.min(range.to, to))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? from
    const keys = here.filter((range) => range.from < end && range.to > start).map(({ key }) => key)
    const opens = keys.filter((key) => !opened.has(key))
    for (const key of opens) opened.add(key)
    const text = points.text.slice(start, end)
    return { at: start, start: positionAt(points, start), text, keys, opens }
  })
}

/** Where a cut may fall, going one way from `offset` until it parts no joined letters. */
function wordEdge(text: string, offset: number, step: 1 | -1): number {
  let edge = offset
  while (edge > 0 && edge < text.length && isInsideWord(text, edge)) edge += step
  return edge
}

function isInsideWord(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1)
  const after = text.charAt(offset)
  return STANDS_ON.test(after) || (JOINS.test(before) && JOINS.test(after))
}
