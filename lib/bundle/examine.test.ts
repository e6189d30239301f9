import { describe, expect, it } from 'vitest'
import { quote, sampleBundle } from '@/tests/fixtures/bundle'
import { type Change, set } from '@/tests/fixtures/changes'
import { examine } from './examine'
import { NOTHING_KNOWN } from './known'
import { LARGEST, readBundle } from './read'

function examined(input: string | Uint8Array) {
  const read = readBundle(input)
  return read.ok ? examine(read.draft, NOTHING_KNOWN) : read
}

/** The faults of a bundle as `path: English`. */
function told(bundle: unknown): string[] {
  const outcome = examined(typeof bundle === 'string' ? bundle : JSON.stringify(bundle))
  return outcome.ok ? [] : outcome.faults.map(({ path, message }) => `${path}: ${message.en}`)
}

describe('a bundle that is right', () => {
  it('has no fault', () => {
    expect(told(sampleBundle())).toEqual([])
  })

  it('gets defaults and everything that follows from its texts', () => {
    const outcome = examined(JSON.stringify(sampleBundle()))
    const { actors, claims, documents } = outcome.ok ? outcome.settled : expect.fail()
    expect(actors[1]).toMatchObject({ aliases: [], alliedWith: [], note: null })
    expect(claims[1]).toMatchObject({
      unit: 'persons',
      period: 'event',
      modality: 'asserted',
      wording: 'verbatim',
      subset: null,
      subsetOf: null,
      basedOn: null,
      translation: { en: '12 travellers were killed' },
      // Counted in code points: the dove at the beginning is two of them, and three UTF-16 units.
      quote: { start: 25, end: 42, prefix: '🕊️ قال مكتب حرس الجسر إن ' },
    })
    expect(claims[3]?.figure).toEqual({ kind: 'none' })
    expect(documents[1]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each<[string, Change]>([
    ['nulls for what is optional', set('claims[0].note', null)],
    [
      'a quote with its derived fields',
      set('claims[1].quote', {
        exact: '12 مسافراً قُتلوا',
        start: 25,
        end: 42,
        prefix: 'الجسر إن ',
        suffix: ' عند',
      }),
    ],
    [
      'a hash in capitals',
      set('documents[1].sha256', 'BDA8C35B23A1D1EB1D2F0B4E8E9D0B9E'.repeat(2)),
    ],
    ['a translation as text', set('claims[4].translation', 'تسعة قتلى')],
    [
      'a leap day',
      set('incidents[2].date', {
        start: '2032-02-29',
        end: '2032-02-29',
        precision: 'day',
        basis: 'stated',
      }),
    ],
    [
      'lists left out',
      (bundle) => {
        for (const list of ['claims', 'incidents', 'documents', 'places'])
          Reflect.deleteProperty(bundle, list)
      },
    ],
  ])('may have %s', (what, change) => {
    const bundle = sampleBundle()
    change(bundle)
    if (what === 'a hash in capitals') {
      const sha256 = /which is ([0-9a-f]{64})/.exec(told(bundle).join())?.[1] ?? ''
      set('documents[1].sha256', sha256.toUpperCase())(bundle)
    }
    expect(told(bundle)).toEqual([])
  })
})

describe('a bundle with a fault is refused:', () => {
  const reversed = { kind: 'range', n: 94, hi: 31 }
  const children = sampleBundle().documents[2]?.text ?? ''

  it.each<[string, Change, string]>([
    [
      'a field that does not exist',
      set('claims[3].colour', 'red'),
      'claims[3].colour: is not a field of mizan-bundle/1',
    ],
    ['a list that does not exist', set('people', []), 'people: is not a field of mizan-bundle/1'],
    ['a list that is none', set('claims', {}), 'claims: must be a list, found {…}'],
    ['a missing field', set('claims[3].words', undefined), 'claims[3].words: is missing'],
    ['a wrong type', set('actors[0].name.en', 7), 'actors[0].name.en: must be text, found 7'],
    ['an empty text', set('actors[0].name.en', ' '), 'actors[0].name.en: must not be empty'],
    [
      'a name that turns its neighbours round',
      set('actors[0].name.en', 'Guards\u202e'),
      'actors[0].name.en: holds an invisible character that steers the direction of text (such as U+202E); take it out',
    ],
    [
      'a figure that reads backwards',
      set('claims[0].words', '\u202e82'),
      'claims[0].words: holds an invisible character that steers the direction of text (such as U+202E); take it out',
    ],
    [
      'an unknown word',
      set('sources[0].kind', 'rumour'),
      'sources[0].kind: must be one of belligerent, official, monitor, media, witness, unattributed; found "rumour"',
    ],
    [
      'a key with a space',
      set('claims[5].key', 'the valley'),
      'claims[5].key: must be a key of at most 120 letters a–z, digits, hyphens, dots or underscores, found "the valley"',
    ],
    [
      'a key used twice',
      set('claims[5].key', 'nine'),
      'claims[5].key: the key nine is already used by claims[4]',
    ],
    [
      'a month 13',
      set('documents[0].published.date', '2018-13-40'),
      'documents[0].published.date: must be a day of the calendar, written YYYY-MM-DD, found "2018-13-40"',
    ],
    [
      '30 February',
      set('incidents[0].date.start', '2018-02-30'),
      'incidents[0].date.start: must be a day of the calendar, written YYYY-MM-DD, found "2018-02-30"',
    ],
    [
      'an end before the start',
      set('incidents[0].date.end', '2031-05-01'),
      'incidents[0].date.end: ends on 2031-05-01, before it starts on 2031-05-02',
    ],
    [
      'a time without offset',
      set('documents[0].retrievedAt', '2031-05-04 09:30'),
      'documents[0].retrievedAt: must be a time such as 2018-10-13T09:30:00Z, found "2031-05-04 09:30"',
    ],
    [
      'a script as address',
      set('sources[2].url', 'javascript:alert(1)'),
      'sources[2].url: must be a web address that begins with http:// or https://, found "javascript:alert(1)"',
    ],
    [
      'a latitude beyond the pole',
      set('places[0].lat', 91),
      'places[0].lat: must be at most 90, found 91',
    ],
    [
      'a latitude alone',
      set('places[0].lon', null),
      'places[0].lat: lat and lon are given together or not at all',
    ],
    [
      'a language that is none',
      set('documents[0].language', 'Arabic'),
      'documents[0].language: must be a language code such as ar or en, found "Arabic"',
    ],
    [
      'a NUL byte',
      set('documents[0].title', 'a\0b'),
      'documents[0].title: holds a NUL byte or half of a character (a lone surrogate)',
    ],
    [
      'a lone surrogate',
      set('claims[0].note', 'a\ud83d'),
      'claims[0].note: holds a NUL byte or half of a character (a lone surrogate)',
    ],
    [
      'half a person',
      set('claims[1].figure.n', 2.5),
      'claims[1].figure.n: must be a whole number, found 2.5',
    ],
    [
      'fewer than none',
      set('claims[1].figure.n', -1),
      'claims[1].figure.n: must be at least 0, found -1',
    ],
    [
      'eleven million',
      set('claims[1].figure.n', 11_000_000),
      'claims[1].figure.n: must be at most 10000000, found 11000000',
    ],
    [
      'a number that is missing',
      set('claims[1].figure', { kind: 'exact' }),
      'claims[1].figure.n: a figure of kind exact needs a number',
    ],
    [
      'a range without end',
      set('claims[1].figure', { kind: 'range', n: 1 }),
      'claims[1].figure.hi: a figure of kind range needs a number',
    ],
    [
      'a number where there is none',
      set('claims[1].figure', { kind: 'some', n: 3 }),
      'claims[1].figure.n: a figure of kind some has no such number',
    ],
    [
      'a second number',
      set('claims[1].figure', { kind: 'exact', n: 3, hi: 4 }),
      'claims[1].figure.hi: a figure of kind exact has no such number',
    ],
    [
      'fewer than 0',
      set('claims[1].figure', { kind: 'fewerThan', n: 0 }),
      'claims[1].figure.n: must be at least 1, found 0',
    ],
    [
      'low above high',
      set('claims[1].figure', reversed),
      'claims[1].figure.n: the low bound 94 is above the high bound 31',
    ],
    [
      'a number as translation',
      set('claims[1].translation', 5),
      'claims[1].translation: must be text or {"ar": …, "en": …}, found 5',
    ],
    [
      'a third language of a translation',
      set('claims[1].translation', { fr: 'x' }),
      'claims[1].translation.fr: is not a field of mizan-bundle/1',
    ],
    [
      'an actor that does not exist',
      set('claims[3].victims', 'ghosts'),
      'claims[3].victims: no actor has the key ghosts, neither in this bundle nor in the database',
    ],
    [
      'an incident that does not exist',
      set('incidents[1].related[0].incident', 'gone'),
      'incidents[1].related[0].incident: no incident has the key gone, neither in this bundle nor in the database',
    ],
    [
      'an ally that does not exist',
      set('actors[0].alliedWith', ['gone']),
      'actors[0].alliedWith[0]: no actor has the key gone, neither in this bundle nor in the database',
    ],
    [
      'a part of itself',
      set('incidents[2].partOf', 'bridge-before'),
      'incidents[2].partOf: names itself',
    ],
    [
      'an ally of itself',
      set('actors[0].alliedWith', ['guards']),
      'actors[0].alliedWith[0]: names itself',
    ],
    [
      'an incident related to itself',
      set('incidents[1].related[0].incident', 'bridge'),
      'incidents[1].related[0]: names itself',
    ],
    [
      'a circle of parts',
      set('incidents[1].partOf', 'bridge-north'),
      'incidents[0].partOf: goes round in a circle: bridge-north → bridge → bridge-north',
    ],
    [
      'a circle of places',
      set('places[1].within', 'bridge-place'),
      'places[0].within: goes round in a circle: bridge-place → valley → bridge-place',
    ],
    [
      'a circle of repetition',
      set('claims[1].basedOn', 'repeated'),
      'claims[1].basedOn: goes round in a circle: total → repeated → total',
    ],
    [
      'a circle of subsets',
      set('claims[1].subsetOf', 'children'),
      'claims[0].subsetOf: goes round in a circle: children → total → children',
    ],
    [
      'a circle of versions',
      set('documents[1].supersedes', 'watch-2'),
      'documents[0].supersedes: goes round in a circle: watch-2 → watch → watch-2',
    ],
    [
      'a part of another source',
      set('claims[0].claimant', 'daily'),
      'claims[0].subsetOf: claim total has another claimant (guards-office); a part and its total share it',
    ],
    [
      'a part of another outcome',
      set('claims[0].outcome', 'wounded'),
      'claims[0].subsetOf: claim total has another outcome (killed); a part and its total share it',
    ],
    [
      'a quote that is nowhere',
      set('claims[3].quote.exact', 'كلام لم يقله أحد'),
      'claims[3].quote: not found in document report',
    ],
    [
      'a quote that is elsewhere',
      set('claims[0].quote', { ...quote(children, 'بينهم 4 أطفال'), start: 0 }),
      'claims[0].quote: not at this position in document report, found at 54',
    ],
    [
      'a quote past the end',
      set('claims[0].quote', { exact: 'x', start: 100_000 }),
      'claims[0].quote: not found in document report',
    ],
    [
      'an end that disagrees',
      set('claims[1].quote.end', 41),
      'claims[1].quote.end: disagrees with the text of document report, which gives 42',
    ],
    [
      'a prefix that disagrees',
      set('claims[1].quote.prefix', 'لا '),
      'claims[1].quote.prefix: disagrees with the text of document report, which gives "🕊️ قال مكتب حرس الجسر إن "',
    ],
    [
      'a hash of another text',
      set('documents[1].sha256', '0'.repeat(64)),
      'documents[1].sha256: is not the SHA-256 of the text, which is ',
    ],
    [
      'a hash that is none',
      set('documents[1].sha256', 'abc'),
      'documents[1].sha256: must be a SHA-256 of 64 hexadecimal digits, found "abc"',
    ],
  ])('%s', (_, change, expected) => {
    const bundle = sampleBundle()
    change(bundle)
    const faults = told(bundle)
    expect(faults[0]?.slice(0, expected.length)).toBe(expected)
    expect(faults).toHaveLength(1)
  })

  it('with parts nested beyond all measure', () => {
    const bundle = sampleBundle()
    const [part] = bundle.incidents
    const chain = Array.from({ length: 52 }, (_, index) => {
      return { ...part, key: `level-${index}`, partOf: index === 0 ? null : `level-${index - 1}` }
    })
    set('incidents', [...bundle.incidents, ...chain.slice(0, 50)])(bundle)
    expect(told(bundle)).toEqual([])
    set('incidents', [...bundle.incidents, ...chain.slice(50)])(bundle)
    expect(told(bundle)).toEqual([
      'incidents[53].partOf: stands more than 50 levels deep',
      'incidents[54].partOf: stands more than 50 levels deep',
    ])
  })

  it('with every fault at once, each with its line and in both languages', () => {
    const bundle = sampleBundle()
    set('claims[3].colour', 'red')(bundle)
    set('claims[4].quote.exact', 'nobody said this')(bundle)
    set('places[1].precision', 'somewhere')(bundle)
    set('claims[0].place', 'gone')(bundle)
    const json = JSON.stringify(bundle, null, 1)
    const outcome = examined(json)
    const faults = outcome.ok ? [] : outcome.faults
    const lines = json.split('\n')
    const shown = faults.map(({ path, line }) => [path, lines[(line ?? 0) - 1]?.trim()])
    expect(shown).toEqual([
      ['places[1].precision', '"precision": "somewhere"'],
      ['claims[3].colour', '"colour": "red"'],
      ['claims[0].place', expect.stringContaining('"place": "gone"')],
      ['claims[4].quote', '"quote": {'],
    ])
    for (const { message } of faults) expect(message.ar).toMatch(/[\u0600-\u06ff]/)
  })
})

describe('a file that is no bundle is refused at once:', () => {
  const bytes = (...values: number[]) => Uint8Array.from(values)

  it.each<[string, string | Uint8Array, string, number | null]>([
    ['nothing', '', 'not JSON: value expected at column 1', 1],
    ['a word', '\n  hello', 'not JSON: invalid symbol at column 3', 2],
    ['an array', '[]', 'not a mizan-bundle/1', null],
    ['another format', '{"format":"other/2"}', 'not a mizan-bundle/1', null],
    [
      'a comment',
      '{"format":"mizan-bundle/1" // why\n}',
      'not JSON: invalid comment token at column 28',
      1,
    ],
    [
      'a comma too many',
      '{\n"format":"mizan-bundle/1",\n}',
      'not JSON: property name expected at column 1',
      3,
    ],
    [
      'a text without end',
      '{"format":"mizan',
      'not JSON: unexpected end of string at column 11',
      1,
    ],
    ['a NUL byte', '{"format":"mizan-bundle/1"\0}', 'not JSON: ', 1],
    ['bytes that are no UTF-8', bytes(0x7b, 0x0a, 0xff, 0x7d), 'not UTF-8 text', 2],
    ['a letter cut in half', bytes(0x22, 0xd8), 'not UTF-8 text', 1],
    [
      'a field twice',
      '{"format":"mizan-bundle/1",\n"claims":[],\n"claims":[]}',
      'the same field is given twice',
      3,
    ],
    [
      'brackets without end',
      '['.repeat(200_000),
      'not a bundle: brackets are nested too deeply',
      null,
    ],
  ])('%s', (_, input, expected, line) => {
    const outcome = examined(input)
    const [fault, ...more] = outcome.ok ? [] : outcome.faults
    expect(more).toEqual([])
    expect([fault?.message.en.slice(0, expected.length), fault?.line]).toEqual([expected, line])
  })

  it('is read with a byte order mark', () => {
    expect(examined(`\uFEFF${JSON.stringify(sampleBundle())}`).ok).toBe(true)
    expect(examined(new TextEncoder().encode(`\uFEFF${JSON.stringify(sampleBundle())}`)).ok).toBe(
      true,
    )
  })

  it('is not read past 256 MB', () => {
    const outcome = examined(new Uint8Array(LARGEST + 1))
    expect(outcome.ok || outcome.faults[0]?.message.en).toContain('larger than 256 MB')
  })

  const MEGABYTES_6 = 6 * 1024 ** 2
  it.each<[string, () => string | Uint8Array]>([
    ['noise', () => new Uint8Array(MEGABYTES_6).fill(0xfe)],
    ['letters', () => 'x'.repeat(MEGABYTES_6)],
    ['opening brackets', () => '[{"a":'.repeat(MEGABYTES_6 / 6)],
    ['an endless text', () => `"${'a'.repeat(MEGABYTES_6)}`],
    [
      'zeros for claims',
      () => `{"format":"mizan-bundle/1","claims":[${'0,'.repeat(MEGABYTES_6 / 2)}0]}`,
    ],
  ])(
    '6 MB of %s take a moment',
    (_, garbage) => {
      const input = garbage()
      const start = performance.now()
      expect(examined(input).ok).toBe(false)
      expect(performance.now() - start).toBeLessThan(5_000)
    },
    20_000,
  )
})
