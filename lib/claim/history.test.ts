import { expect, it } from 'vitest'
import { changesOf, timelineOf } from '@/lib/claim/history'

const recorded = { recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'import' }

it.each([
  [[], []],
  [[{ words: 'ten' }], [[]]],
  [
    [{ words: 'ten' }, { words: 'eleven' }],
    [[], [{ field: 'words', before: 'ten', after: 'eleven' }]],
  ],
  [
    [{ figure: { kind: 'exact', n: 10 } }, { figure: { kind: 'exact', n: 11 } }],
    [[], [{ field: 'figure', before: { kind: 'exact', n: 10 }, after: { kind: 'exact', n: 11 } }]],
  ],
  [
    [{ note: 'x' }, { evidence: 'video' }],
    [
      [],
      [
        { field: 'evidence', before: null, after: 'video' },
        { field: 'note', before: 'x', after: null },
      ],
    ],
  ],
  [
    [{ note: null }, {}],
    [[], []],
  ],
])('%j: %j', (contents, changes) => {
  const history = contents.map((content, index) => ({ revision: index + 1, content, ...recorded }))
  expect(changesOf(history)).toEqual(changes)
})

it('lays revisions and decisions in one line, the latest first', () => {
  const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`
  const revision = (n: number, day: number) => {
    return {
      revision: n,
      content: { words: `${n}` },
      reason: null,
      recordedAt: at(day),
      recordedBy: 'desk',
    }
  }
  const decision = (kind: 'withdrawn' | 'restored', n: number, day: number) => {
    return { kind, revision: n, at: at(day), by: 'desk', reason: null }
  }
  const line = timelineOf(
    [revision(1, 1), revision(2, 3)],
    [decision('withdrawn', 1, 2), decision('restored', 2, 3)],
  )
  expect(line).toMatchObject([
    { is: 'decision', kind: 'restored' },
    { is: 'revision', revision: 2, changes: [{ before: '1', after: '2' }] },
    { is: 'decision', kind: 'withdrawn' },
    { is: 'revision', revision: 1, changes: [] },
  ])
})
