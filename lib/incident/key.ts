import { slugOf } from '@/lib/values/slug'

/** The key that a new incident is given until a person chooses another: its English title and its first day. */
export function incidentKey(english: string, day: string): string {
  return `${slugOf(english) || 'incident'}-${day}`
}
