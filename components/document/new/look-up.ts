import type { DocumentName } from '@/lib/document/view'

/** A document as it is looked up: by whom it was published, too. */
export interface FoundDocument extends DocumentName {
  readonly publisher: { readonly key: string }
}

/** The documents that the API lists for a query, by their names; none when it does not answer. */
export async function lookUp(
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<readonly FoundDocument[]> {
  try {
    const response = await fetch(`/api/v1/documents?${new URLSearchParams(query)}`, { signal })
    if (!response.ok) return []
    const { items } = (await response.json()) as { items: readonly FoundDocument[] }
    return items
  } catch {
    return []
  }
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits; null where the browser has none (pages without TLS). */
export async function digestOf(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
