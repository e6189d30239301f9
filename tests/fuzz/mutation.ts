import fc from 'fast-check'
import type { Shape } from './shapes'

/*
 * Values that no page sends, each made from one that a page does send by a single change. Whatever the change is made
 * to, the outcome is not what is asked for: no oracle is needed to tell that it has to be refused.
 */

/** Where a value stands in another one. */
type Path = readonly (string | number)[]

interface Spot {
  readonly path: Path
  readonly value: unknown
}

/** All that stands in a value, itself first. */
export function spotsOf(value: unknown, path: Path = []): Spot[] {
  const here = { path, value }
  if (typeof value !== 'object' || value === null) return [here]
  const parts = Object.entries(value).flatMap(([name, part]) => {
    return spotsOf(part, [...path, Array.isArray(value) ? Number(name) : name])
  })
  return [here, ...parts]
}

/** The same value with another one at a place. */
export function withAt(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put
  if (Array.isArray(value)) {
    return value.map((part, index) => (index === step ? withAt(part, rest, put) : part))
  }
  const entries = Object.entries(value as object)
  return Object.fromEntries(
    entries.map(([name, part]) => [name, name === step ? withAt(part, rest, put) : part]),
  )
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** A key, a word of a vocabulary or a day: not just any text will do. */
const isWord = (value: unknown) => typeof value === 'string' && /^[a-z\d][a-z\d-]*$/i.test(value)

/** What React would make something else of than the text that it is. */
const SIGNS = [
  '$@1',
  '$Q1',
  '$W1',
  '$D2031-06-14',
  '$n1',
  '$NaN',
  '$Infinity',
  '$-0',
  '$h1',
  '$T',
  '$i1',
]
const CONTROLS = [...'\u061c\u200e\u200f\u202a\u202e\u2066\u2069\u0000\ud800']

/** Instead of a text. */
const noText = fc.constantFrom<unknown>(
  1,
  true,
  {},
  [],
  ['text'],
  { toString: 'text' },
  { length: 4 },
  { $ne: null },
  { get: 'text' },
  JSON.parse('{"then":"text"}'),
)
/** Instead of a number. */
const noNumber = fc.constantFrom<unknown>(
  '1',
  '',
  true,
  {},
  [],
  [1],
  { valueOf: 1 },
  1.5,
  -7,
  -1e300,
)
/** Instead of a list. */
const noList = fc.constantFrom<unknown>('', 'text', 1, true, {}, { length: 0 }, { 0: 'text' }, null)
/** Instead of anything: deeper than whoever reads it may think. */
const nested = fc.integer({ min: 3, max: 400 }).map((depth) => {
  return JSON.parse('{"a":['.repeat(depth) + ']}'.repeat(depth)) as unknown
})

/** What may stand instead of a value, and never is one of its kind. */
function instead(value: unknown, isJson: boolean): fc.Arbitrary<unknown> {
  // Plain JSON has no signs: there they are texts like any other.
  const sign = fc.constantFrom<unknown>(...(isJson ? [{ $: 1 }] : SIGNS))
  if (isWord(value)) {
    const long = fc.integer({ min: 4001, max: 60_000 }).map((length) => 'a'.repeat(length))
    const steered = fc.constantFrom(...CONTROLS).map((control) => `${value}${control}`)
    return fc.oneof({ weight: 3, arbitrary: noText }, nested, sign, long, steered)
  }
  if (typeof value === 'string') return fc.oneof(noText, nested, sign)
  if (typeof value === 'boolean') {
    return fc.oneof(fc.constantFrom<unknown>('true', '', 1, 0, {}, [], null), nested, sign)
  }
  if (typeof value === 'number') return fc.oneof(noNumber, nested, sign)
  if (Array.isArray(value)) return fc.oneof(noList, nested, sign)
  if (value === null) return fc.oneof(fc.constantFrom<unknown>({ a: 1 }, [1], true), nested, sign)
  return fc.oneof(fc.constantFrom<unknown>('text', 1, true, []), nested, sign)
}

const FIELDS = [
  '__proto__',
  'constructor',
  'prototype',
  'id',
  'role',
  'by',
  'isAdmin',
  '$where',
  ' ',
  '0',
]

/** An object with a field too many; written as text, since `__proto__` cannot be put into an object otherwise. */
function withField(value: unknown, path: Path, name: string, put: string): string {
  const marked = JSON.stringify(withAt(value, path, { mark: '\u0007' }))
  const object = JSON.stringify(
    spotsOf(value).find((spot) => String(spot.path) === String(path))?.value,
  )
  const field = `${JSON.stringify(name)}:${put}`
  const grown = object === '{}' ? `{${field}}` : `${object.slice(0, -1)},${field}}`
  return marked.replace('{"mark":"\\u0007"}', () => grown)
}

/**
 * The arguments of a shape as JSON that differs from them by one change.
 */
export function mutated({ args: value, isLoose, isJson, kept }: Shape): fc.Arbitrary<string> {
  const spots = spotsOf(value)
    .slice(1)
    .filter(({ path }) => kept === undefined || !path.includes(kept))
  const json = (changed: fc.Arbitrary<unknown>) =>
    changed.map((one) => JSON.stringify(one) ?? 'null')
  const retyped = fc
    .constantFrom(...spots)
    .chain(({ path, value: was }) =>
      instead(was, isJson === true).map((put) => withAt(value, path, put)),
    )
  const objects = spots.filter((spot) => isObject(spot.value))
  const without = objects.flatMap(({ path, value: was }) =>
    Object.keys(was as object).map((name) => {
      const { [name]: _, ...rest } = was as Record<string, unknown>
      return withAt(value, path, rest)
    }),
  )
  const added = () =>
    fc
      .tuple(
        fc.constantFrom(...objects),
        fc.constantFrom(...FIELDS),
        fc.constantFrom('{}', '1', 'null', '"admin"', '{"isAdmin":true}', '[]'),
      )
      .map(([{ path }, name, put]) => withField(value, path, name, put))
  return fc.oneof(
    { weight: 6, arbitrary: json(retyped) },
    ...(objects.length > 0 ? [{ weight: 4, arbitrary: added() }] : []),
    ...(without.length > 0 && !isLoose
      ? [{ weight: 2, arbitrary: json(fc.constantFrom(...without)) }]
      : []),
    ...(value.length > 0
      ? [{ weight: 1, arbitrary: fc.constantFrom('[]', '{}', 'null', '1', '[[]]', '[null]') }]
      : []),
  )
}
