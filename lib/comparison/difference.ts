import type { Source } from '@/lib/source/model'
import { figureKey } from '@/lib/values/figure'
import { figureText, numberText, ratioText } from '@/lib/values/figure-text'
import { upper } from '@/lib/values/interval'
import type { Ledger } from './ledger'
import type { Finding, Row, SpokenCell } from './model'
import { makeFinding, type Place, termsOf, type Voice } from './sentence'
import { distance, intervalsOf } from './verdict'

type Findings = readonly Finding[]
type Voices = readonly Voice[]

/** How many different figures a sentence names before it keeps to the lowest and the highest. */
const NAMED = 4

/** How far apart the accounts are that do not deny, or null when all of them meet. */
export function distanceAmong(voices: Voices): ReturnType<typeof distance> {
  return distance(
    intervalsOf(voices.filter(({ cell }) => cell.state !== 'denied').map(({ cell }) => cell)),
  )
}

/** Accounts that share no number; with them the parties concerned that are silent. */
export function conflicts(place: Place, voices: Voices, silent: readonly string[]): Findings {
  const apart = distanceAmong(voices)
  if (apart === null) return []
  const others = voices.filter(({ cell }) => cell.state !== 'denied')
  const told = named(others)
  const rest = others.length - told.length
  return [
    makeFinding(place, 'conflict', told, silent, ({ phrases, said }) => [
      ...said(told),
      ...(rest > 0 ? [phrases.others(rest)] : []),
      phrases.apart(numberText(apart.gap), toldRatio(apart.ratio)),
    ]),
  ]
}

/** Denials of what another account says happened; with them the parties concerned that are silent. */
export function denials(place: Place, voices: Voices, silent: readonly string[]): Findings {
  const deniers = voices.filter(({ cell }) => cell.state === 'denied' && cell.coverage === 'whole')
  const others = voices.filter(({ cell }) => cell.state !== 'denied' && lowOf(cell) >= 1)
  if (deniers.length === 0 || others.length === 0) return []
  const told = [...deniers, ...named(others)]
  return [makeFinding(place, 'denial', told, silent, ({ said }) => said(told))]
}

/** Killed and wounded, given apart, that cannot make the killed-or-wounded figure. */
export function combinations(place: Place, voices: Voices, rows: readonly Row[]): Findings {
  const { combined, apart } = place.row
  if (combined === null || combined.gap === null) return []
  const gap = numberText(combined.gap)
  const told = named(voices.filter(({ cell }) => cell.state === 'figure'))
  const givers = new Set(combined.added.map(({ source }) => source))
  const addends = rows.filter((_, index) =>
    apart.some(({ row, reason }) => row === index && reason === 'combined'),
  )
  const behind = addends.flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([source, { claims }]) => (givers.has(source) ? claims : [])),
  )
  return [
    makeFinding(
      place,
      'sum',
      told,
      [],
      ({ phrases, said }) => [...said(told), phrases.combined(gap)],
      behind,
    ),
  ]
}

/**
 * A side that has no number where another account gives one: `silent` when one of them says nothing of its own
 * people or of what it did, else `vague`, when one has words or pictures only.
 */
export function missingNumbers(
  place: Place,
  voices: Voices,
  silent: readonly string[],
  sides: readonly Source[],
): Findings {
  const numbers = voices.filter(({ cell }) => cell.state === 'figure')
  const vague = voices.filter(
    ({ source, cell }) =>
      (cell.state === 'vague' || cell.state === 'noFigure') &&
      sides.some(({ key }) => key === source),
  )
  if (numbers.length === 0 || (silent.length === 0 && vague.length === 0)) return []
  const kind = silent.length > 0 ? 'silent' : 'vague'
  const told = [...named(numbers), ...vague]
  return [makeFinding(place, kind, told, silent, ({ said }) => said(told))]
}

/** "All of them" against less than all. */
export function extents(place: Place, voices: Voices, silent: readonly string[]): Findings {
  const all = voices.filter(({ cell }) => cell.extent === 'all')
  const fewer = voices.filter(({ cell }) => cell.extent === undefined && cell.state !== 'denied')
  if (all.length === 0 || fewer.length === 0) return []
  const told = [...named(all), ...named(fewer)]
  return [makeFinding(place, 'extent', told, silent, ({ said }) => said(told))]
}

/**
 * Wholes that their parts do not make, and subsets larger than their total. A single part that is smaller than
 * its whole is no failure: other parts may simply not have been told apart.
 */
export function failingSums(place: Place, voices: Voices): Findings {
  return voices.flatMap((voice) => {
    const { sum } = voice.cell
    if (sum === null || sum.by === null || sum.by === 0) return []
    if (sum.verdict === 'fallsShort' && sum.parts.length === 1) return []
    const total = termsOf([sum.total])
    const terms = termsOf(sum.parts)
    const by = numberText(sum.by)
    return [
      makeFinding(
        place,
        'sum',
        [voice],
        [],
        ({ phrases, nameOf }) => [
          sum.subset
            ? phrases.subset(nameOf(voice.source), terms, total)
            : phrases.sum(nameOf(voice.source), total, terms, by, sum.verdict === 'exceeds'),
        ],
        sum.subset ? totalsOf(place, voice) : partsOf(place, voice),
      ),
    ]
  })
}

function totalsOf({ ledger }: Place, { cell }: Voice): readonly string[] {
  return cell.claims.flatMap((key) => ledger.totalOf(ledger.claimBy(key))?.key ?? [])
}

function partsOf({ ledger, row, part }: Place, { source }: Voice): readonly string[] {
  const parts = new Set(ledger.partsOf(part?.incident ?? ledger.incident.key))
  return row.parts.flatMap(({ incident, cells }) =>
    parts.has(incident) ? (cells[source]?.claims ?? []) : [],
  )
}

/** Figures of one source that exclude each other, none of them known to be the later. */
export function contradictions(place: Place, voices: Voices): Findings {
  return voices
    .filter(({ cell }) => cell.contradicts)
    .map((voice) =>
      makeFinding(place, 'contradiction', [voice], [], ({ phrases, nameOf }) => [
        phrases.contradiction(nameOf(voice.source), voice.cell.words),
      ]),
    )
}

/** Figures that their own source replaced later. */
export function revisions(place: Place, voices: Voices): Findings {
  return voices
    .filter(({ cell }) => cell.revisions.length > 0)
    .map((voice) => {
      const chain = [...voice.cell.revisions, voice.cell]
      return makeFinding(place, 'revision', [voice], [], ({ phrases, nameOf, language }) => [
        phrases.revised(
          nameOf(voice.source),
          chain.map(({ figure }) => figureText(figure, language)),
        ),
      ])
    })
}

/**
 * Sources of the parties concerned (whose people they are, or who did it) that are silent on a row, its subsets
 * and its cumulative totals aside: nobody owes those.
 */
export function silentSides(
  ledger: Ledger,
  row: Row,
  voices: Voices,
  sides: readonly Source[],
): readonly string[] {
  if (row.subset !== null || row.period === 'cumulative') return []
  const concerned = new Set<string | null>([row.victims])
  for (const { cell } of voices) {
    for (const key of cell.claims) concerned.add(ledger.claimBy(key).by)
  }
  return sides
    .filter(({ key, speaksFor }) => {
      const cell = row.cells[key]
      return concerned.has(speaksFor) && cell?.state === 'silent' && cell.ofWhole === undefined
    })
    .map(({ key }) => key)
}

/** The voices that a sentence names: all when they say few different things, else the lowest and the highest. */
function named(voices: Voices): Voices {
  const different = new Set(voices.map(({ cell }) => figureKey(cell.figure)))
  if (different.size <= NAMED) return voices
  const lowest = voices.reduce((low, voice) =>
    highOf(voice.cell) < highOf(low.cell) ? voice : low,
  )
  const highest = voices.reduce((high, voice) =>
    lowOf(voice.cell) > lowOf(high.cell) ? voice : high,
  )
  return lowest === highest ? [lowest] : [lowest, highest]
}

function lowOf(cell: SpokenCell): number {
  return Math.max(0, ...intervalsOf([cell]).map(([low]) => low))
}

function highOf(cell: SpokenCell): number {
  return Math.min(...intervalsOf([cell]).map(upper))
}

/** A ratio as a sentence tells it; null over 0 and where it would read as 1. */
function toldRatio(ratio: number | null): string | null {
  return ratio === null || ratio < 1.05 ? null : ratioText(ratio)
}
