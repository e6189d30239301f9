import type { QUEUE_STATES } from '@/lib/review/model'
import type { Language } from '@/lib/values/text'

/** The queue of the claims that stand in one state; what waits for a review unless another is named. */
export function queueHref(
  language: Language,
  state: (typeof QUEUE_STATES)[number] = 'submitted',
  page = 1,
): string {
  const query = new URLSearchParams({
    ...(state !== 'submitted' && { state }),
    ...(page > 1 && { page: String(page) }),
  })
  return `/${language}/review${query.size > 0 ? `?${query}` : ''}`
}

/** The page on which a claim is reviewed. */
export function reviewHref(language: Language, claim: string): string {
  return `/${language}/review/${encodeURIComponent(claim)}`
}

/** The page on which a claim is corrected. */
export function correctHref(language: Language, claim: string): string {
  return `/${language}/claims/${encodeURIComponent(claim)}/correct`
}
