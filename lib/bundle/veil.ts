import { getTexts } from '@/lib/document/queries'
import { veiled, veiledQuote } from '@/lib/redaction/veil'
import type { Transaction } from '@/lib/server/db'
import { type CodePoints, codePointsOf } from '@/lib/values/quote'
import { listEntries } from './queries'
import type { Draft, Entries } from './read'
import { NOUNS, type Noun } from './schema'

/**
 * A draft without what was removed from the database for safety: a bundle that was exported before brings it back only
 * where it says something else besides.
 */
export async function withVeil(tx: Transaction, draft: Draft): Promise<Draft> {
  if ((await tx.redaction.count()) === 0) return draft
  const keys = NOUNS.map((noun) => {
    return [noun, new Set([...draft.entries[noun].values()].map(({ key }) => key))]
  })
  const stored = await listEntries(tx, Object.fromEntries(keys))
  const entries = Object.fromEntries(
    NOUNS.map((noun) => [noun, veiledEntries(draft.entries[noun], stored[noun])]),
  ) as Draft['entries']
  const quoted = [...draft.entries.claims.values()].map(({ document }) => document)
  const texts = new Map<string, CodePoints>()
  for (const [key, { text }] of await getTexts(tx, quoted)) texts.set(key, codePointsOf(text))
  for (const { key, text } of entries.documents.values()) texts.set(key, codePointsOf(text))
  return {
    ...draft,
    entries: {
      ...entries,
      documents: mapped(entries.documents, (document) => {
        const before = stored.documents.find(({ key }) => key === document.key)
        // The hash in the file is of the text before.
        return before?.text === document.text ? { ...document, sha256: before.sha256 } : document
      }),
      claims: mapped(entries.claims, (claim) => {
        const text = texts.get(claim.document)
        return text ? { ...claim, quote: veiledQuote(claim.quote, text) } : claim
      }),
    },
  }
}

function veiledEntries<N extends Noun>(
  given: Entries<N>,
  stored: readonly { readonly key: string }[],
): Entries<N> {
  const byKey = new Map(stored.map((entry) => [entry.key, entry]))
  return mapped(given, (entry) => veiled(entry, byKey.get(entry.key)))
}

function mapped<T>(entries: ReadonlyMap<number, T>, change: (entry: T) => T): Map<number, T> {
  return new Map([...entries].map(([index, entry]) => [index, change(entry)]))
}
