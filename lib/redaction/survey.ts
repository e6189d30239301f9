import type { Transaction } from '@/lib/server/db'
import { type Finder, finderOf, type Span } from './finder'
import { findKeys, type HeldKeys } from './keys'
import { type Found, nounOf, type Sample, type Wanted } from './model'
import { Replacer } from './replace'
import { changesOf, type RowChange } from './scan'

/** How many samples of a noun are shown, and how much of the text on either side of the words. */
const SAMPLES = 4
const AROUND = 40

/**
 * Goes through everything that the removal of words changes.
 * @param take is given each row with what becomes of it, before the next one is read
 */
export async function survey(
  db: Transaction,
  wanted: Wanted,
  take: (change: RowChange) => Promise<void>,
): Promise<Found> {
  const finder = finderOf(wanted)
  const held = await findKeys(db, finder)
  const tally = new Tally(finder, held)
  const replacer = new Replacer(finder, held.bare, (text, spans) => tally.sample(text, spans))
  const hashKeys: string[] = []
  for await (const change of changesOf(db, replacer, (place) => tally.turnTo(place))) {
    const { table, row, changed, count } = change
    const hash = String(row.sha256).slice(0, 10)
    if (table === 'Document' && changed.text !== undefined && String(row.key).endsWith(hash)) {
      hashKeys.push(String(row.key))
    }
    tally.count(count)
    await take(change)
  }
  return { ...tally.found(), keys: held.named, hashKeys, people: held.people }
}

/** Counts what is found, place by place. */
class Tally {
  private readonly places: Record<string, number> = {}
  private readonly samples: Sample[] = []
  private inside = 0
  private place = ''

  constructor(
    private readonly finder: Finder,
    private readonly held: HeldKeys,
  ) {}

  turnTo(place: string): void {
    const noun = nounOf(place)
    // A key that holds the words is not written down once more.
    const holds = place.split('/').some((part) => this.held.bare.has(part))
    this.place = holds ? noun : place
  }

  count(times: number): void {
    if (times > 0) this.places[this.place] = (this.places[this.place] ?? 0) + times
  }

  sample(text: string, spans: readonly Span[]): void {
    const noun = nounOf(this.place)
    if (noun === 'log') return
    this.inside += this.finder.countInside(text)
    for (const { start, end } of spans) {
      if (this.samples.filter(({ place }) => nounOf(place) === noun).length >= SAMPLES) return
      this.samples.push({
        place: this.place,
        before: `${start > AROUND ? '…' : ''}${text.slice(Math.max(0, start - AROUND), start)}`,
        words: text.slice(start, end),
        after: `${text.slice(end, end + AROUND)}${end + AROUND < text.length ? '…' : ''}`,
      })
    }
  }

  found(): Pick<Found, 'places' | 'samples' | 'inside'> {
    return { places: this.places, samples: this.samples, inside: this.inside }
  }
}
