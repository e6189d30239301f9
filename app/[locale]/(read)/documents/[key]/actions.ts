'use server'

import { revalidatePath } from 'next/cache'
import { carryOutWish } from '@/lib/annotation/commands'
import { type Outcome, wish } from '@/lib/annotation/schema'
import { getDatabase } from '@/lib/server/db'

/** Who writes, until people have names here. */
const DESK = 'desk'

/** Does what somebody wishes with a note of any document or claim, and shows the pages with what came of it. */
export async function actOnNotes(input: unknown): Promise<Outcome> {
  const parsed = wish.safeParse(input)
  if (!parsed.success) return { ok: false, reason: 'invalid' }
  const outcome = await carryOutWish(getDatabase(), parsed.data, DESK)
  revalidatePath('/', 'layout')
  return outcome
}
