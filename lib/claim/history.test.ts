import { expect, it } from 'vitest'
import { changesOf } from '@/lib/claim/history'

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
    [
      [],
      [{ field: 'figure', before: '{"kind":"exact","n":10}', after: '{"kind":"exact","n":11}' }],
    ],
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
