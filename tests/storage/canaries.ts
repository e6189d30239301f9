import { carryOutWish } from '@/lib/annotation/commands'
import { type Wish, wish } from '@/lib/annotation/schema'
import type { Database } from '@/lib/server/db'

/** A text with a later version, a claim, a cell of a board, and somebody to mention. */
export interface Ground {
  readonly document: string
  readonly later: string
  readonly claim: string
  readonly cell: { readonly incident: string; readonly cell: string }
  readonly mentioned: string
}

/**
 * Everything that one person can do with notes: written, answered, changed, resolved, placed on a later version, taken
 * back, on a cell, with a mention that comes to an inbox; each with words that stand nowhere else.
 * @returns the words that are public, those that are for who is signed in, and those that were taken back
 */
export async function plantNotes(
  db: Database,
  { document, later, claim, cell, mentioned }: Ground,
  by: string,
) {
  const ask = async (asked: Wish) => {
    const outcome = await carryOutWish(db, wish.parse(asked), by)
    if (!outcome.ok) throw new Error(JSON.stringify([asked, outcome]))
    return outcome.key ?? ''
  }
  const target = { document, span: { start: 0, end: 8 } }
  const annotate = (
    text: string,
    tags: string[] = [],
    on: typeof target | { claim: string } | Ground['cell'] = target,
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
  const asks = `@[${mentioned}]`
  await ask({ do: 'reply', note, text: `stands-mention ${asks}` })
  await ask({ do: 'revise', note, revision: 1, text: `stands-note ${asks}`, tags: [] })
  const onCell = await annotate(`internal-on-cell ${asks}`, ['internal-tag'], cell)
  await ask({ do: 'reply', note: onCell, text: `internal-answer ${asks}` })
  await takeBack(await annotate(`canary-on-cell ${asks}`, [], cell))
  return {
    /** Key of the note on the cell. */
    onCell,
    standing: ['stands-note', 'stands-reply', 'stands-on-claim', 'stands-mention'],
    internal: ['internal-on-cell', 'internal-tag', 'internal-answer'],
    takenBack: [
      ...['canary-reply', 'canary-first', 'canary-early', 'canary-changed', 'canary-tag'],
      'canary-on-claim',
      'canary-on-cell',
    ],
  }
}
