import { expect, it } from 'vitest'
import { OUTCOME_NAMES, SUBSET_NAMES } from '@/lib/claim/names'
import accountAr from './account.ar.json'
import annotationsAr from './annotations.ar.json'
import ar from './ar.json'
import boardAr from './board.ar.json'
import draftsAr from './drafts.ar.json'
import en from './en.json'
import intakeAr from './intake.ar.json'
import publicationAr from './publication.ar.json'
import readingAr from './reading.ar.json'
import reviewAr from './review.ar.json'
import sensitiveAr from './sensitive.ar.json'

type Tree = { readonly [key: string]: string | Tree }

function messagesOf(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? [value] : messagesOf(value),
  )
}

const plurals = [
  ...messagesOf(ar),
  ...messagesOf(boardAr),
  ...messagesOf(intakeAr),
  ...messagesOf(annotationsAr),
  ...messagesOf(readingAr),
  ...messagesOf(reviewAr),
  ...messagesOf(accountAr),
  ...messagesOf(draftsAr),
  ...messagesOf(publicationAr),
  ...messagesOf(sensitiveAr),
].filter((text) => text.includes(', plural,'))

it.each(plurals)('%s has the forms that Arabic counts with', (message) => {
  for (const form of ['one {', 'two {', 'few {', 'many {', 'other {'])
    expect(message).toContain(form)
})

it.each([
  ['outcome', OUTCOME_NAMES],
  ['subset', SUBSET_NAMES],
] as const)('pages and findings call every %s the same', (vocabulary, names) => {
  const pages = Object.entries(en.terms[vocabulary]).map(([word, name]) => {
    return [word, { ar: (ar.terms[vocabulary] as Record<string, string>)[word], en: name }]
  })
  expect(Object.fromEntries(pages)).toEqual(names)
})
