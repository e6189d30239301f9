import { describe, expect, it } from 'vitest'
import { cellOf, compared, type Details, rowOf, says } from '@/tests/comparison/facts'

const total = (words: string, details: Details = {}) =>
  says('gazette', words, { key: 'total', ...details })
const part = (words: string, details: Details = {}) =>
  says('gazette', words, { key: 'part', subset: 'commander', ...details })
const named: Details = { subsetOf: 'total' }

const sumIn = (said: readonly ReturnType<typeof says>[]) =>
  cellOf(rowOf(compared(said), { subset: 'commander' }), 'gazette').sum

describe('a subset larger than its total is an error', () => {
  it.each([
    ['named', [total('5'), part('7', named)], 2],
    ['not named, but the source gives a total', [total('5'), part('7')], 2],
    ['named, of another account of the source', [total('5', { at: 'mill' }), part('7', named)], 2],
    ['of words', [total('5'), part('tens', named)], 15],
    ['of other victims, when it says so', [total('5', { victims: 'mixed' }), part('7', named)], 2],
  ])('%s', (_, said, by) => {
    expect(sumIn(said)).toMatchObject({
      verdict: 'exceeds',
      by,
      subset: true,
      parts: [expect.anything()],
    })
  })

  it.each([
    ['a subset that is smaller', [total('5'), part('1', named)]],
    ['a subset that is all of it', [total('5'), part('5', named)]],
    ['words that may fit', [total('5'), part('some', named)]],
    ['a total without an upper bound', [total('more than 5'), part('90', named)]],
    ['a total that nobody gives', [part('7')]],
    ['the total of another source', [says('herald', '5'), part('7')]],
    ['a total in families', [total('5', { unit: 'families' }), part('7', named)]],
    ['a cumulative total', [total('5', { period: 'cumulative' }), part('7', named)]],
    ['a total that is not among the facts', [part('7', { subsetOf: 'elsewhere' })]],
    [
      'the named total, whatever another says',
      [total('9', { at: 'mill' }), says('gazette', '5'), part('7', named)],
    ],
    ['the denial of a total', [total('5', { modality: 'denied' }), part('7', named)]],
    ['the denial of the subset', [total('5'), part('7', { ...named, modality: 'denied' })]],
  ])('%s is none', (_, said) => {
    expect(sumIn(said)).toBeNull()
  })

  it('is found on a part of the incident, and seen at the whole', () => {
    const at: Details = { at: 'camp' }
    const row = rowOf(compared([total('5', at), part('7', { ...at, ...named })]), {
      subset: 'commander',
    })
    const camp = row.parts[0]
    expect(camp && cellOf(camp, 'gazette').sum).toMatchObject({ verdict: 'exceeds', subset: true })
    expect(cellOf(row, 'gazette').sum).toMatchObject({ verdict: 'exceeds', subset: true })
  })

  it('is found on a part where nothing names the total', () => {
    const at: Details = { at: 'camp' }
    const row = rowOf(compared([total('5', at), part('7', at)]), { subset: 'commander' })
    expect(row.parts[0] && cellOf(row.parts[0], 'gazette').sum).toMatchObject({ by: 2 })
    expect(cellOf(row, 'gazette').sum).toBeNull()
  })

  it('does not need a name for what is counted: civilians among all dead', () => {
    const said = [
      says('gazette', '20', { key: 'total', victims: 'mixed' }),
      says('gazette', '30', { subsetOf: 'total', victims: 'civilians' }),
    ]
    const row = rowOf(compared(said), { victims: 'civilians' })
    expect(cellOf(row, 'gazette').sum).toMatchObject({ verdict: 'exceeds', by: 10, subset: true })
  })

  it('leaves the sum of a subset’s own parts to be told as such', () => {
    const said = [
      part('9'),
      part('3', { key: 'a', at: 'mill' }),
      part('4', { key: 'b', at: 'camp' }),
    ]
    expect(sumIn(said)).toEqual({ verdict: 'fallsShort', by: 2, total: [9, 9], parts: [3, 4] })
  })
})
