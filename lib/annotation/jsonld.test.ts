import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsOf, type Quote, quoteAt } from '@/lib/values/quote'
import { collection, unknownTerms } from '@/tests/annotation/vocabulary'
import { type ExchangedNote, toCollection } from './jsonld'
import { type Body, MOTIVATIONS } from './model'
import { readJsonld } from './read-jsonld'

const TEXT = 'The mill 🕊️ was shut.\nقال الطحّان إن المطحنة أُغلقت، والطحّان غائب. The mill was shut.'
const points = codePointsOf(TEXT)
const DOCUMENT = {
  key: 'mill',
  title: 'The mill',
  language: 'en',
  url: 'https://a.example/mill',
  retrievedAt: '2031-05-04T09:30:00+03:00',
  sha256: '0f'.repeat(32),
  text: TEXT,
}
const read = (value: unknown, known: string[] = []) =>
  readJsonld(JSON.stringify(value), DOCUMENT, new Set(known))

const uuid = fc.uuid().map((id) => `urn:uuid:${id}`)
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !text.includes('\0'))
const time = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const maybe = <T>(one: fc.Arbitrary<T>, name: string) =>
  fc.option(one, { nil: null }).map((value) => (value === null ? {} : { [name]: value }))
const purpose = fc.uniqueArray(fc.constantFrom(...MOTIVATIONS), { minLength: 1, maxLength: 3 })
const agent = fc.oneof(
  fc.constant('https://b.example/rana'),
  fc.record({ type: fc.constant('Person'), name: words }),
)
const about = fc
  .tuple(
    maybe(purpose, 'purpose'),
    maybe(fc.uniqueArray(fc.constantFrom('ar', 'en'), { minLength: 1 }), 'language'),
    maybe(fc.constantFrom('text/plain', 'text/html'), 'format'),
    maybe(fc.constantFrom('ltr', 'rtl', 'auto'), 'textDirection'),
    maybe(agent, 'creator'),
    maybe(time, 'created'),
  )
  .map((parts) => Object.assign({}, ...parts) as Body)
const body: fc.Arbitrary<Body> = fc.oneof(
  fc.tuple(words, about).map(([value, rest]) => ({ value, ...rest })),
  about.map((rest) => ({ id: 'https://c.example/map', ...rest })),
)
const quote: fc.Arbitrary<Quote> = fc
  .tuple(fc.nat(points.length - 2), fc.integer({ min: 1, max: 30 }))
  .map(([start, size]) => quoteAt(points, start, Math.min(points.length, start + size)))
  .filter(({ exact }) => exact.trim() !== '')

const note: fc.Arbitrary<ExchangedNote> = fc.record({
  iri: uuid,
  created: time,
  modified: fc.option(time, { nil: null }),
  creator: fc.option(agent, { nil: null }),
  content: fc.record({
    motivations: fc.uniqueArray(fc.constantFrom(...MOTIVATIONS), { maxLength: 3 }),
    bodies: fc.array(body, { maxLength: 3 }),
  }),
  on: fc.option(quote, { nil: null }).map((one) => ({ quote: one })),
})

/** Notes, some of which are about the first. */
const notes = fc.uniqueArray(note, { maxLength: 6, selector: ({ iri }) => iri }).chain((list) =>
  fc.array(fc.boolean(), { minLength: list.length, maxLength: list.length }).map((replies) =>
    list.map((one, index): ExchangedNote => {
      return index > 0 && replies[index] ? { ...one, on: { iri: list[0]?.iri ?? '' } } : one
    }),
  ),
)

describe('what is exported', () => {
  it('is valid by the model, and every term is of the vocabulary', () => {
    fc.assert(
      fc.property(notes, fc.boolean(), (list, hasAddress) => {
        const document = { ...DOCUMENT, url: hasAddress ? DOCUMENT.url : null }
        const exported = JSON.parse(JSON.stringify(toCollection(document, list)))
        expect(collection.safeParse(exported).error?.issues ?? []).toEqual([])
        expect(unknownTerms(exported)).toEqual([])
      }),
    )
  })

  it('is read back as it was', () => {
    fc.assert(
      fc.property(notes, (list) => {
        const outcome = read(toCollection(DOCUMENT, list))
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults))
        expect(outcome.dropped).toEqual([])
        const again = outcome.drafts.map(
          ({ at: _, on, ...draft }): ExchangedNote => ({
            ...draft,
            created: draft.created ?? '',
            on: 'iri' in on ? { iri: on.iri } : on,
          }),
        )
        expect(again).toEqual(list)
      }),
    )
  })

  it.each([
    ['a term that is none', { items: [{ colour: 'red' }] }, ['.items[0].colour']],
    [
      'a motivation that is none',
      { motivation: ['tagging', 'shouting'] },
      ['.motivation=shouting'],
    ],
    ['a class that is none', { body: { type: 'Sound' } }, ['.body.type=Sound']],
  ])('is held against the vocabulary: %s', (_, value, expected) => {
    expect(unknownTerms(value)).toEqual(expected)
  })
})
