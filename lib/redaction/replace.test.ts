import { describe, expect, it } from 'vitest'
import { codePointsOf, quoteAt } from '@/lib/values/quote'
import { finderOf } from './finder'
import { blocked, hashOf, Replacer } from './replace'

const finder = finderOf({ words: ['Warden'], inside: false })
const replacer = () => new Replacer(finder, new Set(['warden-report', 'warden']))

describe('JSON', () => {
  it.each<[string, unknown, unknown]>([
    ['a string', 'the Warden', 'the ██████'],
    ['what is deep in it', { a: [{ b: ['Warden'] }] }, { a: [{ b: ['██████'] }] }],
    ['names of fields', { 'the Warden': 1 }, { 'the ██████': 1 }],
    ['terms, in their own form', { subset: 'warden-s' }, { subset: 'xxxxxx-s' }],
    ['what it is given by a name', { name: 'warden' }, { name: '██████' }],
  ])('loses words in %s', (_, value, expected) => {
    expect(replacer().json(value).value).toEqual(expected)
    expect(JSON.parse(replacer().jsonText(JSON.stringify(value)).value)).toEqual(expected)
  })

  it.each<[string, unknown]>([
    ['keys, which are for ever', { document: 'warden-report', by: 'warden' }],
    ['subjects', { subject: 'documents/warden-report' }],
    ['lists by key', { 'warden-report': { n: 1 }, 'killed.warden.persons.event': 2 }],
    ['measures of keys', { measure: 'killed.warden.persons.event' }],
    ['other values', { n: 1, is: true, none: null, text: 'wardens' }],
  ])('keeps %s', (_, value) => {
    expect(replacer().json(value)).toEqual({ value, count: 0 })
  })

  it('that cannot be read is a text', () => {
    expect(replacer().jsonText('{"Warden').value).toBe('{"██████')
  })

  it('keeps every byte where nothing is removed', () => {
    const json = '{ "b": 1,\n "a": "x" }'
    expect(replacer().jsonText(json).value).toBe(json)
  })
})

describe('a changed document', () => {
  const before = '🌊 Today the Warden said so. The Warden left.'
  const after = blocked(before, finder.find(before))
  const points = codePointsOf(before)

  function changed() {
    const known = replacer()
    known.noteDocument('d', before, after)
    return known
  }

  it('is followed by its quotes wherever their edges are', () => {
    for (let start = 0; start < points.length; start++) {
      for (let end = start + 1; end <= points.length; end++) {
        const quote = quoteAt(points, start, end)
        const { value } = changed().json({ document: 'd', quote })
        expect(value).toEqual({ document: 'd', quote: quoteAt(codePointsOf(after), start, end) })
      }
    }
  })

  it('takes its old hash along, in whatever form', () => {
    const old = { hex: hashOf(before), ni: `ni:///sha-256;${hashOf(before, 'base64url')}` }
    const now = { hex: hashOf(after), ni: `ni:///sha-256;${hashOf(after, 'base64url')}` }
    expect(changed().json(old)).toEqual({ value: now, count: 0 })
    expect(changed().mayChange(JSON.stringify(old))).toBe(true)
    expect(replacer().mayChange(JSON.stringify(old))).toBe(false)
  })
})
