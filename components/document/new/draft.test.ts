import { describe, expect, it } from 'vitest'
import { EMPTY, following, NEW_SOURCE, settled } from './draft'

const earlier = { key: 'weir-1', title: 'The weir', language: 'en', publisher: { key: 'watch' } }

describe('a later version', () => {
  it('has the title and the publisher of the earlier one, unless somebody said otherwise', () => {
    const draft = { ...EMPTY, text: 'Other words.\nAnd more.' }
    const later = { ...draft, ...following(draft, earlier) }
    expect(later.publisher).toBe('watch')
    expect(later.supersedes).toEqual({ key: 'weir-1', title: 'The weir', language: 'en' })
    expect(settled(later, 'en').title).toBe('The weir')
    expect(settled({ ...later, title: 'Corrected' }, 'en').title).toBe('Corrected')
    expect(following({ ...draft, publisher: NEW_SOURCE }, earlier).publisher).toBe(NEW_SOURCE)
  })

  it('keeps what was said when it follows nothing after all', () => {
    const draft = { ...EMPTY, publisher: 'desk' }
    expect(following(draft, null)).toEqual({ supersedes: null, publisher: 'desk' })
  })
})
