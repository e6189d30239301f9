import { beforeAll, describe, expect, it } from 'vitest'
import * as bundle from '@/app/api/v1/bundle/route'
import * as claim from '@/app/api/v1/claims/[key]/route'
import * as claims from '@/app/api/v1/claims/route'
import * as document from '@/app/api/v1/documents/[key]/route'
import * as documents from '@/app/api/v1/documents/route'
import * as comparison from '@/app/api/v1/incidents/[key]/comparison/route'
import * as incident from '@/app/api/v1/incidents/[key]/route'
import * as incidents from '@/app/api/v1/incidents/route'
import * as index from '@/app/api/v1/route'
import * as source from '@/app/api/v1/sources/[key]/route'
import * as sources from '@/app/api/v1/sources/route'
import { exportBundle } from '@/lib/bundle/queries'
import { withdrawClaim } from '@/lib/claim/commands'
import { inTransaction } from '@/lib/server/db'
import { type Ask, ask, type Route, serveFixture } from './asked'
import { openTestDatabase } from './database'

const { db } = await openTestDatabase()
beforeAll(() => serveFixture(db))

const readable: [string, Route, Ask, object][] = [
  ['the index', index, {}, { name: 'mizan', version: 1 }],
  ['incidents', incidents, { query: 'outcome=captured' }, { total: 1, items: [{ key: 'bridge' }] }],
  ['an incident', incident, { key: 'bridge' }, { key: 'bridge', parts: [{ key: 'bridge-north' }] }],
  [
    'a comparison',
    comparison,
    { key: 'bridge', query: 'reading=acled' },
    { reading: 'acled', incident: { key: 'bridge' } },
  ],
  [
    'documents',
    documents,
    { query: 'source=daily' },
    { total: 2, items: [{ key: 'daily-page' }, { key: 'report' }] },
  ],
  ['a document', document, { key: 'watch' }, { key: 'watch', supersededBy: [{ key: 'watch-2' }] }],
  ['sources', sources, { query: 'page=1' }, { total: 4 }],
  ['a source', source, { key: 'daily' }, { key: 'daily', incidents: { total: 1 } }],
  [
    'claims',
    claims,
    { query: 'incident=bridge&limit=2&after=children' },
    { items: [{ key: 'eleven' }, { key: 'families' }], next: 'families' },
  ],
  ['a claim', claim, { key: 'nine' }, { key: 'nine', history: [{ revision: 1 }] }],
  ['the bundle', bundle, {}, { format: 'mizan-bundle/1' }],
]

describe.each(readable)('%s', (_, route, asked, expected) => {
  it('can be read by who is signed in, and again at little cost', async () => {
    const response = await ask(route, asked)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject(expected)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    const tag = response.headers.get('etag') ?? ''
    const again = await ask(route, { ...asked, headers: { 'If-None-Match': `"other", W/${tag}` } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
  })

  it('answers HEAD with the headers alone', async () => {
    const [head, get] = [await ask(route, { ...asked, method: 'HEAD' }), await ask(route, asked)]
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
    const length = (await get.arrayBuffer()).byteLength
    expect(head.headers.get('content-length')).toBe(String(length))
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('refuses %s', async (method) => {
    const response = await ask(route, { ...asked, method })
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(await response.json()).toMatchObject({ status: 405, title: 'Method not allowed' })
  })

  it('tells other pages what they may do', async () => {
    const response = await ask(route, { ...asked, method: 'OPTIONS' })
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
  })
})

describe('the comparison as CSV', () => {
  it.each([
    ['by its format', { query: 'format=csv&reading=airwars' }],
    [
      'by what is accepted',
      { query: 'reading=airwars', headers: { Accept: 'text/csv, */*;q=0.1' } },
    ],
  ])('can be asked for %s', async (_, asked) => {
    const response = await ask(comparison, { key: 'bridge', ...asked })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="bridge.airwars.csv"',
    )
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toContain(
      '\r\n"airwars","bridge","killed","travellers"',
    )
  })

  it.each(['*/*', 'text/html', 'application/json, text/csv;q=0.9', 'text/csv;q=0'])(
    'is not sent to one who accepts %s',
    async (accept) => {
      const response = await ask(comparison, { key: 'bridge', headers: { Accept: accept } })
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    },
  )
})

describe('the export', () => {
  it('is that of the command line', async () => {
    const response = await ask(bundle)
    expect(await response.text()).toBe(await exportBundle(db))
    expect(response.headers.get('content-disposition')).toContain('mizan-bundle.json')
  })
})

it('does not tell who recorded a claim', async () => {
  const response = await ask(claim, { key: 'nine' })
  expect(await response.text()).not.toContain('rana')
})

it('answers for a claim that was withdrawn, and lists it no more', async () => {
  const decider = { by: 'rana', at: new Date('2031-06-01T10:00:00Z') }
  await inTransaction(db, (tx) => withdrawClaim(tx, 'nine', decider, 'read twice'))
  const response = await ask(claim, { key: 'nine' })
  const text = await response.text()
  expect(JSON.parse(text)).toMatchObject({
    key: 'nine',
    state: 'withdrawn',
    history: [{ revision: 1 }],
  })
  expect(JSON.parse(text).decisions).toEqual([
    { kind: 'withdrawn', revision: 1, at: '2031-06-01T10:00:00.000Z' },
  ])
  for (const words of ['rana', 'read twice', 'reason']) expect(text).not.toContain(words)
  const listed = await (await ask(claims, { query: 'limit=500' })).json()
  expect(listed.items.map(({ key }: { key: string }) => key)).not.toContain('nine')
})
