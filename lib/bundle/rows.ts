import { figureColumns } from '@/lib/claim/columns'
import { fold } from '@/lib/values/fold'
import { Prisma } from '@/prisma/generated/sqlite/client'
import type { Entry } from './schema'
import type { SettledClaim, SettledDocument } from './settle'

/* Entries of a bundle as rows of the database: the other way round of stored.ts. */

export function actorRow({ key, kind, name, aliases, note }: Entry<'actors'>) {
  return { key, kind, nameAr: name.ar, nameEn: name.en, aliases, note }
}

export function sourceRow(source: Entry<'sources'>) {
  const { key, kind, speaksFor, name, url, note, reliability, reliabilityNote } = source
  const names = { nameAr: name.ar, nameEn: name.en }
  return { key, kind, speaksForKey: speaksFor, ...names, url, note, reliability, reliabilityNote }
}

export function placeRow({ key, name, precision, lat, lon, within, note }: Entry<'places'>) {
  return { key, nameAr: name.ar, nameEn: name.en, precision, lat, lon, withinKey: within, note }
}

export function documentRow(document: SettledDocument) {
  const { key, publisher, language, title, url, published, retrievedAt, text, sha256 } = document
  return {
    key,
    publisherKey: publisher,
    language,
    title,
    url,
    publishedDate: published.date,
    publishedPrecision: published.precision,
    publishedBasis: published.basis,
    publishedNote: published.note,
    retrievedAt,
    text,
    sha256,
    supersedesKey: document.supersedes,
    note: document.note,
    sensitive: document.sensitive ?? Prisma.DbNull,
    folded: fold(title),
  }
}

export function incidentRow(incident: Entry<'incidents'>, ordinal: number) {
  const { key, title, date, place, partOf, mergedInto, note } = incident
  return {
    key,
    titleAr: title.ar,
    titleEn: title.en,
    dateStart: date.start,
    dateEnd: date.end,
    datePrecision: date.precision,
    dateBasis: date.basis,
    placeKey: place,
    partOfKey: partOf,
    mergedIntoKey: mergedInto,
    ordinal,
    note,
    folded: fold(`${title.ar} ${title.en}`),
  }
}

export function claimRow(claim: SettledClaim) {
  const { quote } = claim
  return {
    key: claim.key,
    incidentKey: claim.incident,
    claimantKey: claim.claimant,
    documentKey: claim.document,
    outcome: claim.outcome,
    victimsKey: claim.victims,
    subset: claim.subset,
    subsetOfKey: claim.subsetOf,
    byKey: claim.by,
    ...figureColumns(claim.figure),
    words: claim.words,
    unit: claim.unit,
    period: claim.period,
    placeKey: claim.place,
    modality: claim.modality,
    wording: claim.wording,
    quoteExact: quote.exact,
    quoteStart: quote.start,
    quoteEnd: quote.end,
    quotePrefix: quote.prefix,
    quoteSuffix: quote.suffix,
    translation: claim.translation,
    evidence: claim.evidence,
    note: claim.note,
    sensitive: claim.sensitive,
    basedOnKey: claim.basedOn,
    folded: fold(`${claim.words} ${quote.exact}`),
  }
}
