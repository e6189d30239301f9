'use server'

import { revalidatePath } from 'next/cache'
import type { StoredDocument } from '@/components/document/new/store'
import { recordDocument } from '@/lib/document/commands'
import { documentFaults, newDocument } from '@/lib/document/schema'
import { getDatabase } from '@/lib/server/db'

/** Who records, until people have names here. */
const DESK = 'desk'

/** Stores a document, or tells what has to change and stores nothing. */
export async function storeDocument(input: unknown): Promise<StoredDocument> {
  const document = newDocument.safeParse(input)
  if (!document.success) {
    return { ok: false, reason: 'faults', faults: documentFaults(document.error) }
  }
  const outcome = await recordDocument(getDatabase(), document.data, DESK)
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}
