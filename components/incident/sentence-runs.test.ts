import { expect, it } from 'vitest'
import { runsOfSentence } from '@/components/incident/sentence-runs'

it.each([
  ['', []],
  ['ten fell', [['text', 'ten fell']]],
  ['28', [['text', '28']]],
  [
    'أسرى: 8 (1 + 5 + 2)؛',
    [
      ['text', 'أسرى: 8 ('],
      ['formula', '1 + 5 + 2'],
      ['text', ')؛'],
    ],
  ],
  ['6 + 15 + 7 = 28', [['formula', '6 + 15 + 7 = 28']]],
  [
    'قتلى: 7 في رواية «شبكة 24»؛ 2',
    [
      ['text', 'قتلى: 7 في رواية '],
      ['quoted', '«شبكة 24»'],
      ['text', '؛ 2'],
    ],
  ],
  ['“عشرات”', [['quoted', '“عشرات”']]],
  ['an open « mark', [['text', 'an open « mark']]],
])('%s', (sentence, runs) => {
  expect(runsOfSentence(sentence).map(({ kind, text }) => [kind, text])).toEqual(runs)
})
