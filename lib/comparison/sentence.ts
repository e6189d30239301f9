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
  nameOf(source: string): string
  /** A clause for every different thing that is said, naming all who say it. */
  said(voices: readonly Voice[]): readonly (readonly Run[])[]
}

/** What a finding is about: a row of the whole, or what is said in it on one part. */
export interface Place {
  readonly index: number
  readonly row: Row
  readonly part: PartRow | null
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
  ledger: Ledger,
  kind: FindingKind,
  place: Place,
  voices: readonly Voice[],
  silent: readonly string[],
  tell: (speaker: Speaker) => readonly (readonly Run[])[],
  behind: readonly string[] = [],
): Finding {
  const inLanguage = (language: Language) => {
    const { row, part } = place
    const speaker = speakerIn(ledger, place, language)
    const { phrases } = speaker
    const title = part === null ? null : ledger.incidentBy(part.incident).title[language]
    const victims = ledger.actorBy(row.victims).name[language]
    const clauses = [
      ...tell(speaker),
      ...(silent.length > 0 ? [phrases.silent(silent.map(speaker.nameOf))] : []),
    ]
    return runs`${phrases.heading(row, victims, title)}${join(clauses, phrases.separator)}.`
  }
  const [ar, en] = [inLanguage('ar'), inLanguage('en')]
  return {
    kind,
    row: place.index,
    ...(place.part !== null && { part: place.part.incident }),
    ar: textOf(ar),
    en: textOf(en),
    claims: [...new Set([...voices.flatMap(({ cell }) => cell.claims), ...behind])],
    sources: [...voices.map(({ source }) => source), ...silent],
    runs: { ar, en },
  }
}

function speakerIn(ledger: Ledger, { row, part }: Place, language: Language): Speaker {
  const phrases = PHRASES[language]
  const nameOf = (source: string) => ledger.sourceBy(source).name[language]
  const partsOf = (source: string) =>
    row.parts
      .filter(({ depth, cells }) => depth === 1 && cells[source] !== undefined)
      .map(({ incident }) => ledger.incidentBy(incident).title[language])
  const spoken = ({ source, cell }: Voice): Spoken => ({
    sources: [nameOf(source)],
    state: cell.state,
    figure: cell.figure,
    words: cell.claims.every((key) => isIn(ledger, key, language)) ? cell.words : null,
    parts: part === null && cell.coverage === 'part' ? partsOf(source) : [],
    terms: cell.sum?.verdict === 'addsUp' ? termsOf(cell.sum.parts) : null,
  })
  const said = (voices: readonly Voice[]) => {
    const clauses = new Map<string, Spoken>()
    for (const voice of voices) {
      const { sources, ...same } = spoken(voice)
      const words = same.state === 'vague' ? same.words : null
      const key = [same.state, figureKey(same.figure), words, same.terms, ...same.parts].join('\0')
      clauses.set(key, { ...same, sources: [...(clauses.get(key)?.sources ?? []), ...sources] })
    }
    return [...clauses.values()].map(phrases.said)
  }
  return { language, phrases, nameOf, said }
}

function isIn(ledger: Ledger, claim: string, language: Language): boolean {
  return ledger.documentBy(ledger.claimBy(claim).document).language === language
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
