import { OUTCOMES } from '@/lib/claim/model'
import { VERDICTS } from '@/lib/comparison/model'
import type { Query } from '@/lib/values/query'
import type { IncidentFilter } from './view'

const LONGEST_TEXT = 200

/** A filter as the address has it. What cannot be meant (no such outcome, no such day) is left out, not refused. */
export function readFilter(query: Query): IncidentFilter {
  const said = {
    text: readText(query.text),
    place: readKey(query.place),
    source: readKey(query.source),
    outcome: OUTCOMES.find((outcome) => outcome === query.outcome),
    verdict: VERDICTS.find((verdict) => verdict === query.verdict),
    from: readDay(query.from),
    to: readDay(query.to),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/** The query, `?` included, that `readFilter` and `readPage` read back; '' when there is nothing to say. */
export function writeFilter(filter: IncidentFilter, page = 1): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `?${query}` : ''
}

function readText(value: Query[string]): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.replaceAll('\0', '').trim().slice(0, LONGEST_TEXT)
  return text === '' ? undefined : text
}

function readKey(value: Query[string]): string | undefined {
  return typeof value === 'string' && /^[\w.-]{1,200}$/.test(value) ? value : undefined
}

function readDay(value: Query[string]): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const day = new Date(`${value}T00:00:00Z`)
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
  return isDay ? value : undefined
}
