import { describe, expect, it } from 'vitest'
import { readDocument } from '@/lib/extraction/read'
import { decide, decisionOn, identityOf, UNDECIDED, undo } from './decision'

const read = (text: string) =>
  readDocument({ text, language: 'en', published: null, actors: [], sources: [], places: [] })
    .claims

const [claim] = read('Four guards were killed at the mill.')
if (claim === undefined) throw new Error('The sentence holds a claim.')

describe('decisions', () => {
  it('begin open', () => {
    expect(decisionOn(UNDECIDED, 'any')).toEqual({ verdict: 'open', correction: {} })
  })

  it('are taken back one by one', () => {
    const accepted = decide(UNDECIDED, 'one', 'accepted')
    const both = decide(accepted, 'two', 'rejected')
    expect(decisionOn(undo(both), 'two').verdict).toBe('open')
    expect(decisionOn(undo(both), 'one').verdict).toBe('accepted')
    expect(undo(undo(undo(both)))).toBe(UNDECIDED)
  })

  it('keep a correction when the corrected claim is decided again', () => {
    const corrected = decide(UNDECIDED, 'one', 'corrected', { outcome: 'wounded' })
    expect(decisionOn(decide(corrected, 'one', 'rejected'), 'one').correction).toEqual({
      outcome: 'wounded',
    })
  })
})

describe('identityOf', () => {
  it('stays while the text before the claim changes', () => {
    const later = read('Rain fell all night. Four guards were killed at the mill.')
    const moved = later.find(({ quote }) => quote.exact === claim.quote.exact)
    expect(moved?.quote.start).not.toBe(claim.quote.start)
    expect(moved && identityOf(moved, later)).toBe(identityOf(claim, [claim]))
  })

  it('tells the same words at two places apart', () => {
    const twin = { ...claim, quote: { ...claim.quote, start: claim.quote.start + 100 } }
    expect(identityOf(twin, [claim, twin])).not.toBe(identityOf(claim, [claim, twin]))
  })
})
