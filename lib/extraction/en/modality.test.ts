import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The modalities of a text's claims. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(({ modality }) => modality)
}

describe('how a figure is put forward', () => {
  it.each([
    ['Nine people were killed.', ['asserted']],
    ['Nine people were reportedly killed.', ['asserted']],
    ['The group claimed that nine people were killed.', ['asserted']],
    ['The guards allegedly killed nine prisoners.', ['alleged']],
    ['Unconfirmed reports said that nine people were killed.', ['alleged']],
    ['Nine people were killed, but the figure could not be independently verified.', ['alleged']],
    ['The paper said, without offering evidence, that nine people were killed.', ['alleged']],
    ['Nine people were killed, doctors confirmed.', ['asserted']],
    ['No one was killed.', ['denied']],
    ['The navy denied killing nine people.', ['denied']],
  ])('%s', (text, modalities) => {
    expect(told(text)).toEqual(modalities)
  })
})
