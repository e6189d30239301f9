import { describe, expect, it } from 'vitest'
import { passageOf } from './passage'

const span = (text: string, exact: string) => {
  const start = [...text.slice(0, text.indexOf(exact))].length
  return { start, end: start + [...exact].length }
}

describe('passageOf', () => {
  it.each([
    [
      'the whole paragraph when it is short',
      'One.\nTwo three four.\nFive.',
      'three',
      'Two ',
      ' four.',
    ],
    ['a quote at the start of the text', 'Three were hurt.', 'Three', '', ' were hurt.'],
    ['a quote at the end of the text', 'قُتل ثلاثة', 'ثلاثة', 'قُتل ', ''],
    ['code points before a pair of surrogates', '🕊️ peace for two\nno', 'two', '🕊️ peace for ', ''],
  ])('shows %s', (_name, text, exact, before, after) => {
    expect(passageOf(text, span(text, exact))).toEqual({
      before,
      exact,
      after,
      isCutBefore: false,
      isCutAfter: false,
    })
  })

  it('is cut at words that are veiled, on either side', () => {
    const text = 'One GRIM two three four GRIM five.'
    const grim = { start: text.indexOf('GRIM'), end: text.indexOf('GRIM') + 4 }
    const later = { start: text.lastIndexOf('GRIM'), end: text.lastIndexOf('GRIM') + 4 }
    expect(passageOf(text, span(text, 'three'), [grim, later])).toEqual({
      before: ' two ',
      exact: 'three',
      after: ' four ',
      isCutBefore: true,
      isCutAfter: true,
    })
  })

  it('cuts a long paragraph between words', () => {
    const text = `${'before '.repeat(100)}HERE${' after'.repeat(100)}`
    const passage = passageOf(text, span(text, 'HERE'))
    expect(passage.exact).toBe('HERE')
    expect(passage.isCutBefore && passage.isCutAfter).toBe(true)
    expect(passage.before).toMatch(/^(before )+$/)
    expect(passage.after).toMatch(/^( after)+$/)
  })
})
