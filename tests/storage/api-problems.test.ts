import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as unknownRoute from '@/app/api/[[...rest]]/route'
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
import { type Ask, ask, type Route, serveFixture } from './asked'
import { openTestDatabase } from './database'

const { db } = await openTestDatabase()
beforeAll(() => serveFixture(db))

describe('problems have one shape:', () => {
  it.each<[string, Route, Ask, number, string]>([
    [
      'no such route',
      unknownRoute,
      {},
      404,
      'There is no such route. The routes are listed at /api/v1.',
    ],
    ['no such incident', incident, { key: 'gone' }, 404, 'There is no incident with the key gone.'],
    [
      'no such comparison',
      comparison,
      { key: 'gone' },
      404,
      'There is no incident with the key gone.',
    ],
    ['no such document', document, { key: 'gone' }, 404, 'There is no document with the key gone.'],
    ['no such source', source, { key: 'gone' }, 404, 'There is no source with the key gone.'],
    ['no such claim', claim, { key: 'gone' }, 404, 'There is no claim with the key gone.'],
    ['a key with a NUL byte', claim, { key: 'a\0b' }, 404, 'What the address names is not a key.'],
    [
      'an unknown parameter',
      sources,
      { query: 'size=5' },
      400,
      'There is no parameter size here. Known: page.',
    ],
    [
      'an unknown parameter of the index',
      index,
      { query: 'page=2' },
      400,
      'There is no parameter page here. Known: none.',
    ],
    [
      'an unknown parameter where there is none',
      incident,
      { key: 'bridge', query: 'x=1' },
      400,
      'There is no parameter x here. Known: none.',
    ],
    [
      'a parameter given twice',
      claims,
      { query: 'limit=1&limit=2' },
      400,
      'The parameter limit is given twice.',
    ],
    [
      'an unknown outcome',
      incidents,
      { query: 'outcome=lost' },
      400,
      'outcome must be one of killed, wounded, killed-or-wounded, captured, abducted, missing, surrendered, released, displaced, evacuated; found "lost".',
    ],
    [
      'an unknown reading',
      comparison,
      { key: 'bridge', query: 'reading=mine' },
      400,
      'reading must be one of literal, acled, airwars; found "mine".',
    ],
    [
      'an unknown format',
      comparison,
      { key: 'bridge', query: 'format=xml' },
      400,
      'format must be one of json, csv; found "xml".',
    ],
    [
      'a day that is none',
      incidents,
      { query: 'from=2018-02-30' },
      400,
      'from must be a day of the calendar, written YYYY-MM-DD, found "2018-02-30".',
    ],
    [
      'a page before the first',
      documents,
      { query: 'page=0' },
      400,
      'page must be at least 1, found 0.',
    ],
    [
      'a page that is no number',
      documents,
      { query: 'page=two' },
      400,
      'page must be a whole number, found "two".',
    ],
    [
      'too many at once',
      claims,
      { query: 'limit=501' },
      400,
      'limit must be at most 500, found 501.',
    ],
    [
      'a NUL byte in a text',
      incidents,
      { query: 'text=%00' },
      400,
      'text holds a NUL byte or half of a character (a lone surrogate).',
    ],
    [
      'a text without end',
      incidents,
      { query: `text=${'a'.repeat(201)}` },
      400,
      'text must have at most 200 characters.',
    ],
  ])('%s', async (_, route, asked, status, detail) => {
    const response = await ask(route, asked)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const title = status === 400 ? 'Bad request' : 'Not found'
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title,
      status,
      detail,
      instance: '/api/v1/asked',
    })
  })

  it('what nobody expected, without a trace of the inside', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    Object.assign(globalThis, { mizanDatabase: {} })
    const response = await ask(sources)
    Object.assign(globalThis, { mizanDatabase: db })
    const problem = await response.json()
    expect(problem).toMatchObject({ status: 500, title: 'Internal server error' })
    const reference = /^Something failed on our side\. Reference: ([0-9a-f]{8})\.$/.exec(
      problem.detail,
    )?.[1]
    expect(log.mock.calls[0]?.join(' ')).toContain(reference)
    log.mockRestore()
  })

  it('a HEAD for nothing has no body', async () => {
    const response = await ask(claim, { key: 'gone', method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([404, ''])
  })
})
