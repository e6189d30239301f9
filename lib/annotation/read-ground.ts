import type { Place } from '@/lib/bundle/faults'
import { readCellText } from '@/lib/comparison/cell-text'
import { codePointsOf, type Quote } from '@/lib/values/quote'
import type { Bilingual } from '@/lib/values/text'
import { complaints } from './complaints'
import {
  CELL_FRAGMENT,
  comparisonIri,
  sourceOf,
  type TargetComparison,
  type TargetDocument,
} from './jsonld'
import { readSelectors } from './read-selector'
import { type Found, isObject, many, refuse } from './read-value'

/** What of a target a note is on. */
export type Part = { readonly quote: Quote | null } | { readonly cell: string }

/** What the annotations of a file may be about. */
export interface ReadGround {
  /** Whether an IRI names it. */
  readonly isMeant: (iri: string) => boolean
  /** What is said of an IRI that names something else. */
  readonly refusal: (iri: string) => Bilingual
  /** What of it a selector chooses; undefined is no selector. Null, with a complaint, when it chooses nothing. */
  readonly readPart: (found: Found, at: Place, selector: unknown) => Part | null
}

/** A document: by the address that it was published at, its digest, or its page in any Mizan. */
export function documentGround(document: TargetDocument & { readonly text: string }): ReadGround {
  const { key, url, sha256, text } = document
  const points = codePointsOf(text)
  return {
    isMeant: (iri) => {
      if (iri === url || iri === sourceOf({ url: null, sha256 })) return true
      return isSamePage(iri, url) || isPageOf(iri, `documents/${encodeURIComponent(key)}`)
    },
    refusal: (iri) => complaints.otherTarget(iri, sourceOf(document)),
    readPart: (found, at, selector) => {
      if (selector === undefined) return { quote: null }
      const quote = readSelectors(found, [...at, 'selector'], selector, points)
      return quote && { quote }
    },
  }
}

/** The comparison of an incident: by its own IRI, or by its page in any Mizan. */
export function comparisonGround({ incident }: TargetComparison): ReadGround {
  const path = `incidents/${encodeURIComponent(incident)}`
  return {
    isMeant: (iri) =>
      iri === comparisonIri(incident) || isPageOf(iri, path) || isPageOf(iri, `${path}/comparison`),
    refusal: (iri) => complaints.otherComparison(iri, comparisonIri(incident)),
    readPart: (found, at, selector) => {
      const place = [...at, 'selector']
      if (selector === undefined) return refuse(found, place, complaints.noCell())
      for (const one of many(selector)) {
        if (!isObject(one) || one.type !== 'FragmentSelector') continue
        const value = typeof one.value === 'string' ? one.value : ''
        const cell = value.startsWith(CELL_FRAGMENT) ? value.slice(CELL_FRAGMENT.length) : ''
        return readCellText(cell) ? { cell } : refuse(found, place, complaints.notCell(one.value))
      }
      return refuse(found, place, complaints.noCell())
    },
  }
}

/** True for the same page of the web, whatever part of it is meant. */
function isSamePage(iri: string, url: string | null): boolean {
  if (url === null || !URL.canParse(iri) || !URL.canParse(url)) return false
  return new URL(iri).href.split('#')[0] === new URL(url).href.split('#')[0]
}

/** True for a page of any Mizan, in either language, and for what its API answers there. */
function isPageOf(iri: string, path: string): boolean {
  if (!URL.canParse(iri)) return false
  const [, page] = /^(?:\/(?:ar|en)|\/api\/v1)?\/(.+)$/.exec(new URL(iri).pathname) ?? []
  return page === path
}
