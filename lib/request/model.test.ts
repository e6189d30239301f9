import { describe, expect, it } from 'vitest'
import { isForeign, LARGEST_REPLY, refusalOf } from './model'

const FETCHED = {
  host: 'mizan.example',
  origin: 'https://mizan.example',
  'sec-fetch-site': 'same-origin',
  'content-type': 'text/plain;charset=UTF-8',
  'next-action': '40',
}

/** The status of a request that differs from what a page sends, or null; a header that is empty is left out. */
function statusOf(differing: Record<string, string>, method = 'POST') {
  const headers = Object.entries({ ...FETCHED, ...differing }).filter(([, value]) => value !== '')
  return refusalOf(method, new Headers(headers))?.status ?? null
}

const FORM = 'multipart/form-data; boundary=x'

describe('a call of an action is', () => {
  it.each([
    ['as a page sends it', {}],
    ['a form', { 'content-type': FORM }],
    ['a form without scripts', { 'content-type': FORM, 'next-action': '' }],
    ['without what older browsers do not say', { 'sec-fetch-site': '' }],
    ['by a proxy that tells the host', { host: 'inside', 'x-forwarded-host': 'mizan.example' }],
    ['as long as may be', { 'content-length': String(LARGEST_REPLY) }],
  ])('let through: %s', (_what, differing) => {
    expect(statusOf(differing)).toBeNull()
  })

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from another host of the site', { 'sec-fetch-site': 'same-site' }, 403],
    ['from another origin', { origin: 'https://mizan.example.evil.example' }, 403],
    ['from another port', { origin: 'https://mizan.example:8443' }, 403],
    ['from a file, or a frame of nobody', { origin: 'null' }, 403],
    ['from what is no origin', { origin: 'mizan.example' }, 403],
    ['from a browser’s extension', { origin: 'chrome-extension://mizan.example' }, 403],
    ['from nowhere', { origin: '' }, 403],
    ['to another host', { 'x-forwarded-host': 'evil.example' }, 403],
    ['in JSON', { 'content-type': 'application/json' }, 415],
    ['as plain forms are sent', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['without a type', { 'content-type': '' }, 415],
    ['as a form without a boundary', { 'content-type': 'multipart/form-data' }, 415],
    ['as a text that names no action', { 'next-action': '' }, 415],
    ['compressed', { 'content-encoding': 'gzip' }, 415],
    ['too long', { 'content-length': String(LARGEST_REPLY + 1) }, 413],
  ])('refused: %s', (_what, differing, status) => {
    expect(statusOf(differing)).toBe(status)
  })
})

describe('a page is', () => {
  it.each(['GET', 'HEAD'])('read with %s, from wherever somebody comes', (method) => {
    expect(statusOf({ 'sec-fetch-site': 'cross-site', origin: '' }, method)).toBeNull()
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'not asked for with %s',
    (method) => {
      expect(statusOf({}, method)).toBe(405)
    },
  )
})

describe('a program', () => {
  it('is not taken for a page of another site', () => {
    expect(isForeign(new Headers({ host: 'mizan.example' }))).toBe(false)
  })
})
