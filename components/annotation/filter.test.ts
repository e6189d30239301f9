import { describe, expect, it } from 'vitest'
import type { AnnotationView } from '@/lib/annotation/view'
import { choicesOf, filterNotes, type NoteFilter, OPEN_NOTES } from './filter'

const deed = { by: 'desk', at: '2031-01-01T00:00:00.000Z' }
const note = (key: string, over: Partial<AnnotationView>) =>
  ({ key, motivations: ['commenting'], tags: [], resolved: null, ...over }) as AnnotationView

const NOTES = [
  note('a', { tags: ['names', 'date'] }),
  note('b', { motivations: ['questioning'], tags: ['date'], resolved: deed }),
  note('c', { motivations: ['tagging'], tags: ['date'] }),
  note('d', { withdrawn: deed }),
]

describe('filterNotes', () => {
  it.each<[string, Partial<NoteFilter>, string]>([
    ['open ones', {}, 'a c d'],
    ['resolved ones', { state: 'resolved' }, 'b'],
    ['all', { state: 'all' }, 'a b c d'],
    ['of a kind', { state: 'all', kind: 'questioning' }, 'b'],
    ['with a tag', { state: 'all', tag: 'date' }, 'a b c'],
    ['of a kind with a tag', { kind: 'commenting', tag: 'names' }, 'a'],
    ['none', { kind: 'editing' }, ''],
  ])('%s', (_, filter, expected) => {
    const shown = filterNotes(NOTES, { ...OPEN_NOTES, ...filter })
    expect(shown.map(({ key }) => key).join(' ')).toBe(expected)
  })

  it('offers what occurs, the most frequent first', () => {
    expect(choicesOf(NOTES)).toEqual({
      kinds: ['commenting', 'questioning', 'tagging'],
      tags: ['date', 'names'],
    })
  })
})
