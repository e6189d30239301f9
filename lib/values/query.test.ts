import { expect, it } from 'vitest'
import { type Query, readPage } from './query'

it.each<[Query, number]>([
  [{}, 1],
  [{ page: '3' }, 3],
  [{ page: '0' }, 1],
  [{ page: '-2' }, 1],
  [{ page: '2.5' }, 1],
  [{ page: '99999999' }, 1],
  [{ page: ['2', '3'] }, 1],
])('readPage(%j): %d', (query, page) => {
  expect(readPage(query)).toBe(page)
})
