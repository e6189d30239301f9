import { expect, it } from 'vitest'
import type { Content } from './model'
import { fieldAt, gathered, spread } from './spread'

const incident: Content = {
  key: 'bridge',
  title: { ar: 'الجسر', en: 'The bridge' },
  date: { start: '2031-05-01', end: '2031-05-02', precision: 'day', basis: 'stated' },
  related: [{ incident: 'before', as: 'earlier-attack' }],
  note: null,
}

it('gives the parts of a title and a date fields of their own, and back', () => {
  expect(spread(incident)).toMatchObject({
    'title.ar': 'الجسر',
    'date.end': '2031-05-02',
    related: incident.related,
    note: null,
  })
  expect(gathered(spread(incident))).toEqual(incident)
})

it.each([
  ['incidents[0].date.end', 'date.end'],
  ['sources[0].basedOn[1]', 'basedOn'],
  ['incidents[0].related[0].incident', 'related'],
  ['claims[0].quote.exact', 'quote'],
  ['places[0]', ''],
  ['', ''],
])('a fault at %s stands in the field %s', (path, field) => {
  expect(fieldAt(path)).toBe(field)
})
