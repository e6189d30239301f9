import { describe, expect, it } from 'vitest'
import { codePointsOf, sliceOf } from '@/lib/values/quote'
import { holdsWords, quoteOf, type Stretch, stretched } from './quote-words'

/** A text of each language, with what takes two UTF-16 units before the words. */
const TEXTS = {
  en: '🕊️ Late, nine fighters were killed. Two fled.',
  ar: '🕊️ مساءً، قُتل 9 مقاتلين. وفرّ اثنان.',
} as const

function spanOf(text: string, words: string) {
  const start = [...text.slice(0, text.indexOf(words))].length
  return { start, end: start + [...words].length }
}

describe('stretched', () => {
  it.each<[keyof typeof TEXTS, string, Stretch['edge'], Stretch['by'], string | null]>([
    ['en', 'nine fighters', 'end', 'more', 'nine fighters were'],
    ['en', 'nine fighters', 'end', 'less', 'nine'],
    ['en', 'nine fighters', 'start', 'more', 'Late, nine fighters'],
    ['en', 'nine fighters', 'start', 'less', 'fighters'],
    ['en', 'nine fight', 'end', 'more', 'nine fighters'],
    ['en', 'ighters were', 'start', 'more', 'fighters were'],
    ['en', 'were killed.', 'end', 'less', 'were'],
    ['en', 'killed', 'end', 'more', 'killed. Two'],
    ['en', 'nine', 'end', 'less', null],
    ['en', 'nine', 'start', 'less', null],
    ['en', 'Late', 'start', 'more', null],
    ['en', 'fled.', 'end', 'more', null],
    ['ar', '9 مقاتلين', 'start', 'more', 'قُتل 9 مقاتلين'],
    ['ar', '9 مقاتلين', 'end', 'more', '9 مقاتلين. وفرّ'],
    ['ar', 'قُتل 9 مقاتلين', 'start', 'less', '9 مقاتلين'],
    ['ar', 'قُتل 9 مقاتلين', 'end', 'less', 'قُتل 9'],
  ])('%s: %s, %s, one %s', (language, words, edge, by, expected) => {
    const points = codePointsOf(TEXTS[language])
    const quote = stretched(points, spanOf(TEXTS[language], words), { edge, by }, language)
    expect(quote?.exact ?? null).toBe(expected)
    if (quote) expect(sliceOf(points, quote.start, quote.end)).toBe(quote.exact)
  })
})

describe('quoteOf', () => {
  it.each([
    [' nine fighters ', 'nine fighters'],
    [', ', ','],
    [' ', null],
  ])('%j: %j', (words, expected) => {
    const quote = quoteOf(codePointsOf(TEXTS.en), spanOf(TEXTS.en, words))
    expect(quote?.exact ?? null).toBe(expected)
    if (quote) expect(spanOf(TEXTS.en, quote.exact)).toEqual({ start: quote.start, end: quote.end })
  })
})

describe('holdsWords', () => {
  it.each([
    ['nine fighters were killed', 'nine', true],
    ['Nine fighters were killed', 'nine', true],
    ['fighters were killed', 'nine', false],
    ['nineteen fighters were killed', 'nine', false],
    ['16 fighters', '6', false],
    ['more than 20 (twenty) fighters', '20 (twenty)', true],
    ['قُتل ٩ مقاتلين', '9', true],
    ['قُتِلَ تسعة', 'قتل تسعه', true],
    ['أُسر ستة وعنصران', 'عنصران', true],
    ['وبالعشرات', 'عشرات', true],
    ['قُتل 19 مقاتلاً', '9', false],
  ])('%s / %s: %s', (exact, words, expected) => {
    expect(holdsWords(exact, words)).toBe(expected)
  })
})
