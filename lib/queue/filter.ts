import type { Query } from '@/lib/values/query'
import { LONGEST_TAG, QUEUE_VIEWS, type QueueFilter } from './model'

/** A filter as the address has it. What cannot be meant is left out, not refused. */
export function readQueueFilter(query: Query): QueueFilter {
  const state = QUEUE_VIEWS.find((view) => view === query.state) ?? 'submitted'
  const said = {
    incident: readKey(query.incident),
    source: readKey(query.source),
    assignee: readKey(query.assignee),
    tag: readTag(query.tag),
    overdue: query.overdue === 'yes' ? (true as const) : undefined,
  }
  const given = Object.entries(said).filter(([, value]) => value !== undefined)
  return { state, ...Object.fromEntries(given) }
}

/** The query, `?` included, that `readQueueFilter` and `readPage` read back; '' when there is nothing to say. */
export function writeQueueFilter(filter: QueueFilter, page = 1): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    if (name === 'state' && value === 'submitted') continue
    if (value) query.set(name, value === true ? 'yes' : value)
  }
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `?${query}` : ''
}

function readKey(value: Query[string]): string | undefined {
  return typeof value === 'string' && /^[\w.-]{1,200}$/.test(value) ? value : undefined
}

function readTag(value: Query[string]): string | undefined {
  if (typeof value !== 'string') return undefined
  const tag = value.replaceAll('\0', '').trim().slice(0, LONGEST_TAG)
  return tag === '' ? undefined : tag
}
