import { describe, expect, it } from 'vitest'
import { quote, sampleBundle } from '@/tests/fixtures/bundle'
import { type Change, set } from '@/tests/fixtures/changes'
import { told } from '@/tests/fixtures/examined'

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
})
