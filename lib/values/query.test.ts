import { expect, it } from 'vitest'
import { type Query, readPage, searchOf } from './query'

it.each<[Query, string]>([
  [{}, ''],
  [{ page: undefined }, ''],
  [{ reading: 'acled' }, '?reading=acled'],
  [{ open: ['a', 'b'], cell: 'x~y z' }, '?open=a&open=b&cell=x%7Ey+z'],
])('%j stands behind an address as %s', (query, search) => {
  expect(searchOf(query)).toBe(search)
})

it.each<[Query, number]>([
  [{}, 1],
  [{ page: '3' }, 3],
  [{ page: '0' }, 1],
  [{ page: '-2' }, 1],
  [{ page: ['2', '3'] }, 1],
])('%j asks for page %d', (query, page) => {
  expect(readPage(query)).toBe(page)
})
