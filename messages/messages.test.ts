import { expect, it } from 'vitest'
import { OUTCOME_NAMES, SUBSET_NAMES } from '@/lib/claim/names'
import { ARABIC } from './arabic'
import { ENGLISH } from './english'

type Tree = { readonly [key: string]: string | Tree }

function messagesOf(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? [value] : messagesOf(value),
  )
}

const plurals = messagesOf(ARABIC).filter((text) => text.includes(', plural,'))

it.each(plurals)('%s has the forms that Arabic counts with', (message) => {
  for (const form of ['one {', 'two {', 'few {', 'many {', 'other {'])
    expect(message).toContain(form)
})

it.each([
  ['outcome', OUTCOME_NAMES],
  ['subset', SUBSET_NAMES],
] as const)('pages and findings call every %s the same', (vocabulary, names) => {
  const pages = Object.entries(ENGLISH.terms[vocabulary]).map(([word, name]) => {
    return [word, { ar: (ARABIC.terms[vocabulary] as Record<string, string>)[word], en: name }]
  })
  expect(Object.fromEntries(pages)).toEqual(names)
})
