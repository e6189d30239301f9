import fc from 'fast-check'
import { mutated } from './mutation'
import { type Base, brokenBody, FOREIGN, given, type Hostile } from './request'
import type { Shape } from './shapes'

const FIELDS = ['constructor', 'constructor[prototype][x]', 'key', '$where', 'text[]', 'fuzz']

/** Everything hostile that a route can be sent: what it does not ask for, and what it does not take. */
export function hostileAsking(
  method: string,
  path: string,
  base: Base,
  shape?: Shape,
): fc.Arbitrary<Hostile> {
  const json = shape ? mutated(shape) : fc.constant('[{}]')
  const headers = { ...base, 'content-type': 'application/json' }
  const nothing = Buffer.alloc(0)
  const query = fc.constantFrom(...FIELDS).map((name): Hostile => {
    return { method, path: `${path}?${encodeURIComponent(name)}=1`, headers, body: nothing }
  })
  if (method === 'GET') {
    const sent = fc.tuple(fc.constantFrom('PUT', 'PATCH', 'DELETE'), json)
    return fc.oneof(
      query,
      fc.constantFrom('limit', 'page', 'reading', 'format').map((name) => {
        return { method, path: `${path}?${name}=1&${name}=1`, headers, body: nothing }
      }),
      sent.map(([other, body]) => ({ method: other, path, headers, body: Buffer.from(body) })),
    )
  }
  // Of a list of arguments, what stands for the one of them.
  const body = json.map((text) => Buffer.from(text.slice(1, -1)))
  const foreign = fc.constantFrom(...FOREIGN)
  if (!shape) {
    const file = fc.tuple(
      fc.constantFrom('PK\u0003\u0004', '%PDF-1.7\n', '\u0089PNG\r\n'),
      fc.uint8Array(),
    )
    return fc.oneof(
      query,
      foreign.map((more) => ({
        method,
        path,
        headers: { ...headers, ...more },
        body: Buffer.from('text'),
      })),
      file.map(([sign, rest]) => ({
        method,
        path,
        headers,
        body: Buffer.concat([Buffer.from(sign, 'latin1'), rest]),
      })),
    )
  }
  const right = Buffer.from(JSON.stringify(shape.args[0]))
  return fc.oneof(
    { weight: 6, arbitrary: body.map((bytes) => ({ method, path, headers, body: bytes })) },
    {
      weight: 2,
      arbitrary: brokenBody({ type: '', body: right }).map((sent) => ({
        method,
        path,
        headers,
        body: sent.body,
      })),
    },
    {
      weight: 2,
      arbitrary: foreign.map((more) => ({
        method,
        path,
        headers: { ...headers, ...more },
        body: right,
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('text/plain', 'application/x-www-form-urlencoded', '')
        .map((type) => ({
          method,
          path,
          headers: given({ ...headers, 'content-type': type }),
          body: right,
        })),
    },
  )
}
