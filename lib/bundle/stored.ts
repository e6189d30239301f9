import { figureOf } from '@/lib/claim/columns'
import { MODALITIES, OUTCOMES, PERIODS, UNITS, WORDINGS } from '@/lib/claim/model'
import { DATE_BASES, DATE_PRECISIONS } from '@/lib/document/model'
import { PLACE_PRECISIONS } from '@/lib/place/model'
import { SOURCE_KINDS } from '@/lib/source/model'
import { descriptionOf, oneOf, textsOf, translationOf } from '@/lib/values/column'
import type {
  Actor,
  Claim,
  Document,
  Incident,
  Place,
  Source,
} from '@/prisma/generated/sqlite/client'
import type { Entry } from './schema'
import type { SettledClaim, SettledDocument } from './settle'
import { sorted, sortedRelations } from './sorted'

/* Rows of the database as entries of a bundle, with their fields in the order of the format. */

export function actorEntry(row: Actor, allies: readonly string[]): Entry<'actors'> {
  return {
    key: row.key,
    kind: row.kind,
    name: { ar: row.nameAr, en: row.nameEn },
    aliases: textsOf(row.aliases),
    alliedWith: sorted(allies),
    note: row.note,
  }
}

export function sourceEntry(row: Source, basedOn: readonly string[]): Entry<'sources'> {
  return {
    key: row.key,
    kind: oneOf(SOURCE_KINDS, row.kind),
    speaksFor: row.speaksForKey,
    name: { ar: row.nameAr, en: row.nameEn },
    url: row.url,
    basedOn: sorted(basedOn),
    reliability: row.reliability,
    reliabilityNote: row.reliabilityNote,
    note: row.note,
  }
}

export function placeEntry(row: Place): Entry<'places'> {
  return {
    key: row.key,
    name: { ar: row.nameAr, en: row.nameEn },
    precision: oneOf(PLACE_PRECISIONS, row.precision),
    lat: row.lat,
    lon: row.lon,
    within: row.withinKey,
    note: row.note,
  }
}

export function documentEntry(row: Document): SettledDocument {
  return {
    key: row.key,
    publisher: row.publisherKey,
    language: row.language,
    title: row.title,
    url: row.url,
    published: {
      date: row.publishedDate,
      precision: oneOf(DATE_PRECISIONS, row.publishedPrecision),
      basis: oneOf(DATE_BASES, row.publishedBasis),
      note: row.publishedNote,
    },
    retrievedAt: row.retrievedAt,
    text: row.text,
    sha256: row.sha256,
    supersedes: row.supersedesKey,
    note: row.note,
    sensitive: descriptionOf(row.sensitive),
  }
}

export function incidentEntry(
  row: Incident,
  related: Entry<'incidents'>['related'],
): Entry<'incidents'> {
  return {
    key: row.key,
    title: { ar: row.titleAr, en: row.titleEn },
    date: {
      start: row.dateStart,
      end: row.dateEnd,
      precision: oneOf(DATE_PRECISIONS, row.datePrecision),
      basis: oneOf(DATE_BASES, row.dateBasis),
    },
    place: row.placeKey,
    partOf: row.partOfKey,
    related: sortedRelations(related),
    mergedInto: row.mergedIntoKey,
    note: row.note,
  }
}

export function claimEntry(row: Claim): SettledClaim {
  return {
    key: row.key,
    incident: row.incidentKey,
    claimant: row.claimantKey,
    document: row.documentKey,
    outcome: oneOf(OUTCOMES, row.outcome),
    victims: row.victimsKey,
    subset: row.subset,
    subsetOf: row.subsetOfKey,
    by: row.byKey,
    figure: figureOf(row),
    words: row.words,
    unit: oneOf(UNITS, row.unit),
    period: oneOf(PERIODS, row.period),
    place: row.placeKey,
    modality: oneOf(MODALITIES, row.modality),
    wording: oneOf(WORDINGS, row.wording),
    quote: {
      exact: row.quoteExact,
      start: row.quoteStart,
      end: row.quoteEnd,
      prefix: row.quotePrefix,
      suffix: row.quoteSuffix,
    },
    translation: translationOf(row.translation),
    evidence: row.evidence,
    note: row.note,
    sensitive: descriptionOf(row.sensitive),
    basedOn: row.basedOnKey,
  }
}
