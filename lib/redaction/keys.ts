import type { Transaction } from '@/lib/server/db'
import type { Finder } from './finder'

/** What holds the words and stays: keys, and what people call themselves. */
export interface HeldKeys {
  readonly bare: ReadonlySet<string>
  /** The same as `NOUN/KEY`. */
  readonly named: readonly string[]
  readonly people: number
}

const select = { key: true } as const

/** Finds the keys, and the people, that have the words in their names. */
export async function findKeys(db: Transaction, finder: Finder): Promise<HeldKeys> {
  const all = {
    actors: await db.actor.findMany({ select }),
    sources: await db.source.findMany({ select }),
    places: await db.place.findMany({ select }),
    documents: await db.document.findMany({ select }),
    incidents: await db.incident.findMany({ select }),
    claims: await db.claim.findMany({ select }),
    notes: await db.annotation.findMany({ select }),
  }
  const bare = new Set<string>()
  const named: string[] = []
  for (const [noun, rows] of Object.entries(all)) {
    for (const { key } of rows) {
      if (finder.find(key).length === 0) continue
      bare.add(key)
      named.push(`${noun}/${key}`)
    }
  }
  const people = await db.person.findMany({ select: { name: true, email: true } })
  const isNamed = people.filter(({ name, email }) => finder.find(`${name} ${email}`).length > 0)
  return { bare, named, people: isNamed.length }
}
