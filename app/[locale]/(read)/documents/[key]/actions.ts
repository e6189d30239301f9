'use server'

import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { answerWith } from '@/app/access/answering'
import { authorise } from '@/app/access/authorise'
import { form, taken } from '@/app/access/taken'
import type { Taken } from '@/components/annotation/exchange'
import type { Answer } from '@/components/annotation/use-notes'
import type { DescribeAnswer } from '@/components/sensitive/describe-form'
import { carryOutWish, importAnnotations } from '@/lib/annotation/commands'
import { exchangeKey, wish } from '@/lib/annotation/schema'
import { describeDocument } from '@/lib/sensitive/commands'
import { describing } from '@/lib/sensitive/schema'
import { getDatabase } from '@/lib/server/db'
import { LANGUAGES } from '@/lib/values/text'

/** Does what somebody wishes with a note of any document or claim, and shows the pages with what came of it. */
export async function actOnNotes(input: unknown): Promise<Answer> {
  const caller = await authorise('actOnNotes')
  if (!caller.ok) return caller
  const parsed = taken(wish, input)
  if (!parsed.success) return { ok: false, reason: 'invalid' }
  const outcome = await carryOutWish(getDatabase(), parsed.data, caller.person.id)
  revalidatePath('/', 'layout')
  return outcome
}

/** More faults than these are counted, not told. */
const TOLD = 20

const handedIn = z.strictObject({
  locale: z.enum(LANGUAGES),
  on: exchangeKey,
  form: form({ file: z.instanceof(File) }),
})

/**
 * Takes in a file of W3C annotations of a document, or of the cells of an incident: all of it or nothing.
 * @param locale the language in which faults are told
 * @param on which of them, by its key
 */
export async function takeInNotes(
  locale: unknown,
  on: unknown,
  _last: Taken,
  input: unknown,
): Promise<Taken> {
  const caller = await authorise('takeInNotes')
  if (!caller.ok) return { kind: caller.reason }
  const given = taken(handedIn, { locale, on, form: input })
  if (!given.success || given.data.form.file.size === 0) return { kind: 'noFile' }
  const { file } = given.data.form
  const bytes = new Uint8Array(await file.arrayBuffer())
  const outcome = await importAnnotations(getDatabase(), given.data.on, bytes, caller.person.id)
  if (outcome === null) return { kind: 'gone' }
  if (outcome.ok) {
    revalidatePath('/', 'layout')
    const { created, changed, unchanged, kept, dropped } = outcome
    return { kind: 'taken', created, changed, unchanged, kept, dropped }
  }
  answerWith(422)
  const faults = outcome.faults.slice(0, TOLD).map(({ line, path, message }) => {
    return { line, path, sentence: message[given.data.locale] }
  })
  return { kind: 'refused', faults, more: outcome.faults.length - faults.length }
}

/** Tells what graphic or distressing matter the text of a document holds, or no more. */
export async function describe(input: unknown): Promise<DescribeAnswer> {
  const caller = await authorise('describe')
  if (!caller.ok) return caller
  const given = taken(describing, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  const doer = { by: caller.person.id, at: new Date() }
  const outcome = await describeDocument(getDatabase(), given.data, doer)
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}
