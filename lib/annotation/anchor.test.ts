import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsOf, quoteAt, sliceOf } from '@/lib/values/quote'
import { groundOf, reanchor } from './anchor'

/** The quote of some words where they first stand in a text. */
function quoteOf(text: string, words: string) {
  const start = [...text.slice(0, text.indexOf(words))].length
  return quoteAt(codePointsOf(text), start, start + [...words].length)
}

/** How, with which words and how surely a quote is found in another text. */
function found(before: string, words: string, after: string) {
  const proposed = reanchor(quoteOf(before, words), groundOf(after))
  if (proposed === null) return 'lost'
  const { how, start, end } = proposed
  return `${how}: ${sliceOf(codePointsOf(after), start, end)}`
}

const EN =
  'The river office said on Monday that six guards were hurt near the old mill. Two carts were lost. The office gave no names.'
const AR =
  'قال مكتب النهر يوم الاثنين إن ستة من الحراس أُصيبوا قرب الطاحونة القديمة. وفُقدت عربتان. ولم يذكر المكتب أسماء.'

describe('reanchor', () => {
  it.each<[string, before: string, words: string, after: string, expected: string]>([
    ['an unchanged text', EN, 'six guards', EN, 'same: six guards'],
    ['the whole text', EN, EN, EN, `same: ${EN}`],
    ['words that moved', EN, 'Two carts', `Corrected. ${EN}`, 'moved: Two carts'],
    [
      'words in another sentence order',
      EN,
      'Two carts were lost.',
      `Two carts were lost. ${EN.replace(' Two carts were lost.', '')}`,
      'moved: Two carts were lost.',
    ],
    [
      'a figure that was corrected',
      EN,
      'six guards were hurt',
      EN.replace('six', 'seven'),
      'edited: seven guards were hurt',
    ],
    [
      'a word at the end that was corrected',
      EN,
      'near the old mill',
      EN.replace('mill', 'millhouse'),
      'edited: near the old millhouse',
    ],
    ['one word that was exchanged', EN, 'six', EN.replace('six', 'eleven'), 'replaced: eleven'],
    ['one word that was taken away', EN, 'six ', EN.replace('six ', ''), 'lost'],
    [
      'words that were taken away',
      EN,
      'Two carts',
      EN.replace('Two carts were lost. ', ''),
      'lost',
    ],
    [
      'a text of another story',
      EN,
      'six guards',
      'The harvest was late, and the fair was held in May.',
      'lost',
    ],
    ['an empty text', EN, 'six guards', '', 'lost'],
    ['a word that is everywhere', EN, 'The', 'The end of the fair. The songs. The dances.', 'lost'],
    [
      'a word that another story has too',
      EN,
      'guards',
      'The harvest fair was late, and its guards sang all night long.',
      'lost',
    ],
    [
      'some words that another story has too',
      EN,
      'six guards were',
      'At the spring fair, which was late, six guards were singing to the mayor and his wife.',
      'lost',
    ],
    [
      'one word for which much else stands',
      EN,
      'six',
      EN.replace(
        'six',
        'those who had come up the valley road that week, as far as anybody knows,',
      ),
      'lost',
    ],
    ['harakat', AR, 'الحراس أُصيبوا', AR.replace('أُصيبوا', 'أصيبوا'), 'respelled: الحراس أصيبوا'],
    ['alef', AR, 'أسماء', AR.replace('أسماء', 'اسماء'), 'respelled: اسماء'],
    ['tatweel', AR, 'وفُقدت', AR.replace('وفُقدت', 'وفقـ.ـدت'), 'respelled: وفقـ.ـدت'],
    [
      'an Arabic figure that was corrected',
      AR,
      'ستة من الحراس',
      AR.replace('ستة', 'سبعة'),
      'edited: سبعة من الحراس',
    ],
    ['an Arabic text that grew', AR, 'عربتان', `تصحيح: 😀 ${AR}`, 'moved: عربتان'],
    ['code points', `😀😀 ${EN}`, 'six guards', `😀 ${EN}`, 'moved: six guards'],
  ])('%s', (_, before, words, after, expected) => {
    expect(found(before, words, after)).toBe(expected)
  })

  it('takes the place whose surroundings are alike', () => {
    const text = 'In the north three fell at dawn. In the south three fell at dusk.'
    const quote = quoteAt(codePointsOf(text), 46, 51)
    const after = `Monday. ${text}`
    expect(reanchor(quote, groundOf(after))).toMatchObject({ start: 54, end: 59, how: 'moved' })
  })

  it('is in doubt between places that are alike, and takes the nearer', () => {
    const line = 'The count goes on and nothing else is known of it today.\n'
    const text = line.repeat(9)
    const quote = quoteAt(codePointsOf(text), line.length * 4 + 4, line.length * 4 + 9)
    const proposed = reanchor(quote, groundOf(`X${text}`))
    expect(proposed).toMatchObject({ start: quote.start + 1, how: 'moved' })
    expect(proposed?.confidence).toBeLessThan(0.9)
  })

  it('finds a long quote with a change in its middle', () => {
    const words = Array.from({ length: 300 }, (_, nth) => `word${nth * 7919}`).join(' ')
    const text = `First line.\n${words}\nLast line.`
    const after = `First line, longer.\n${words.replace('word1187850', 'another thing')}\nLast line.`
    expect(found(text, words, after)).toBe(`edited: ${after.split('\n')[1]}`)
  })
})

/** Words of an invented tongue, so that no two of them are alike by chance. */
const word = fc.array(fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), { minLength: 5, maxLength: 9 })
const words = (least: number, most: number) =>
  fc
    .array(word, { minLength: least, maxLength: most })
    .map((list) => list.map((letters) => letters.join('')).join(' '))

describe('whatever is edited', () => {
  it('elsewhere, the words are found exactly', () => {
    fc.assert(
      fc.property(
        words(3, 12),
        words(12, 20),
        words(2, 8),
        words(12, 20),
        words(0, 12),
        words(3, 12),
        (head, before, exact, after, tail, other) => {
          const text = `${head} ${before} ${exact} ${after} ${tail}`
          const start = head.length + before.length + 2
          const quote = quoteAt(codePointsOf(text), start, start + exact.length)
          const edited = `${other} ${before} ${exact} ${after} ${head}`
          const proposed = reanchor(quote, groundOf(edited))
          expect(proposed).toMatchObject({ confidence: 1 })
          expect(edited.slice(proposed?.start, proposed?.end)).toBe(exact)
        },
      ),
    )
  })

  it('within them, they are the less sure the more was changed', () => {
    fc.assert(
      fc.property(
        words(12, 20),
        words(2, 12),
        words(12, 20),
        fc.array(fc.nat(), { minLength: 1, maxLength: 30 }),
        (before, exact, after, places) => {
          const text = `${before} ${exact} ${after}`
          const start = before.length + 1
          const quote = quoteAt(codePointsOf(text), start, start + exact.length)
          const letters = [...exact]
          let last = 1
          for (const place of places) {
            letters[place % letters.length] = '#'
            const now = `${before} ${letters.join('')} ${after}`
            const confidence = reanchor(quote, groundOf(now))?.confidence ?? 0
            expect(confidence).toBeLessThanOrEqual(last)
            expect(confidence).toBeLessThan(1)
            last = confidence
          }
        },
      ),
    )
  })

  it('what has nothing to do with them is never proposed', () => {
    const foreign = words(5, 60).map((text) => text.toUpperCase().replaceAll(/[BCDFGHJKL]/g, 'Ω'))
    fc.assert(
      fc.property(
        words(20, 40),
        fc.nat(),
        fc.integer({ min: 3, max: 80 }),
        foreign,
        (text, at, size, other) => {
          const start = at % (text.length - size > 0 ? text.length - size : 1)
          const quote = quoteAt(codePointsOf(text), start, start + size)
          expect(reanchor(quote, groundOf(other))).toBeNull()
        },
      ),
    )
  })

  it('what is proposed lies in the text, and its words are no nothing', () => {
    const any = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(any, any, fc.nat(), fc.integer({ min: 1, max: 20 }), (text, other, at, size) => {
        const points = codePointsOf(text)
        const start = at % (points.length + 1)
        const quote = quoteAt(points, start, Math.min(points.length, start + size))
        const mixed = `${other}${quote.exact}${quote.suffix}`
        const proposed = reanchor(quote, groundOf(mixed))
        if (proposed === null) return
        expect(proposed.start).toBeLessThan(proposed.end)
        expect(proposed.end).toBeLessThanOrEqual(codePointsOf(mixed).length)
      }),
    )
  })
})
