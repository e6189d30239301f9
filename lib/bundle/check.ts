import { UNSPECIFIC_ACTORS } from '@/lib/source/model'
import { type Complaint, complaints, MOST_FAULTS, pathOf } from './faults'
import type { Known } from './known'
import type { Draft } from './read'
import { EDGES, NOUN_NAMES, referencesOf } from './references'
import { NOUNS } from './schema'

/** How many levels of parts, of places within places, of parts of a total there may be. */
const DEEPEST = 50

/**
 * What is wrong with the relations of a bundle's entries, among themselves and to what the database holds:
 * keys used twice, keys that nothing has, circles, parts of another's total, claims that change their document.
 */
export function checkRelations(draft: Draft, known: Known): Complaint[] {
  const said: Complaint[] = []
  for (const check of [duplicates, unknownKeys, circles, merged, subsets, moved]) {
    for (const complaint of check(draft, known)) {
      if (said.length >= MOST_FAULTS) return said
      said.push(complaint)
    }
  }
  return said
}

function* duplicates({ keys }: Draft): Generator<Complaint> {
  for (const noun of NOUNS) {
    const first = new Map<string, number>()
    for (const [index, key] of keys[noun].entries()) {
      if (key === null) continue
      const before = first.get(key)
      if (before === undefined) first.set(key, index)
      else {
        const message = complaints.duplicateKey(key, pathOf([noun, before]))
        yield { at: [noun, index, 'key'], message }
      }
    }
  }
}

function* unknownKeys(draft: Draft, known: Known): Generator<Complaint> {
  const given = Object.fromEntries(NOUNS.map((noun) => [noun, new Set(draft.keys[noun])]))
  for (const { at, noun, key } of referencesOf(draft)) {
    if (given[noun]?.has(key) || known.keys[noun].has(key)) continue
    if (noun === 'claims' && known.withdrawn.has(key)) {
      yield { at, message: complaints.withdrawn(key) }
      continue
    }
    if (noun === 'actors' && UNSPECIFIC_ACTORS.some((word) => word === key)) continue
    yield { at, message: complaints.unknownKey(NOUN_NAMES[noun], key) }
  }
}

function* circles({ entries }: Draft, known: Known): Generator<Complaint> {
  for (const { noun, field } of EDGES) {
    const next = new Map(known.next[field])
    const places = new Map<string, number>()
    for (const [index, entry] of entries[noun]) {
      next.set(entry.key, (entry as Readonly<Record<string, unknown>>)[field] as string | null)
      places.set(entry.key, index)
    }
    for (const key of tooNested(places.keys(), next)) {
      // Repetitions, versions and mergers may go on for ever; what holds one another may not.
      if (field === 'basedOn' || field === 'supersedes' || field === 'mergedInto') break
      const at = [noun, places.get(key) as number, field]
      yield { at, message: complaints.tooNested(DEEPEST) }
    }
    for (const keys of circlesOf(places.keys(), next)) {
      const index = Math.min(...keys.map((key) => places.get(key) ?? Number.POSITIVE_INFINITY))
      const message =
        keys.length === 1 ? complaints.itself() : complaints.cycle([...keys, keys[0] as string])
      yield { at: [noun, index, field], message }
    }
  }
  for (const [index, { key, alliedWith }] of entries.actors) {
    const ally = alliedWith.indexOf(key)
    if (ally >= 0) yield { at: ['actors', index, 'alliedWith', ally], message: complaints.itself() }
  }
  // Two sources may quote each other: it is a habit of theirs, not the way of one text (docs/entries.md).
  for (const [index, { key, basedOn }] of entries.sources) {
    const self = basedOn.indexOf(key)
    if (self >= 0) yield { at: ['sources', index, 'basedOn', self], message: complaints.itself() }
  }
  for (const [index, { key, related }] of entries.incidents) {
    const self = related.findIndex(({ incident }) => incident === key)
    if (self >= 0) yield { at: ['incidents', index, 'related', self], message: complaints.itself() }
  }
}

/** The circles that one runs into when following `next` from the given keys, each once. */
function* circlesOf(
  keys: Iterable<string>,
  next: ReadonlyMap<string, string | null>,
): Generator<string[]> {
  const done = new Set<string>()
  for (const start of keys) {
    const way = new Map<string, number>()
    let key: string | null | undefined = start
    while (key != null && !done.has(key) && !way.has(key)) {
      way.set(key, way.size)
      key = next.get(key)
    }
    if (key != null && way.has(key)) yield [...way.keys()].slice(way.get(key))
    for (const passed of way.keys()) done.add(passed)
  }
}

/** The keys from which `next` leads further than anything real is nested, and does not lead round in a circle. */
function* tooNested(
  keys: Iterable<string>,
  next: ReadonlyMap<string, string | null>,
): Generator<string> {
  for (const start of keys) {
    const way = new Set<string>()
    let key: string | null | undefined = start
    while (key != null && !way.has(key) && way.size <= DEEPEST) {
      way.add(key)
      key = next.get(key)
    }
    if (way.size > DEEPEST) yield start
  }
}

/** To an incident that was merged into another nothing leads any more. */
function* merged({ entries }: Draft, known: Known): Generator<Complaint> {
  const into = new Map(known.next.mergedInto)
  for (const { key, mergedInto } of entries.incidents.values()) into.set(key, mergedInto)
  for (const { at, noun, key } of referencesOf({ entries })) {
    const target = noun === 'incidents' && at.at(-1) !== 'mergedInto' ? into.get(key) : null
    if (target) yield { at, message: complaints.merged(key, target) }
  }
  const given = new Set([
    ...[...entries.incidents.values()].map(({ key }) => `incidents/${key}`),
    ...[...entries.claims.values()].map(({ key }) => `claims/${key}`),
  ])
  for (const [index, { key, mergedInto }] of entries.incidents) {
    const left = (known.leading.get(key) ?? []).find((one) => !given.has(one))
    if (mergedInto === null || left === undefined) continue
    yield { at: ['incidents', index, 'mergedInto'], message: complaints.notEmptied(left) }
  }
}

/** A part and its total are said by one source of one outcome (design, "subset"). */
function* subsets({ entries }: Draft, known: Known): Generator<Complaint> {
  const given = new Map([...entries.claims.values()].map((claim) => [claim.key, claim]))
  for (const [index, claim] of entries.claims) {
    const total = given.get(claim.subsetOf ?? '') ?? known.claims.get(claim.subsetOf ?? '')
    const at = ['claims', index, 'subsetOf']
    for (const what of ['claimant', 'outcome'] as const) {
      if (!total || total[what] === claim[what]) continue
      yield { at, message: complaints.subsetElsewhere(what, total.key, total[what]) }
    }
    for (const part of known.subsets.get(claim.key) ?? []) {
      if (given.has(part.key) || part.outcome === claim.outcome) continue
      const message = complaints.subsetElsewhere('outcome', part.key, part.outcome)
      yield { at: ['claims', index, 'outcome'], message }
    }
  }
}

/** A claim's document and claimant are what it is: with others it is another claim. */
function* moved({ entries }: Draft, known: Known): Generator<Complaint> {
  for (const [index, claim] of entries.claims) {
    const before = known.claims.get(claim.key)
    const what = (['document', 'claimant'] as const).find((field) => {
      return before && before[field] !== claim[field]
    })
    if (!before || !what) continue
    yield { at: ['claims', index, 'key'], message: complaints.claimMoved(what, before[what]) }
  }
}
