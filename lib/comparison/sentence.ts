import { figureKey } from '@/lib/values/figure'
import { numberText } from '@/lib/values/figure-text'
import type { Language } from '@/lib/values/text'
import type { Ledger } from './ledger'
import type { Finding, FindingKind, PartRow, Row, Run, SpokenCell } from './model'
import type { Phrases, Spoken } from './phrase'
import { ARABIC } from './phrase-ar'
import { ENGLISH } from './phrase-en'
import { join, runs, textOf } from './run'

const PHRASES: Record<Language, Phrases> = { ar: ARABIC, en: ENGLISH }

/** A cell together with who speaks in it. */
export interface Voice {
  readonly source: string
  readonly cell: SpokenCell
}

/** Names things in the language of one sentence. */
export interface Speaker {
  readonly language: Language
  readonly phrases: Phrases
  readonly heading: readonly Run[]
  nameOf(source: string): string
  /** A clause for every different thing that is said, naming all who say it. */
  said(voices: readonly Voice[]): readonly (readonly Run[])[]
}

/** What a finding is about: a row of the whole, or what is said in it on one part; and who tells it. */
export interface Place {
  readonly ledger: Ledger
  readonly index: number
  readonly row: Row
  readonly part: PartRow | null
  readonly speakers: Readonly<Record<Language, Speaker>>
}

/** @param index where the row stands in the comparison */
export function placeAt(ledger: Ledger, index: number, row: Row, part: PartRow | null): Place {
  const speakers = {
    ar: speakerAt(ledger, row, part, 'ar'),
    en: speakerAt(ledger, row, part, 'en'),
  }
  return { ledger, index, row, part, speakers }
}

/**
 * A finding with its sentence in both languages.
 *
 * @param voices the cells that the sentence rests on, whose claims it links to
 * @param silent sources that it says are silent
 * @param tell what follows the heading, as clauses
 * @param behind claims that it rests on besides those of the cells
 */
export function makeFinding(
  { index, part, speakers }: Place,
  kind: FindingKind,
  voices: readonly Voice[],
  silent: readonly string[],
  tell: (speaker: Speaker) => readonly (readonly Run[])[],
  behind: readonly string[] = [],
): Finding {
  const tellIn = (speaker: Speaker) => {
    const { heading, phrases, nameOf } = speaker
    const clauses = tell(speaker)
    const all = silent.length > 0 ? [...clauses, phrases.silent(silent.map(nameOf))] : clauses
    return runs`${heading}${join(all, phrases.separator)}.`
  }
  const [ar, en] = [tellIn(speakers.ar), tellIn(speakers.en)]
  return {
    kind,
    row: index,
    ...(part !== null && { part: part.incident }),
    ar: textOf(ar),
    en: textOf(en),
    claims: [...new Set([...voices.flatMap(({ cell }) => cell.claims), ...behind])],
    sources: [...voices.map(({ source }) => source), ...silent],
    runs: { ar, en },
  }
}

function speakerAt(ledger: Ledger, row: Row, part: PartRow | null, language: Language): Speaker {
  const phrases = PHRASES[language]
  const victims = ledger.actorBy(row.victims).name[language]
  const title = part === null ? null : ledger.incidentBy(part.incident).title[language]
  const nameOf = (source: string) => ledger.sourceBy(source).name[language]
  const below = ledger.partsOf(part?.incident ?? ledger.incident.key)
  const partsOf = (source: string) =>
    row.parts
      .filter(({ incident, cells }) => below.includes(incident) && cells[source] !== undefined)
      .map(({ incident }) => ledger.incidentBy(incident).title[language])
  const spoken = ({ source, cell }: Voice): Omit<Spoken, 'sources'> => ({
    state: cell.state,
    figure: cell.figure,
    words: cell.state === 'vague' ? wordsIn(ledger, cell, language) : null,
    parts: cell.coverage === 'part' ? partsOf(source) : [],
    terms: cell.sum?.verdict === 'addsUp' ? termsOf(cell.sum.parts) : null,
  })
  const said = (voices: readonly Voice[]) => {
    const clauses = new Map<string, Spoken & { sources: string[] }>()
    for (const voice of voices) {
      const clause = spoken(voice)
      const { state, figure, words, terms, parts } = clause
      const key = [state, figureKey(figure), words, terms, ...parts].join('\0')
      const same = clauses.get(key)
      if (same === undefined) clauses.set(key, { ...clause, sources: [nameOf(voice.source)] })
      else same.sources.push(nameOf(voice.source))
    }
    return [...clauses.values()].map(phrases.said)
  }
  return { language, phrases, heading: phrases.heading(row, victims, title), nameOf, said }
}

/** The words of a cell if all of its documents are in a language: words are never translated here. */
function wordsIn(ledger: Ledger, { claims, words }: SpokenCell, language: Language) {
  const isIn = (key: string) =>
    ledger.documentBy(ledger.claimBy(key).document).language === language
  return claims.every(isIn) ? words : null
}

/** The terms of a sum: "6 + 15 + 7", a term that is no single number as its bounds. */
export function termsOf(parts: NonNullable<SpokenCell['sum']>['parts']): string {
  return parts
    .map((part) => {
      if (typeof part === 'number') return numberText(part)
      const [low, high] = part
      if (low === high) return numberText(low)
      return high === null ? `${numberText(low)}+` : `${numberText(low)}–${numberText(high)}`
    })
    .join(' + ')
}
