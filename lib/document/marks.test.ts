import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MarkedSpan, markText } from '@/lib/document/marks'

/** Runs as text: `[a b|words]` for a run under spans a and b, `a` the inner one. */
function drawn(text: string, spans: readonly MarkedSpan[]): string[] {
  return markText(text, spans).map((runs) =>
    runs.map(({ text: run, keys }) => (keys.length ? `[${keys.join(' ')}|${run}]` : run)).join(''),
  )
}

describe('markText', () => {
  it.each<[string, string, [key: string, start: number, end: number][], string[]]>([
    ['no span', 'plain text', [], ['plain text']],
    ['one span', 'ten men fell', [['a', 0, 3]], ['[a|ten] men fell']],
    ['a span to the end', 'ten men', [['a', 4, 7]], ['ten [a|men]']],
    [
      'spans that touch',
      'one two',
      [
        ['a', 0, 3],
        ['b', 3, 7],
      ],
      ['[a|one][b| two]'],
    ],
    [
      'a span within another',
      'five taken, one officer',
      [
        ['a', 0, 23],
        ['b', 12, 15],
      ],
      ['[a|five taken, ][b a|one][a| officer]'],
    ],
    [
      'spans that cross',
      'a b c d',
      [
        ['x', 0, 5],
        ['y', 2, 7],
      ],
      ['[x|a ][x y|b c][y| d]'],
    ],
    [
      'the same span twice',
      'six',
      [
        ['x', 0, 3],
        ['y', 0, 3],
      ],
      ['[x y|six]'],
    ],
    ['a span over two lines', 'one\n\ntwo', [['a', 0, 8]], ['[a|one]', '[a|two]']],
    ['an empty span', 'one', [['a', 1, 1]], ['one']],
    ['code points beyond the first plane', '😀😀 ten', [['a', 3, 6]], ['😀😀 [a|ten]']],
    ['a span inside a Latin word', 'wounded', [['a', 0, 5]], ['[a|wound]ed']],
    ['a start inside a joined word', 'وقتلوا سبعة', [['a', 1, 11]], ['[a|وقتلوا سبعة]']],
    ['an end inside a joined word', 'سبعة جنود هنا', [['a', 0, 7]], ['[a|سبعة جنود] هنا']],
    ['an end before a vowel sign', 'قُتل', [['a', 0, 1]], ['[a|قُتل]']],
    ['a number against a word', 'أسر8', [['a', 0, 3]], ['[a|أسر]8']],
    ['a combining mark in Latin', 'cafe\u0301 x', [['a', 0, 4]], ['[a|cafe\u0301] x']],
  ])('%s', (_name, text, spans, expected) => {
    expect(
      drawn(
        text,
        spans.map(([key, start, end]) => ({ key, start, end })),
      ),
    ).toEqual(expected)
  })

  it('says once where each span begins', () => {
    const spans = [
      { key: 'a', start: 0, end: 11 },
      { key: 'b', start: 4, end: 7 },
      { key: 'c', start: 11, end: 15 },
    ]
    const opens = markText('one two six\nten', spans)
      .flat()
      .flatMap((run) => run.opens)
    expect(opens).toEqual(['a', 'b', 'c'])
  })

  it('says where every run starts, in code points', () => {
    const runs = markText('😀 one\n\n😀😀 two', [{ key: 'a', start: 2, end: 5 }]).flat()
    expect(runs.map(({ start, text }) => [start, text])).toEqual([
      [0, '😀 '],
      [2, 'one'],
      [7, '😀😀 two'],
    ])
  })

  it('never loses or adds a letter', () => {
    const span = fc.record({ start: fc.nat(60), length: fc.nat(30) })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(span), (text, list) => {
        const spans = list.map(({ start, length }, index) => ({
          key: `k${index}`,
          start,
          end: start + length,
        }))
        const kept = text.split('\n').filter((line) => line.trim() !== '')
        const paragraphs = markText(text, spans).map((runs) => runs.map((run) => run.text).join(''))
        expect(paragraphs).toEqual(kept)
      }),
    )
  })
})
