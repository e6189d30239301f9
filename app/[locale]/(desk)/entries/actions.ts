'use server'

import { revalidatePath } from 'next/cache'
import { authorise } from '@/app/access/authorise'
import { taken } from '@/app/access/taken'
import type { CorrectAnswer } from '@/components/correction/contract'
import * as commands from '@/lib/correction/commands'
import {
  entryCorrection,
  entryRestoration,
  sourceCorrection,
  sourceRestoration,
} from '@/lib/correction/schema'
import { getDatabase } from '@/lib/server/db'

/** Records a correction of an incident or a place, or tells what stands in its way and records nothing. */
export async function correctEntry(input: unknown): Promise<CorrectAnswer> {
  const caller = await authorise('correctEntry')
  if (!caller.ok) return caller
  const given = taken(entryCorrection, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  return shown(await commands.correctEntry(getDatabase(), given.data, doer(caller)))
}

/** Makes an incident or a place again what an earlier revision of it says. */
export async function restoreEntry(input: unknown): Promise<CorrectAnswer> {
  const caller = await authorise('restoreEntry')
  if (!caller.ok) return caller
  const given = taken(entryRestoration, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  return shown(await commands.restoreEntry(getDatabase(), given.data, doer(caller)))
}

/** Records a correction of a source. */
export async function correctSource(input: unknown): Promise<CorrectAnswer> {
  const caller = await authorise('correctSource')
  if (!caller.ok) return caller
  const given = taken(sourceCorrection, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  return shown(await commands.correctEntry(getDatabase(), given.data, doer(caller)))
}

/** Makes a source again what an earlier revision of it says. */
export async function restoreSource(input: unknown): Promise<CorrectAnswer> {
  const caller = await authorise('restoreSource')
  if (!caller.ok) return caller
  const given = taken(sourceRestoration, input)
  if (!given.success) return { ok: false, reason: 'invalid' }
  return shown(await commands.restoreEntry(getDatabase(), given.data, doer(caller)))
}

function doer({ person }: { person: { id: string } }) {
  return { by: person.id, at: new Date() }
}

function shown(outcome: CorrectAnswer): CorrectAnswer {
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}
