import type { Claim, Outcome } from '@/lib/claim/model'
import type { ComparisonFacts, DocumentFacts, IncidentFacts } from '@/lib/comparison/model'
import { type Actor, SOURCE_KINDS, type Source } from '@/lib/source/model'
import type { Figure } from '@/lib/values/figure'

/** The same numbers in every run, so that one run can be held against another (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const name = (text: string) => ({ ar: `اسم ${text}`, en: `Name ${text}` })

const ACTORS: readonly Actor[] = ['reds', 'blues', 'greens', 'civilians', 'mixed'].map((key) => ({
  key,
  kind: key === 'civilians' || key === 'mixed' ? key : 'armed-group',
  name: name(key),
  alliedWith: key === 'blues' ? ['greens'] : [],
}))

/** What is counted in a long battle, and how often it is spoken of: 1 in 120 claims for every 1. */
const MEASURES: readonly (readonly [
  often: number,
  outcome: Outcome,
  victims: string,
  ...more: string[],
])[] = [
  [24, 'killed', 'civilians'],
  [9, 'killed', 'civilians', 'children'],
  [5, 'killed', 'civilians', 'women'],
  [2, 'killed', 'civilians', 'medics'],
  [13, 'killed', 'reds'],
  [3, 'killed', 'reds', 'commander'],
  [11, 'killed', 'blues'],
  [4, 'killed', 'mixed'],
  [10, 'wounded', 'civilians'],
  [4, 'wounded', 'civilians', 'children'],
  [4, 'wounded', 'reds'],
  [3, 'wounded', 'blues'],
  [5, 'killed-or-wounded', 'mixed'],
  [4, 'captured', 'reds'],
  [1, 'captured', 'reds', 'commander'],
  [3, 'captured', 'blues'],
  [3, 'abducted', 'civilians'],
  [2, 'missing', 'civilians'],
  [1, 'surrendered', 'reds'],
  [1, 'released', 'blues'],
  [2, 'displaced', 'civilians', 'persons'],
  [2, 'displaced', 'civilians', 'families'],
  [1, 'evacuated', 'civilians'],
  [2, 'killed', 'civilians', 'cumulative'],
  [1, 'killed', 'mixed', 'cumulative'],
]
const SPOKEN_OF = MEASURES.flatMap((measure, index) => Array<number>(measure[0]).fill(index))

/** One incident of eight parts, one of which has four, spoken of by many sources over thirty days. */
export function crowd(claimCount: number, sourceCount: number): ComparisonFacts {
  const random = seeded(2018)
  const pick = <T>(items: readonly T[]) => items[random(items.length)] as T
  const incidents = incidentsOf(8, 4)
  const sources = Array.from({ length: sourceCount }, (_, i): Source => {
    const speaksFor = i < 3 ? (ACTORS[i] as Actor).key : null
    const kind = i < 3 ? 'belligerent' : pick(SOURCE_KINDS.slice(1))
    return { key: `source-${i}`, kind, speaksFor, name: name(`source-${i}`) }
  })
  const documents = sources.flatMap(({ key }, i) =>
    Array.from({ length: 5 }, (_, n): DocumentFacts => {
      const day = String(1 + ((i + n * 6) % 30)).padStart(2, '0')
      const published = { date: `2018-10-${day}`, precision: 'day', basis: 'stated' } as const
      return { key: `${key}-${n}`, publisher: key, language: i % 3 === 0 ? 'en' : 'ar', published }
    }),
  )
  const claims = Array.from({ length: claimCount }, (_, i): Claim => {
    const speaker = random(sourceCount)
    const where = speaker % 5 > 0 || random(2) === 0 ? 0 : random(incidents.length)
    const issue = random(5)
    const index = pick(SPOKEN_OF)
    const [, outcome, victims, more = ''] = MEASURES[index] as (typeof MEASURES)[number]
    const base = 3 + ((index * 7 + where * 5) % 40)
    const figure = figureBy(speaker, index, where === 0 ? base * 8 : base, issue)
    const isSubset = more !== '' && !['persons', 'families', 'cumulative'].includes(more)
    return {
      key: `claim-${i}`,
      incident: (incidents[where] as IncidentFacts).key,
      claimant: `source-${speaker}`,
      document: `source-${random(10) > 0 ? speaker : random(sourceCount)}-${issue}`,
      outcome,
      victims,
      unit: more === 'families' ? 'families' : 'persons',
      period: more === 'cumulative' ? 'cumulative' : 'event',
      subset: isSubset ? more : null,
      subsetOf: null,
      place: random(5) === 0 ? `place-${where}` : null,
      by: random(2) === 0 ? (ACTORS[index % 3] as Actor).key : null,
      figure,
      words: 'n' in figure ? `${figure.n} على ما قيل` : 'مجموعة من الناس',
      modality: random(25) === 0 ? 'alleged' : 'asserted',
      basedOn: random(4) === 0 && i > 0 ? `claim-${random(i)}` : null,
    }
  })
  return { incident: 'attack', incidents, actors: ACTORS, sources, documents, claims }
}

function incidentsOf(parts: number, nested: number): readonly IncidentFacts[] {
  const incident = (key: string, partOf: string | null) => {
    return { key, title: name(key), partOf, related: [] }
  }
  return [
    incident('attack', null),
    ...Array.from({ length: parts }, (_, i) => incident(`part-${i}`, 'attack')),
    ...Array.from({ length: nested }, (_, i) => incident(`nested-${i}`, 'part-0')),
  ]
}

/**
 * What one source says around a figure that most repeat: it keeps to its own way of counting from issue to issue,
 * and one in three revises its figure in the fourth.
 */
function figureBy(speaker: number, index: number, base: number, issue: number): Figure {
  const random = seeded(speaker * 1000 + index)
  const revised = random(3) === 0 && issue > 2 ? Math.ceil(base / 10) : 0
  const n = base + revised + (random(8) === 0 ? random(5) : 0)
  const drawn = random(20)
  if (drawn < 11) return { kind: 'exact', n }
  if (drawn < 13) return { kind: 'moreThan', n: n - 1 }
  if (drawn < 14) return { kind: 'atLeast', n }
  if (drawn < 16) return { kind: 'about', n }
  if (drawn < 17) return { kind: 'range', n, hi: n + 5 }
  return { kind: (['some', 'noFigure', 'tens'] as const)[drawn - 17] as 'some' }
}
