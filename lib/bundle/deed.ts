import type { Deed } from '@/lib/log/model'
import type { Plan } from './plan'
import { NOUNS } from './schema'
import type { Recording } from './store'

/** What an import did, for the log: every entry that it created or changed, as it was and as it is. */
export function deedOf(
  plan: Omit<Plan, 'ordinals' | 'restored'>,
  { reason, deed }: Pick<Recording, 'reason' | 'deed'>,
): Deed {
  const entries = (list: 'created' | 'changed' | 'replaced') =>
    NOUNS.flatMap((noun) =>
      plan[noun][list].map((entry) => [`${noun}/${entry.key}`, withoutText(entry)] as const),
    )
  return {
    ...(deed ?? { action: 'import', subject: 'bundle' }),
    before: Object.fromEntries(entries('replaced')),
    after: Object.fromEntries([...entries('created'), ...entries('changed')]),
    ...(reason !== undefined && { detail: { reason } }),
  }
}

/** A document never changes: its hash stands for its text. */
function withoutText<T extends object>(entry: T): object {
  const { text: _, ...rest } = entry as T & { text?: string }
  return rest
}
