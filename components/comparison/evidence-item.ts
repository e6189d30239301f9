import type { ClaimView } from '@/lib/claim/view'
import { type Passage, passageOf } from '@/lib/document/passage'
import {
  type Description,
  type Revealed,
  type SensitiveSpan,
  veilOf,
  withoutWords,
} from '@/lib/sensitive/model'

/** The texts of documents by key, each with its words that are described. */
export type Texts = ReadonlyMap<
  string,
  { readonly text: string; readonly spans: readonly SensitiveSpan[] }
>

/** A claim with the words that stand round its quote, or with what is told in their place. */
export type EvidenceItem = {
  readonly claim: ClaimView
  readonly revealed: Revealed
} & (
  | { readonly passage: Passage; readonly veil: null }
  | { readonly passage: null; readonly veil: Description }
)

/** A claim as evidence: the words of what is veiled are not in it, nor those of other claims beside its own. */
export function itemOf(
  claim: ClaimView,
  document: { readonly text: string; readonly spans: readonly SensitiveSpan[] } | undefined,
  revealed: Revealed,
): EvidenceItem {
  const veil = veilOf(claim, revealed)
  if (veil !== null) return { claim: withoutWords(claim), revealed, passage: null, veil }
  const { text = '', spans = [] } = document ?? {}
  const veiled = spans.filter((span) => !revealed.includes(span.claim))
  return { claim, revealed, passage: passageOf(text, claim.quote, veiled), veil }
}
