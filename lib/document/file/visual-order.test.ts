import { describe, expect, it } from 'vitest'
import { type Piece, plainLetters, readingOrder } from './visual-order'

/** A line as it is printed, its letters and digits one piece each, 5 points wide; the blanks are gaps. */
function printed(seen: string): Piece[] {
  return [...seen].flatMap((str, index) =>
    str === ' ' ? [] : [{ str, x: index * 5, width: 5, fontSize: 10 }],
  )
}

describe('readingOrder of a page that reads from right to left', () => {
  it.each([
    ['ﺪﺴﻟا ﻦﻋ نﺎﻴﺑ', 'بيان عن السد'],
    ['اﻮﻠﺘﻗ 168 نإ', 'إن 168 قتلوا'],
    ['ﻼﺟر 23.5 و 10:30 و 12/5/2018', '12/5/2018 و 10:30 و 23.5 رجلا'],
    ['نﺎﻜﺴﻟا ﻦﻣ %23.5', '23.5% من السكان'],
    ['15-10 ﻦﻴﺑ', 'بين 10-15'],
    ['(ردﺎﺼﻤﻟا) لﺎﻗ', 'قال (المصادر)'],
    ['«ﺔﻜﺒﺷ» ،لﺎﻗ', 'قال، «شبكة»'],
    ['ﺖﻔﺼﻗ SDF and allies تاﻮﻗ', 'قوات SDF and allies قصفت'],
    ['ةﺮﺋﺎﻃ F-16 ٢٠١٨', '٢٠١٨ F-16 طائرة'],
  ])('%s', (seen, read) => {
    expect(readingOrder(printed(seen), true)).toBe(read)
  })

  it('goes by place, whatever the order in which the pieces are stored', () => {
    expect(readingOrder(printed('ﺪﺴﻟا ﻦﻋ نﺎﻴﺑ').reverse(), true)).toBe('بيان عن السد')
  })

  it('puts a mark after its letter, which stands to its right', () => {
    const mark = { str: ' ً', x: -1, width: 0, fontSize: 10 }
    expect(readingOrder([mark, ...printed('ﻼﻗ')], true)).toBe('قلاً')
  })

  it('keeps a word together whose mark is told to stand away from its letter', () => {
    const pieces = [
      { str: 'ﻼً', x: -2, width: 5, fontSize: 10 },
      { str: 'ﻴ', x: 5, width: 5, fontSize: 10 },
    ]
    expect(readingOrder(pieces, true)).toBe('يلاً')
  })
})

it('turns Arabic words in an English line, and nothing else in it', () => {
  const line = 'The town (ﺔﺳﻮﺴﻟا مأ) fell in 2018.'
  expect(readingOrder(printed(line), false)).toBe('The town (أم السوسة) fell in 2018.')
})

it('takes a line without Arabic as it comes', () => {
  const pieces = [
    { str: 'a b', x: 9, width: 1, fontSize: 10 },
    { str: 'c', x: 0, width: 1, fontSize: 10 },
  ]
  expect(readingOrder(pieces, true)).toBe('a bc')
})

it.each([
  ['ﻻﻵﻷﻹ', 'لالآلألإ'],
  ['ﹰﹱ', 'ًً'],
  ['١٤٣٩ هـ ½', '١٤٣٩ هـ ½'],
])('plainLetters %s', (shapes, letters) => {
  expect(plainLetters(shapes)).toBe(letters)
})
