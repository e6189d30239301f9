import { describe, expect, it } from 'vitest'
import { acceptOpinion } from './opinion'

const TEXT = 'Guards at the mill say that four raiders died.\nقُتل حارس واحد.'

const claim = {
  claimant: 'guards',
  outcome: 'killed',
  victims: 'raiders',
  figure: { kind: 'exact', n: 4 },
  quote: { exact: 'four raiders died' },
}

const answer = (...claims: unknown[]) => JSON.stringify({ claims })

describe('acceptOpinion', () => {
  it('takes a claim whose quote stands in the text, and finds its place', () => {
    expect(acceptOpinion(TEXT, answer(claim))).toMatchObject([
      {
        claimant: 'guards',
        figure: { kind: 'exact', n: 4, hi: null },
        quote: { exact: 'four raiders died', start: 28, end: 45 },
        confidence: 0.5,
      },
    ])
  })

  it.each([
    ['in a fence', `\`\`\`json\n${answer(claim)}\n\`\`\``],
    ['between other words', `Here you are: ${answer(claim)} Good luck.`],
    ['with the quote as a string', answer({ ...claim, quote: 'four raiders died' })],
    ['beside one that is malformed', answer({ ...claim, outcome: 'vanquished' }, claim)],
  ])('takes an answer %s', (_how, text) => {
    expect(acceptOpinion(TEXT, text)).toHaveLength(1)
  })

  it.each([
    ['a quote that is not in the text', answer({ ...claim, quote: 'five raiders died' })],
    ['an empty quote', answer({ ...claim, quote: ' ' })],
    ['another outcome than those there are', answer({ ...claim, outcome: 'slain' })],
    ['a number that is none', answer({ ...claim, figure: { kind: 'exact', n: '4' } })],
    ['a negative number', answer({ ...claim, figure: { kind: 'exact', n: -4 } })],
    ['a kind without its number', answer({ ...claim, figure: { kind: 'atLeast' } })],
    ['words with a number', answer({ ...claim, figure: { kind: 'some', n: 3 } })],
    ['a range upside down', answer({ ...claim, figure: { kind: 'range', n: 9, hi: 4 } })],
    ['a key that is markup', answer({ ...claim, claimant: '<script>' })],
    ['claims that are no list', '{"claims": {"length": 9}}'],
    ['no JSON', 'I would rather tell you a story.'],
    ['half of a JSON', '{"claims": [{"claimant": "guards"'],
    ['nothing', ''],
  ])('passes over %s', (_what, text) => {
    expect(acceptOpinion(TEXT, text)).toEqual([])
  })
})
