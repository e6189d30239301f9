import type { Token } from '../token'

/** A number or a vague quantity at a word: what it says and how many words it takes. */
export type NumberMatch =
  | { readonly kind: 'number'; readonly n: number; readonly length: number }
  | { readonly kind: VagueKind; readonly length: number }

export type VagueKind = 'some' | 'tens' | 'dozens' | 'hundreds' | 'thousands'

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const VALUES = new Map<string, number>([
  ...SMALL.split(' ').map((word, n): [string, number] => [word, n]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, n): [string, number] => [word, (n + 2) * 10]),
])

const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

/** Words that are a quantity without a number; those of several words first. */
const VAGUE: readonly (readonly [string, VagueKind])[] = [
  ['tens of thousands', 'thousands'],
  ['hundreds of thousands', 'thousands'],
  ['scores', 'tens'],
  ['tens', 'tens'],
  ['dozens', 'dozens'],
  ['several dozen', 'dozens'],
  ['a few dozen', 'dozens'],
  ['hundreds', 'hundreds'],
  ['several hundred', 'hundreds'],
  ['a few hundred', 'hundreds'],
  ['thousands', 'thousands'],
  ['several thousand', 'thousands'],
  ['a few thousand', 'thousands'],
  ['millions', 'thousands'],
  ['several', 'some'],
  ['many', 'some'],
  ['a few', 'some'],
  ['a handful', 'some'],
  ['a group', 'some'],
  ['groups of', 'some'],
  ['several dozens', 'dozens'],
  ['a few dozens', 'dozens'],
  ['quite a few', 'some'],
  ['a batch of', 'some'],
  ['batches of', 'some'],
  ['numerous', 'some'],
  ['a lot', 'some'],
  ['countless', 'some'],
  ['others', 'some'],
  ['some of', 'some'],
]

const VAGUE_BY_FIRST = new Map<string, (readonly [readonly string[], VagueKind])[]>()
for (const [phrase, kind] of [...VAGUE].sort(([a], [b]) => b.length - a.length)) {
  const words = phrase.split(' ')
  const first = words[0] as string
  VAGUE_BY_FIRST.set(first, [...(VAGUE_BY_FIRST.get(first) ?? []), [words, kind]])
}

/** "How many", "as many" ask and compare. */
const DEGREES = new Set(['how', 'as', 'so', 'too'])
const OPENERS = new Set(
  'a an half large unknown significant the great big huge vast considerable numbers'.split(' '),
)

/** True for a word by which a number or a vague quantity may begin. */
export function opensNumber({ word, kind }: Token): boolean {
  return (
    kind === 'number' ||
    VAGUE_BY_FIRST.has(word) ||
    VALUES.has(word) ||
    OPENERS.has(word) ||
    word.includes('-')
  )
}

/** Reads digits, number words, or a vague quantity at a word; null when none begins there. */
export function numberAt(words: readonly Token[], at: number): NumberMatch | null {
  return vagueAt(words, at) ?? fractionAt(words, at) ?? wholeAt(words, at)
}

function vagueAt(words: readonly Token[], at: number): NumberMatch | null {
  const phrases = VAGUE_BY_FIRST.get(words[at]?.word ?? '')
  if (phrases !== undefined && DEGREES.has(words[at - 1]?.word ?? '')) return null
  for (const [phrase, kind] of phrases ?? []) {
    if (phrase.every((word, index) => words[at + index]?.word === word)) {
      const length = phrase.at(-1) === 'of' ? phrase.length - 1 : phrase.length
      if (phrase[1] === 'batch' && isCounted(words, at + phrase.length)) return null
      return { kind, length }
    }
  }
  return numberOfAt(words, at)
}

/** "A batch of 31": it is counted after all. */
function isCounted(words: readonly Token[], at: number): boolean {
  return words[at] !== undefined && valueIn(words[at]) !== null
}

/** "a number of", "an unspecified number of", "large numbers of". */
function numberOfAt(words: readonly Token[], at: number): NumberMatch | null {
  if (words[at]?.word === 'numbers' && words[at + 1]?.word === 'of')
    return { kind: 'some', length: 1 }
  if (!OPENERS.has(words[at]?.word ?? '')) return null
  for (let end = at + 1; end <= at + 3; end += 1) {
    if (/^numbers?$/.test(words[end]?.word ?? '')) {
      const definite = words[at]?.word === 'the'
      const isAlone = /^(?:were|are)$/.test(words[end + 1]?.word ?? '') && end > at + 1
      return (words[end + 1]?.word === 'of' || isAlone) && !definite
        ? { kind: 'some', length: end + 1 - at }
        : null
    }
  }
  return null
}

/** "half a million", "a quarter of a million", "half a dozen". */
function fractionAt(words: readonly Token[], at: number): NumberMatch | null {
  if (!/^(?:half|a)$/.test(words[at]?.word ?? '')) return null
  if (!/^(?:a|quarter)$/.test(words[at + 1]?.word ?? '')) return null
  const text = words
    .slice(at, at + 5)
    .map(({ word }) => word)
    .join(' ')
  const match = /^(half a|a quarter of a) (dozen|million)\b/.exec(text)
  if (match === null) return null
  const [phrase, part, scale] = match
  return {
    kind: 'number',
    n: (SCALES.get(scale as string) as number) * (part === 'half a' ? 0.5 : 0.25),
    length: phrase.split(' ').length,
  }
}

/** "25", "1,200", "2.5 million", "a hundred and twenty", "twenty-five", "two dozen", "a couple". */
function wholeAt(words: readonly Token[], at: number): NumberMatch | null {
  let end = at
  let total = 0
  let group: number | null = null
  if (words[at]?.word === 'a') {
    if (/^(?:couple|pair|trio|score)$/.test(words[at + 1]?.word ?? '')) {
      const n = { trio: 3, score: 20 }[words[at + 1]?.word ?? ''] ?? 2
      return { kind: 'number', n, length: 2 }
    }
    if (!SCALES.has(words[at + 1]?.word ?? '')) return null
    group = 1
    end += 1
  }
  for (; end < at + 12; end += 1) {
    const token = words[end]
    if (token === undefined) break
    const value = valueIn(token)
    const scale = SCALES.get(token.word)
    if (value !== null && (group === null || (joins(group, value) && token.kind === 'word'))) {
      group = (group ?? 0) + value
    } else if (scale !== undefined && group !== null) {
      if (scale >= 1000) {
        total += group * scale
        group = null
      } else group *= scale
    } else if (!(token.word === 'and' && continues(words, end, group))) break
  }
  if (end === at || (group === null && total === 0)) return null
  return { kind: 'number', n: Math.round(total + (group ?? 0)), length: end - at }
}

function valueIn(token: Token): number | null {
  if (token.value !== null) return token.value
  if (/^\d+\.\d+$/.test(token.word)) return Number(token.word)
  if (!token.word.includes('-')) return VALUES.get(token.word) ?? null
  const [tens, unit, more] = token.word.split('-')
  const value = VALUES.get(tens as string)
  const one = VALUES.get(unit as string)
  return value !== undefined && one !== undefined && more === undefined && value >= 20
    ? value + one
    : null
}

/** "hundred (and) five", "twenty five": the next value fits below the last. */
function joins(group: number, value: number): boolean {
  return (
    (group >= 100 && group % 100 === 0 && value < 100) ||
    (group >= 20 && group % 10 === 0 && value < 10 && group < 100)
  )
}

/** True for the "and" of "a hundred and five". */
function continues(words: readonly Token[], at: number, group: number | null): boolean {
  const next = words[at + 1]
  return (
    group !== null &&
    group >= 100 &&
    group % 100 === 0 &&
    words[at - 1]?.word === 'hundred' &&
    next?.kind === 'word' &&
    (valueIn(next) ?? 100) < 100
  )
}
