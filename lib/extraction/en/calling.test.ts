import { describe, expect, it } from 'vitest'
import { readDocument } from '../read'

/** The claims of a text, each as `n victims subset`. */
function told(text: string): readonly string[] {
  const nothing = { published: null, actors: [], sources: [], places: [] }
  return readDocument({ text, language: 'en', ...nothing }).claims.map(
    ({ figure, victims, subset }) =>
      [figure.n ?? figure.kind, victims, subset].filter((part) => part !== null).join(' '),
  )
}

describe('what people do', () => {
  it.each([
    ['Nine rescue workers died.', ['9 civilians medics']],
    ['A rocket killed two ambulance drivers.', ['2 civilians medics']],
    ['Six members of the medical staff were hurt.', ['6 civilians medics']],
    ['Four Civil Defence volunteers were killed.', ['4 civilians medics']],
    ['Three media activists were wounded.', ['3 civilians journalists']],
    ['Seven aid workers were killed.', ['7 civilians']],
    ['Two White Helmets died.', ['2 civilians medics']],
    ['The White Helmets said three of its volunteers were killed.', ['3 civilians medics']],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims)
  })
})
