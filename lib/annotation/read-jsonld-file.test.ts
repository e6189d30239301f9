import { describe, expect, it } from 'vitest'
import { DOCUMENT, item, read } from '@/tests/annotation/gate'
import { readJsonld } from './read-jsonld'

describe('a file', () => {
  const { '@context': context, ...bare } = item()
  const page = { '@context': context, type: 'AnnotationPage', items: [bare] }

  it.each<[string, unknown, number]>([
    ['one annotation', item(), 1],
    ['a list', [item(), item({ id: 'https://b.example/2' })], 2],
    ['a page', page, 1],
    ['a page that goes on', { ...page, next: { items: [{ ...bare, id: 'urn:x:2' }] } }, 2],
    ['a collection', { '@context': context, type: 'AnnotationCollection', first: page }, 1],
    ['a collection of none', { '@context': context, type: 'AnnotationCollection', total: 0 }, 0],
    ['two contexts', item({ '@context': [context, 'https://c.example/context'] }), 1],
  ])('may hold %s', (_, value, count) => {
    const outcome = read(value)
    expect(outcome.ok && outcome.drafts.length).toBe(count)
  })

  it.each<[string, unknown, string]>([
    ['no JSON', '{\n"a":', '2: : not JSON: value expected at column 5'],
    ['a field twice', '{"a": 1,\n"a": 2}', '2: a: the same field is given twice'],
    ['a number', 5, 'null: : must be an Annotation'],
    ['no context', bare, 'null: : is not a W3C Web Annotation file'],
    ['terms of its own', item({ '@context': [context, { x: 'y' }] }), '2: @context: defines terms'],
    ['another type', item({ type: 'Note' }), '4: type: must be an Annotation'],
    [
      'pages elsewhere',
      { '@context': context, type: 'AnnotationCollection', first: 'https://b.example/p1' },
      '4: first: stands at another address',
    ],
    [
      'the same id twice',
      { ...page, items: [bare, bare] },
      '25: items[1].id: the id https://b.example/1 is given twice',
    ],
  ])('with %s is refused', (_, value, expected) => {
    const outcome = read(value)
    const [fault] = outcome.ok ? [] : outcome.faults
    expect(`${fault?.line}: ${fault?.path}: ${fault?.message.en}`).toContain(expected)
    expect(fault?.message.ar).toMatch(/[\u0600-\u06ff]/)
  })

  it('of bytes that are no UTF-8 is refused', () => {
    expect(readJsonld(new Uint8Array([0xff, 0xfe]), DOCUMENT, new Set())).toMatchObject({
      ok: false,
    })
  })
})
