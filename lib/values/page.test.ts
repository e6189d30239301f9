import { describe, expect, it } from 'vitest'
import { pageOf, windowOf } from './page'

describe('a page of a list', () => {
  it.each([
    [1, 20, 0],
    [2, 20, 20],
    [5, 10, 40],
  ])('page %d of %d each skips %d', (page, size, skip) => {
    expect(windowOf(page, size)).toEqual({ skip, take: size })
  })

  it.each([
    [0, 1],
    [20, 1],
    [21, 2],
    [100, 5],
  ])('%d in all make %d pages of twenty', (total, pages) => {
    expect(pageOf(['x'], { total, page: 1, size: 20 })).toEqual({
      items: ['x'],
      total,
      page: 1,
      pages,
    })
  })
})
