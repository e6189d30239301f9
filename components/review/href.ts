import { writeQueueFilter } from '@/lib/queue/filter'
import type { QueueFilter } from '@/lib/queue/model'
import type { Language } from '@/lib/values/text'

/** The queue under a filter: what waits for a review unless another state is named. */
export function queueHref(
  language: Language,
  filter: QueueFilter = { state: 'submitted' },
  page = 1,
): string {
  return `/${language}/review${writeQueueFilter(filter, page)}`
}

/** The page on which a claim is reviewed, and from which the next one of the same filter follows. */
export function reviewHref(
  language: Language,
  claim: string,
  filter: QueueFilter = { state: 'submitted' },
): string {
  return `/${language}/review/${encodeURIComponent(claim)}${writeQueueFilter(filter)}`
}

/** The page on which a claim is corrected. */
export function correctHref(language: Language, claim: string): string {
  return `/${language}/claims/${encodeURIComponent(claim)}/correct`
}
