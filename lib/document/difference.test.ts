import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf } from './difference'

/** A difference as one line a paragraph: [-taken out-] {+put in+}, and … for what stayed. */
function told(before: string, after: string): string[] {
  return differenceOf(before, after).parts.map((part) =>
    part.kind === 'unchanged'
      ? `…${part.paragraphs.length}`
      : part.runs
          .map(({ kind, text }) =>
            kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
          )
          .join(''),
  )
}

describe('differenceOf', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing', 'one\ntwo', 'one\n\ntwo ', ['…2']],
    [
      'a figure',
      'The council said six people were killed.',
      'The council said nine people were killed.',
      ['The council said [-six-]{+nine+} people were killed.'],
    ],
    [
      'a number with signs in it',
      'about 1,200 families left',
      'about 1,500 families left',
      ['about [-1,200-]{+1,500+} families left'],
    ],
    [
      'an Arabic word, whole, with its clitics and harakat',
      'قال المجلس إن ستة قُتلوا والمصابين كثر',
      'قال المجلس إن ستة قتلوا وللمصابين كثر',
      ['قال المجلس إن ستة [-قُتلوا والمصابين-]{+قتلوا وللمصابين+} كثر'],
    ],
    [
      'a word broken by tatweel and dots, whole',
      'بلغ عن مقتـ.ـل ستة هناك اليوم',
      'بلغ عن مقتل ستة هناك اليوم',
      ['بلغ عن [-مقتـ.ـل-]{+مقتل+} ستة هناك اليوم'],
    ],
    ['a paragraph more', 'one\nthree', 'one\ntwo\nthree', ['…1', '{+two+}', '…1']],
    ['a paragraph less', 'one\ntwo\nthree', 'one\nthree', ['…1', '[-two-]', '…1']],
    [
      'a paragraph for another',
      'one\nSix were killed.\nthree',
      'one\nRain fell on the valley.\nthree',
      ['…1', '[-Six were killed.-]', '{+Rain fell on the valley.+}', '…1'],
    ],
    [
      'neighbouring words, as one',
      'They said that six people had died there.',
      'They said that nine men had died there.',
      ['They said that [-six people-]{+nine men+} had died there.'],
    ],
  ])('tells %s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  it('counts the words that were added and removed', () => {
    const { added, removed } = differenceOf('six people died, 12 hurt', 'nine died, 12 badly hurt')
    expect([added, removed]).toEqual([2, 2])
  })

  const text = fc
    .array(fc.constantFrom('ستة', 'قُتلوا', 'six', 'died', '12', '.', '\n', '،'), { maxLength: 60 })
    .map((words) => words.join(' '))
  const flat = (words: string) => words.replace(/\s+/g, '')

  it('holds all of both versions, and nothing else', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { parts } = differenceOf(before, after)
        const of = (kind: 'added' | 'removed') =>
          parts
            .flatMap((part) =>
              part.kind === 'unchanged'
                ? part.paragraphs
                : part.runs
                    .filter((run) => run.kind === 'same' || run.kind === kind)
                    .map((run) => run.text),
            )
            .join('')
        expect(flat(of('removed'))).toBe(flat(before))
        expect(flat(of('added'))).toBe(flat(after))
      }),
    )
  })

  it('never marks a part of a word', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const part of differenceOf(before, after).parts) {
          if (part.kind === 'unchanged') continue
          part.runs.forEach(({ kind, text: words }, index) => {
            const next = part.runs[index + 1]
            if (!next || (kind === 'removed' && next.kind === 'added')) return
            expect(/[\p{L}\p{M}]$/u.test(words) && /^[\p{L}\p{M}]/u.test(next.text)).toBe(false)
          })
        }
      }),
    )
  })

  it('of a long text that changed a little everywhere still tells the words', () => {
    const long = (figure: string) =>
      Array.from(
        { length: 2_000 },
        (_, n) => `Day ${n}: the council counted ${figure} at the weir.`,
      )
    const { parts, added } = differenceOf(long('six').join('\n'), long('nine').join('\n'))
    expect(parts).toHaveLength(2_000)
    expect(added).toBe(2_000)
  })

  it('of long texts that have nothing in common ends soon', () => {
    const long = (word: string) =>
      Array.from(
        { length: 20_000 },
        (_, n) => `${word} ${n} ${word}${n} and so on, ${n % 7}.`,
      ).join('\n')
    const { parts } = differenceOf(long('earlier'), long('later'))
    expect(parts.length).toBeGreaterThanOrEqual(20_000)
  })
})
