import { diffArrays } from 'diff'

/** Words that both versions have, or only the later or the earlier one. */
export interface DifferenceRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A paragraph with its changes, or paragraphs in which nothing changed. */
export type DifferencePart =
  | { readonly kind: 'changed'; readonly runs: readonly DifferenceRun[] }
  | { readonly kind: 'unchanged'; readonly paragraphs: readonly string[] }

/** What changed from one version of a text to the next. */
export interface Difference {
  readonly parts: readonly DifferencePart[]
  /** How many words were added and removed. */
  readonly added: number
  readonly removed: number
}

/** More changes than these are not looked for among the paragraphs of a text, and among the words of one stretch. */
const MOST_PARAGRAPHS = 3_000
const MOST_WORDS = 1_500

/** What share of a stretch both versions must have for its words to be compared one by one. */
const AKIN = 0.3

/**
 * The words that were added and removed between two versions of a text. Words are compared whole, so that no mark ever
 * stands between two letters of a joined script; paragraphs first, then the words of those that changed. Blank lines
 * and blanks at the ends of lines do not count.
 */
export function differenceOf(before: string, after: string): Difference {
  const parts: DifferencePart[] = []
  const put = (part: DifferencePart) => parts.push(part)
  for (const { taken, put: given, same } of stretchesOf(
    paragraphsOf(before),
    paragraphsOf(after),
  )) {
    if (same.length > 0) put({ kind: 'unchanged', paragraphs: same })
    else for (const runs of changedParagraphs(taken, given)) put({ kind: 'changed', runs })
  }
  const count = (kind: DifferenceRun['kind']) =>
    parts
      .flatMap((part) => (part.kind === 'changed' ? part.runs : []))
      .filter((run) => run.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0)
  return { parts, added: count('added'), removed: count('removed') }
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

interface Stretch {
  readonly same: readonly string[]
  readonly taken: readonly string[]
  readonly put: readonly string[]
}

const stretch = (part: Partial<Stretch>): Stretch => ({ same: [], taken: [], put: [], ...part })

/** Paragraphs that both have, and between them what was taken out and what was put there. */
function stretchesOf(before: readonly string[], after: readonly string[]): Stretch[] {
  const [head, tail] = commonEnds(before, after)
  const inner = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  const [old = [], young = []] = inner
  const changes = diffArrays([...old], [...young], { maxEditLength: MOST_PARAGRAPHS })
  const middle = changes ? joinedChanges(changes) : [stretch({ taken: old, put: young })]
  return [
    stretch({ same: before.slice(0, head) }),
    ...middle,
    stretch({ same: tail > 0 ? before.slice(-tail) : [] }),
  ].filter(({ same, taken, put }) => same.length + taken.length + put.length > 0)
}

/** How many entries two lists begin and end with alike. */
function commonEnds(a: readonly string[], b: readonly string[]): [head: number, tail: number] {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return [head, tail]
}

type Change = { readonly value: string[]; readonly added?: boolean; readonly removed?: boolean }

/** What was taken out and what was put in its place, drawn together. */
function joinedChanges(changes: readonly Change[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { value, added, removed } of changes) {
    const last = stretches.at(-1)
    const isOpen = last !== undefined && last.same.length === 0
    if (!added && !removed) stretches.push(stretch({ same: value }))
    else if (!isOpen) stretches.push(stretch(added ? { put: value } : { taken: value }))
    else if (added) stretches[stretches.length - 1] = { ...last, put: [...last.put, ...value] }
    else stretches[stretches.length - 1] = { ...last, taken: [...last.taken, ...value] }
  }
  return stretches
}

/** A word with all that is written into it (numbers with their signs, words broken by tatweel and dots), blanks, or one sign. */
const TOKEN =
  /\s+|[\p{L}\p{M}\p{N}\u0640\u200C\u200D]+(?:[.,\u066B\u066C'’/-][\p{L}\p{M}\p{N}\u0640]+)*|[^\s\p{L}\p{M}\p{N}\u0640]/gu
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*(?:[.,\u066B\u066C'’/-][\p{L}\p{M}\p{N}\u0640]+)*/gu

/** The paragraphs of a stretch that changed, word by word if enough of it stayed. */
function changedParagraphs(
  taken: readonly string[],
  put: readonly string[],
): (readonly DifferenceRun[])[] {
  const whole = [
    ...taken.map((text) => [{ kind: 'removed', text } as const]),
    ...put.map((text) => [{ kind: 'added', text } as const]),
  ]
  if (taken.length === 0 || put.length === 0) return whole
  const [before, after] = [taken.join('\n'), put.join('\n')]
  const changes = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], {
    maxEditLength: MOST_WORDS,
  })
  if (!changes) return taken.length > 1 && taken.length === put.length ? inPairs(taken, put) : whole
  const same = changes
    .filter(({ added, removed }) => !added && !removed)
    .reduce((length, { value }) => length + value.join('').length, 0)
  if (same < AKIN * Math.max(before.length, after.length)) return whole
  return splitAtLineEnds(readable(changes.map(toRun)))
}

/** As many paragraphs as before, with very many changes: each is compared with the one in its place. */
function inPairs(taken: readonly string[], put: readonly string[]): (readonly DifferenceRun[])[] {
  return taken.flatMap((text, index) => changedParagraphs([text], put.slice(index, index + 1)))
}

function toRun({ value, added, removed }: Change): DifferenceRun {
  return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }
}

/**
 * Changes that are parted by blanks or signs alone are read as one, and what was taken out stands before what was put
 * in: a sentence in which every other word is struck is harder to read than two sentences.
 */
function readable(runs: readonly DifferenceRun[]): DifferenceRun[] {
  const joined: DifferenceRun[] = []
  let [removed, added] = ['', '']
  const end = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed })
    if (added !== '') joined.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of runs.entries()) {
    const isChange = kind !== 'same'
    const isBridge = !isChange && !/[\p{L}\p{N}\n]/u.test(text) && removed + added !== ''
    if (kind !== 'added' && (isChange || (isBridge && index < runs.length - 1))) removed += text
    if (kind !== 'removed' && (isChange || (isBridge && index < runs.length - 1))) added += text
    if (!isChange && (!isBridge || index === runs.length - 1)) {
      end()
      joined.push({ kind, text })
    }
  }
  end()
  return joined
}

function splitAtLineEnds(runs: readonly DifferenceRun[]): (readonly DifferenceRun[])[] {
  const paragraphs: DifferenceRun[][] = [[]]
  for (const { kind, text } of runs) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) paragraphs.push([])
      if (line !== '') paragraphs.at(-1)?.push({ kind, text: line })
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}
