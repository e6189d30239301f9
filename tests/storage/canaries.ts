import { carryOutWish } from '@/lib/annotation/commands'
import { type Wish, wish } from '@/lib/annotation/schema'
import type { Database } from '@/lib/server/db'

/** A text with a later version, and a claim. */
export interface Ground {
  readonly document: string
  readonly later: string
  readonly claim: string
}

/**
 * Everything that one person can do with notes: written, answered, changed, resolved, placed on a later version, taken
 * back; each with words that stand nowhere else.
 * @returns the words that are public, and those that were taken back
 */
export async function plantNotes(db: Database, { document, later, claim }: Ground, by: string) {
  const ask = async (asked: Wish) => {
    const outcome = await carryOutWish(db, wish.parse(asked), by)
    if (!outcome.ok) throw new Error(JSON.stringify([asked, outcome]))
    return outcome.key ?? ''
  }
  const target = { document, span: { start: 0, end: 8 } }
  const annotate = (
    text: string,
    tags: string[] = [],
    on: typeof target | { claim: string } = target,
  ) => ask({ do: 'annotate', kind: 'commenting', target: on, text, tags })
  const takeBack = async (note: string) => {
    await ask({ do: 'revise', note, revision: 1, text: 'canary-changed', tags: ['canary-tag'] })
    await ask({ do: 'withdraw', note })
  }

  const note = await annotate('stands-note')
  await ask({ do: 'reply', note, text: 'stands-reply' })
  const lost = await ask({ do: 'reply', note, text: 'canary-reply' })
  await ask({ do: 'withdraw', note: lost })
  await ask({ do: 'adjust', document: later, note, span: { start: 0, end: 8 } })
  await ask({ do: 'resolve', note })
  await takeBack(await annotate('canary-first', ['canary-early']))
  await annotate('stands-on-claim', [], { claim })
  await takeBack(await annotate('canary-on-claim', [], { claim }))
  return {
    standing: ['stands-note', 'stands-reply', 'stands-on-claim'],
    takenBack: [
      ...['canary-reply', 'canary-first', 'canary-early', 'canary-changed', 'canary-tag'],
      'canary-on-claim',
    ],
  }
}
