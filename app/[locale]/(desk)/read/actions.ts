'use server'

import { createHash } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { SecondOpinion } from '@/components/extraction/choices'
import { importBundle } from '@/lib/bundle/commands'
import { toBundle } from '@/lib/extraction/accept'
import { acceptOpinion, TASK } from '@/lib/extraction/opinion'
import { getRecordedKeys } from '@/lib/extraction/queries'
import { acceptedReading } from '@/lib/extraction/schema'
import { getDatabase } from '@/lib/server/db'
import { askSecondReader, secondReaderOf } from '@/lib/server/second-reader'
import { isLanguage } from '@/lib/values/reader'
import type { Language } from '@/lib/values/text'

/** Who records, until people have names here. */
const DESK = 'desk'

/**
 * Asks the second reader about a text, if one is set up: only then, and only when a person asks, the text leaves
 * this machine. Of the answer only claims whose quotes stand in the text are taken.
 */
export async function askOpinion(text: unknown): Promise<SecondOpinion> {
  const reader = secondReaderOf()
  if (reader === null || typeof text !== 'string' || text.trim() === '') {
    return { ok: false, reason: 'unreachable' }
  }
  const opinion = await askSecondReader(reader, TASK, text)
  return opinion.ok ? { ok: true, claims: acceptOpinion(text, opinion.answer) } : opinion
}

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
