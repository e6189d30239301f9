import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES, PERIODS, UNITS } from '@/lib/claim/model'
import { type CellPlace, cellText, readCellText } from './cell-text'

const killed: CellPlace = {
  measure: { outcome: 'killed', victims: 'sdf', unit: 'persons', period: 'event', subset: null },
  source: 'isis',
}

describe('a cell as a text', () => {
  it.each<[string, CellPlace]>([
    ['killed/sdf/persons//event@isis', killed],
    [
      'killed/sdf/persons/commander/event@isis',
      { ...killed, measure: { ...killed.measure, subset: 'commander' } },
    ],
    [
      'killed-or-wounded/a.b_c/families//cumulative@wire-2',
      {
        source: 'wire-2',
        measure: {
          outcome: 'killed-or-wounded',
          victims: 'a.b_c',
          unit: 'families',
          period: 'cumulative',
          subset: null,
        },
      },
    ],
  ])('is %s', (text, cell) => {
    expect(cellText(cell)).toBe(text)
    expect(readCellText(text)).toEqual(cell)
  })

  it('is read back as it was, whatever the keys', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)
    const measure = fc.record({
      outcome: fc.constantFrom(...OUTCOMES),
      victims: key,
      unit: fc.constantFrom(...UNITS),
      period: fc.constantFrom(...PERIODS),
      subset: fc.option(key),
    })
    fc.assert(
      fc.property(fc.record({ measure, source: key }), (cell) => {
        expect(readCellText(cellText(cell))).toEqual(cell)
      }),
    )
  })

  it.each([
    '',
    'killed.sdf.persons.event~isis',
    'shot/sdf/persons//event@isis',
    'killed/sdf/carts//event@isis',
    'killed/sdf/persons//always@isis',
    'killed/sdf/persons/event@isis',
    'killed/sdf/persons//event@',
    'killed/sdf/persons//event@isis@isis',
    'killed//persons//event@isis',
    ' killed/sdf/persons//event@isis',
    'killed/sdf/persons//event@isis\n',
  ])('%j is none', (text) => {
    expect(readCellText(text)).toBeNull()
  })
})
