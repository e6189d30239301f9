import fc from 'fast-check'
import { mutated } from './mutation'
import type { Shape } from './shapes'

/** A request that no page and no honest program sends. */
export interface Hostile {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** How a body gets its type, and the rest of a request. */
interface Sent {
  readonly type: string
  readonly body: Buffer
  /** Whether React is told which action is called; a form without scripts tells it itself. */
  readonly isScripted?: boolean
}

export interface Place {
  readonly id: string
  readonly path: string
}

const BOUNDARY = 'hostile-boundary'
const FORM = `multipart/form-data; boundary=${BOUNDARY}`
const TEXT = 'text/plain;charset=UTF-8'

type Field = readonly [name: string, value: string | Blob]

/** A form as a browser writes it; a file holds a few bytes of its own, whatever it is. */
function multipart(fields: readonly Field[]): Buffer {
  const parts = fields.map(([name, value]) => {
    const isText = typeof value === 'string'
    const file = isText ? '' : '; filename="f.bin"\r\nContent-Type: application/octet-stream'
    const head = `Content-Disposition: form-data; name="${name}"${file}`
    return `--${BOUNDARY}\r\n${head}\r\n\r\n${isText ? value : '{}'}\r\n`
  })
  return Buffer.from(`${parts.join('')}--${BOUNDARY}--\r\n`)
}

export const asText = (json: string): Sent => ({ type: TEXT, body: Buffer.from(json) })
const asForm = (fields: readonly Field[]): Sent => ({ type: FORM, body: multipart(fields) })

/** A list of arguments with more of them at its end. */
const withMore = (args: string, more: readonly string[]) =>
  `[${[args.slice(1, -1), ...more].filter((part) => part !== '').join(',')}]`

/** A call with a form: by a script, or as a browser sends it that runs none. */
export function called(
  { args = [], form, isPlain }: Shape,
  id: string,
  {
    json = JSON.stringify(args),
    fields = Object.entries(form ?? {}),
    isScripted = true,
  }: {
    readonly json?: string
    readonly fields?: readonly Field[]
    readonly isScripted?: boolean
  } = {},
): Sent {
  const state = isPlain ? [] : ['null']
  if (isScripted) {
    // React reads what comes before its list of arguments.
    const list = withMore(json, [...state, '"$K1"'])
    return asForm([...fields.map(([name, value]): Field => [`_1_${name}`, value]), ['0', list]])
  }
  const own: Field[] = [
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })],
    ['$ACTION_1:1', withMore(json, state)],
    ['$ACTION_KEY', 'k1'],
  ]
  return { ...asForm([...own, ...fields]), isScripted: false }
}

/** Fields that differ by one change from those that are asked for. */
function strangeFields({ form = {}, optional = [] }: Shape): fc.Arbitrary<Field[]> {
  const fields: Field[] = Object.entries(form)
  const needed = fields.filter(([name]) => !optional.includes(name))
  const strange = fc
    .constantFrom('__proto__', 'constructor', 'id', 'by', 'role[]', ' ', 'isAdmin', '0')
    .map((name): Field[] => [...fields, [name, 'admin']])
  if (fields.length === 0) return strange
  const some = fc.constantFrom(...fields)
  const replaced = (name: string, value: string | Blob) =>
    fields.map((field): Field => (field[0] === name ? [name, value] : field))
  return fc.oneof(
    strange,
    some.map(([name, value]): Field[] => [...fields, [name, value]]),
    some.map(([name, value]) => replaced(name, typeof value === 'string' ? new Blob([]) : 'text')),
    some.map(([name]) => replaced(name, 'a'.repeat(25_000))),
    ...(needed.length > 0
      ? [fc.constantFrom(...needed).map(([name]) => fields.filter((field) => field[0] !== name))]
      : []),
  )
}

/** What a call says, changed in one way. */
function strangeCall(shape: Shape, id: string): fc.Arbitrary<Sent> {
  if (!shape.form) {
    const json = mutated(shape)
    return fc.oneof(
      { weight: 8, arbitrary: json.map(asText) },
      { weight: 2, arbitrary: json.map((text) => asForm([['0', text]])) },
    )
  }
  // Drawing the whole page anew, which a browser without scripts is sent, takes the server long.
  const scripted = fc.integer({ min: 0, max: 19 }).map((one) => one > 0)
  const strange = fc
    .tuple(strangeFields(shape), scripted)
    .map(([fields, isScripted]) => called(shape, id, { fields, isScripted }))
  if (shape.args.length === 0) return strange
  const bound = fc
    .tuple(mutated(shape), scripted)
    .filter(([json]) => json.startsWith('['))
    .map(([json, isScripted]) => called(shape, id, { json, isScripted }))
  return fc.oneof(strange, bound)
}

/** A right body that was broken on its way. */
export function brokenBody({ type, body }: Sent): fc.Arbitrary<Sent> {
  const cut = fc.integer({ min: 0, max: Math.max(0, body.length - 6) })
  return fc.oneof(
    cut.map((end) => ({ type, body: body.subarray(0, end) })),
    fc.constant({ type, body: Buffer.from(body.toString('utf8'), 'utf16le') }),
    fc
      .uint8Array({ minLength: 1, maxLength: 400 })
      .map((bytes) => ({ type, body: Buffer.from(bytes) })),
    fc.constant({
      type: TEXT,
      body: Buffer.concat([body.subarray(0, 2), Buffer.from([0xff]), body.subarray(2)]),
    }),
    fc
      .integer({ min: 2, max: 20_000 })
      .map((depth) => ({ type: TEXT, body: Buffer.from('['.repeat(depth)) })),
  )
}

export const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'x-forwarded-host': 'evil.example' },
  { 'x-forwarded-host': 'evil.example', host: 'evil.example' },
]

const STRANGE: readonly Readonly<Record<string, string>>[] = [
  ...FOREIGN,
  { origin: '' },
  { 'content-type': 'application/json' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'text/html' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': '' },
  { 'content-encoding': 'gzip' },
]

const IDS = ['', '0', 'toString', '__proto__', '0'.repeat(42), '7f'.repeat(21), '../../etc/passwd']
const METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Everything hostile that an action can be sent. */
export function hostileCall(shape: Shape, { id, path }: Place, base: Base): fc.Arbitrary<Hostile> {
  const right = shape.form ? called(shape, id) : asText(JSON.stringify(shape.args))
  const send = ({ type, body, isScripted = true }: Sent, more = {}, method = 'POST'): Hostile => {
    const named = { 'next-action': isScripted ? id : '' }
    return {
      method,
      path,
      headers: given({ ...base, ...named, 'content-type': type, ...more }),
      body,
    }
  }
  return fc.oneof(
    { weight: 12, arbitrary: strangeCall(shape, id).map((sent) => send(sent)) },
    { weight: 4, arbitrary: brokenBody(right).map((sent) => send(sent)) },
    { weight: 3, arbitrary: fc.constantFrom(...STRANGE).map((headers) => send(right, headers)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...IDS).map((name) => send(right, { 'next-action': name })),
    },
    { weight: 1, arbitrary: fc.constantFrom(...METHODS).map((method) => send(right, {}, method)) },
  )
}

export type Base = Readonly<Record<string, string>>

/** Headers without those that are left empty. */
export function given(headers: Base): Base {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))
}
