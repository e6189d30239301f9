import { describe, expect, it } from 'vitest'
import {
  DOCUMENT,
  first,
  item,
  positionOf,
  quoteOf,
  ROOT,
  read,
  targetOf,
} from '@/tests/annotation/gate'

describe('an annotation', () => {
  it.each<[string, object, object]>([
    ['a body as a string', { body: 'Just words' }, { bodies: [{ value: 'Just words' }] }],
    [
      'a body as an IRI',
      { body: 'https://c.example/map' },
      { bodies: [{ id: 'https://c.example/map' }] },
    ],
    [
      'a bodyValue',
      { body: undefined, bodyValue: 'Words' },
      { bodies: [{ value: 'Words', format: 'text/plain' }] },
    ],
    [
      'no body',
      { body: undefined, motivation: 'highlighting' },
      { motivations: ['highlighting'], bodies: [] },
    ],
    [
      'several bodies, each with its purpose',
      {
        motivation: ['commenting', 'oa:tagging'],
        body: [
          { type: 'TextualBody', value: 'a', purpose: 'commenting', language: ['ar', 'en'] },
          { type: 'TextualBody', value: 'b', purpose: 'http://www.w3.org/ns/oa#tagging' },
          { type: 'SpecificResource', source: 'https://c.example/', purpose: 'linking' },
        ],
      },
      {
        motivations: ['commenting', 'tagging'],
        bodies: [
          { value: 'a', purpose: ['commenting'], language: ['ar', 'en'] },
          { value: 'b', purpose: ['tagging'] },
          { id: 'https://c.example/', purpose: ['linking'] },
        ],
      },
    ],
  ])('may have %s', (_, more, content) => {
    expect(first(item(more)).content).toMatchObject(content)
  })

  it('keeps who wrote it and when', () => {
    const creator = { type: 'Person', name: 'Rana', id: 'https://b.example/rana' }
    const created = '2031-05-04T09:30:00Z'
    expect(first(item({ creator, created }))).toMatchObject({ creator, created, modified: null })
  })

  it.each<[string, object, [number, number] | null]>([
    ['by quote', targetOf(quoteOf('Nobody')), [22, 28]],
    ['by position', targetOf(positionOf(9, 11)), [9, 11]],
    ['by both', targetOf(positionOf(35, 43), quoteOf('The gate')), [35, 43]],
    ['by quote and prefix', targetOf(quoteOf('The gate', { prefix: 'came. ' })), [35, 43]],
    ['by quote and suffix', targetOf(quoteOf('The gate', { suffix: ' was' })), [35, 43]],
    [
      'by quote with a prefix of the page',
      targetOf(quoteOf('Nobody', { prefix: 'Menu ' })),
      [22, 28],
    ],
    ['as a whole', { source: { id: DOCUMENT.url } }, null],
    ['as a whole, by its address', { id: DOCUMENT.url }, null],
  ])('finds its words %s', (_, target, span) => {
    const { on } = first(item({ target }))
    const quote = on && 'quote' in on ? on.quote : undefined
    expect(quote && [quote.start, quote.end]).toEqual(span)
  })

  it.each([
    'https://a.example/gate',
    'https://a.example/gate#part',
    'ni:///sha-256;Dw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8',
    'http://localhost:3000/documents/gate',
    'https://mizan.example/ar/documents/gate',
    'https://mizan.example/api/v1/documents/gate',
  ])('knows the document as %s', (target) => {
    expect(first(item({ target })).on).toEqual({ quote: null })
  })

  it('may be about another', () => {
    expect(first(item({ motivation: 'replying', target: ROOT })).on).toMatchObject({ iri: ROOT })
  })

  it('tells what of it is not kept', () => {
    const selectors = targetOf(quoteOf('Nobody', { refinedBy: {} }), { type: 'FragmentSelector' })
    const { dropped } = first(item({ generator: 'https://b.example/', target: selectors }))
    expect(dropped).toEqual(['FragmentSelector', 'generator', 'refinedBy'])
  })

  it.each<[string, object, string, string]>([
    ['without an id', { id: undefined }, 'id', 'is missing'],
    ['with words for an id', { id: 'my note' }, 'id', 'must be an IRI'],
    ['with another motivation', { motivation: ['tagging', 'x'] }, 'motivation[1]', 'found "x"'],
    ['with a day for a time', { created: '2031-05-04' }, 'created', 'must be a time in UTC'],
    ['with local time', { modified: '2031-05-04T09:30:00' }, 'modified', 'must be a time in UTC'],
    ['with nobody as creator', { creator: {} }, 'creator', 'names somebody'],
    ['with a NUL', { body: 'a\0b c' }, 'body', 'NUL'],
    ['with two bodies of two kinds', { bodyValue: 'x' }, 'bodyValue', 'stands beside body'],
    ['with a choice', { body: { type: 'Choice', items: [] } }, 'body', 'must be a text, an IRI'],
    [
      'with part of a body',
      { body: { source: 'urn:x:1', selector: {} } },
      'body.selector',
      'cannot be kept',
    ],
    ['without a target', { target: undefined }, 'target', 'is missing'],
    ['with two targets', { target: [ROOT, ROOT] }, 'target', 'several targets'],
    ['of another page', { target: 'https://a.example/other' }, 'target', 'neither this document'],
    ['of another document', { target: 'https://m.example/documents/x' }, 'target', 'neither this'],
    [
      'with words that are not there',
      { target: targetOf(quoteOf('Six')) },
      'target.selector[0]',
      'not in the text: "Six"',
    ],
    [
      'with words at two places',
      { target: targetOf(quoteOf('The gate')) },
      'target.selector[0]',
      '(0, 35)',
    ],
    [
      'with words and another position',
      { target: targetOf(quoteOf('Nobody'), positionOf(23, 29)) },
      'target.selector[1]',
      'do not stand at 23 but at 22',
    ],
    [
      'with a position beyond the end',
      { target: targetOf(positionOf(5, 500)) },
      'target.selector[0]',
      'from 5 to 500',
    ],
    [
      'with a position of space',
      { target: targetOf(positionOf(3, 4)) },
      'target.selector[0]',
      'no words',
    ],
    [
      'with half a position',
      { target: targetOf(positionOf(3.5, 4)) },
      'target.selector[0].start',
      'whole number',
    ],
    [
      'with no position',
      { target: targetOf({ type: 'TextPositionSelector', start: 1 }) },
      'target.selector[0].end',
      'is missing',
    ],
    [
      'with a quote of nothing',
      { target: targetOf({ type: 'TextQuoteSelector' }) },
      'target.selector[0].exact',
      'is missing',
    ],
    [
      'with other selectors alone',
      { target: targetOf({ type: 'XPathSelector' }) },
      'target.selector',
      'only XPathSelector',
    ],
  ])('%s is refused', (_, more, path, sentence) => {
    const outcome = read(item(more))
    const faults = outcome.ok ? [] : outcome.faults
    expect(faults.map((fault) => fault.path)).toEqual([path])
    expect(faults[0]?.message.en).toContain(sentence)
    // What is missing from the outermost object has no line of its own.
    if (sentence !== 'is missing' || path.includes('.')) expect(faults[0]?.line).toBeGreaterThan(0)
  })
})
