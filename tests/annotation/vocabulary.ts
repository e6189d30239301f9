import * as z from 'zod'

/*
 * The W3C Web Annotation Data Model and Vocabulary (Recommendations of 23 February 2017), as strictly as they can be
 * read: what MUST be there is required, what an exchanged file has besides the terms of the vocabulary is refused.
 */

/** What the context http://www.w3.org/ns/anno.jsonld defines, by the namespace that each term leads to. */
const TERMS = {
  classes: `Annotation Dataset Image Video Audio Text TextualBody ResourceSelection SpecificResource FragmentSelector
    CssSelector XPathSelector TextQuoteSelector TextPositionSelector DataPositionSelector SvgSelector RangeSelector
    TimeState HttpRequestState CssStylesheet Choice Person Software Organization AnnotationCollection AnnotationPage
    Audience Motivation`,
  motivations: `assessing bookmarking classifying commenting describing editing highlighting identifying linking
    moderating questioning replying tagging`,
  directions: 'auto ltr rtl',
  properties: `id type body target source selector state scope refinedBy startSelector endSelector renderedVia creator
    generator rights homepage via canonical stylesheet cached conformsTo items partOf first last next prev audience
    motivation purpose textDirection accessibility bodyValue format language processingLanguage value exact prefix
    suffix styleClass name email email_sha1 nickname label created modified generated sourceDate sourceDateStart
    sourceDateEnd start end total startIndex`,
} as const

const wordsOf = (list: keyof typeof TERMS) => new Set(TERMS[list].split(/\s+/))

/** The terms of a value that the vocabulary does not define, each with its place. */
export function unknownTerms(value: unknown, at = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => unknownTerms(one, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([term, inner]) => {
    if (term === '@context') return []
    const place = `${at}.${term}`
    if (!wordsOf('properties').has(term)) return [place]
    const vocabulary = { type: 'classes', motivation: 'motivations', purpose: 'motivations' }[term]
    if (vocabulary === undefined) return unknownTerms(inner, place)
    const known = wordsOf(vocabulary as keyof typeof TERMS)
    return [inner]
      .flat()
      .filter((word) => !known.has(String(word)))
      .map((word) => `${place}=${word}`)
  })
}

const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i)
/** 3.3: xsd:dateTime with the UTC timezone expressed as "Z". */
const time = z.iso.datetime({ offset: false })
const text = z.string()
const number = z.int().min(0)
const oneOrMany = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(2)])
const motivation = oneOrMany(z.enum(TERMS.motivations.split(/\s+/)))
const agent = z.union([
  iri,
  z.strictObject({
    id: iri.optional(),
    type: z.enum(['Person', 'Organization', 'Software']).optional(),
    name: oneOrMany(text).optional(),
    nickname: oneOrMany(text).optional(),
    email: oneOrMany(text).optional(),
    email_sha1: oneOrMany(text).optional(),
    homepage: oneOrMany(text).optional(),
  }),
])
const about = {
  language: oneOrMany(text).optional(),
  format: text.optional(),
  textDirection: z.enum(['auto', 'ltr', 'rtl']).optional(),
  processingLanguage: text.optional(),
  creator: agent.optional(),
  created: time.optional(),
  modified: time.optional(),
}
const external = z.strictObject({ id: iri, ...about })
const textualBody = z.strictObject({
  id: iri.optional(),
  type: z.literal('TextualBody'),
  value: text,
  purpose: motivation.optional(),
  ...about,
})
const specificBody = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.union([iri, external]),
  purpose: motivation.optional(),
})
const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: text,
  prefix: text.optional(),
  suffix: text.optional(),
})
const positionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: number,
  end: number,
})
/** 4.2.1: the value is the fragment of the resource's IRI. */
const fragmentSelector = z.strictObject({
  type: z.literal('FragmentSelector'),
  value: text,
})
const specificTarget = z.strictObject({
  type: z.literal('SpecificResource'),
  source: iri,
  state: z.strictObject({ type: z.literal('TimeState'), sourceDate: time }).optional(),
  selector: oneOrMany(z.union([quoteSelector, positionSelector, fragmentSelector])).optional(),
})
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: motivation.optional(),
  created: time.optional(),
  modified: time.optional(),
  creator: agent.optional(),
  body: oneOrMany(z.union([iri, textualBody, specificBody, external])).optional(),
  target: z.union([iri, specificTarget]),
})

/** An AnnotationCollection that holds its one page (5.1, 5.2). */
export const collection = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: text,
    total: number,
    first: z
      .strictObject({
        id: iri,
        type: z.literal('AnnotationPage'),
        partOf: iri,
        startIndex: z.literal(0),
        items: z.array(annotation).min(1),
      })
      .optional(),
  })
  .refine(({ total, first }) => total === (first?.items.length ?? 0))
  .refine(({ id, first }) => first === undefined || first.partOf === id)
