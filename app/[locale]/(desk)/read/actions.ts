'use server'

import { createHash } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { importBundle } from '@/lib/bundle/commands'
import { toBundle } from '@/lib/extraction/accept'
import { getRecordedKeys } from '@/lib/extraction/queries'
import { acceptedReading } from '@/lib/extraction/schema'
import { getDatabase } from '@/lib/server/db'
import { isLanguage } from '@/lib/values/reader'
import type { Language } from '@/lib/values/text'

/** Who records, until people have names here. */
const DESK = 'desk'

/**
 * Records what a person accepted of a reading, and shows the board of its incident; or tells what has to change,
 * and records nothing.
 */
export async function saveReading(
  locale: Language,
  input: unknown,
): Promise<{ readonly faults: readonly string[] }> {
  const language = isLanguage(locale) ? locale : 'ar'
  const reading = acceptedReading.safeParse(input)
  if (!reading.success) return { faults: reading.error.issues.map(({ path }) => path.join('.')) }
  const db = getDatabase()
  const digest = createHash('sha256').update(reading.data.document.text).digest('hex')
  const { bundle, incident } = toBundle(reading.data, await getRecordedKeys(db), digest)
  const outcome = await importBundle(db, JSON.stringify(bundle), DESK)
  if (!outcome.ok) {
    return { faults: outcome.faults.map(({ path, message }) => `${path}: ${message[language]}`) }
  }
  revalidatePath('/', 'layout')
  redirect(`/${language}/incidents/${encodeURIComponent(incident)}`)
}
