import { ANNO_CONTEXT } from '@/lib/annotation/jsonld'
import { readJsonld } from '@/lib/annotation/read-jsonld'

const TEXT = 'The gate 🕊️ was shut. Nobody came. The gate was shut.'
export const DOCUMENT = {
  key: 'gate',
  title: 'The gate',
  language: 'en',
  url: 'https://a.example/gate',
  retrievedAt: null,
  sha256: '0f'.repeat(32),
  text: TEXT,
}
export const ROOT = 'urn:uuid:0f0f0f0f-0000-4000-8000-000000000000'
export const quoteOf = (exact: string, more = {}) => ({ type: 'TextQuoteSelector', exact, ...more })
export const positionOf = (start: unknown, end: unknown) => ({
  type: 'TextPositionSelector',
  start,
  end,
})
export const targetOf = (...selector: unknown[]) => {
  return { type: 'SpecificResource', source: DOCUMENT.url, selector }
}

/** An annotation, right but for what a test changes. */
export const item = (more: object = {}) => ({
  '@context': ANNO_CONTEXT,
  id: 'https://b.example/1',
  type: 'Annotation',
  motivation: 'commenting',
  body: { type: 'TextualBody', value: 'Which one?' },
  target: targetOf(quoteOf('Nobody')),
  ...more,
})
export const read = (value: unknown) =>
  readJsonld(
    typeof value === 'string' ? value : JSON.stringify(value, null, 1),
    DOCUMENT,
    new Set([ROOT]),
  )

/** The first annotation of a file that is right. */
export const first = (value: unknown) => {
  const outcome = read(value)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults))
  return { ...outcome.drafts[0], dropped: outcome.dropped }
}
