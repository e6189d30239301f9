'use server'

import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { authorise } from '@/app/access/authorise'
import { taken } from '@/app/access/taken'
import type { FileAnswer as AddressAnswer } from '@/components/document/new/send-file'
import type { StoredDocument } from '@/components/document/new/store'
import { recordDocument } from '@/lib/document/commands'
import { explainFetch } from '@/lib/document/fetch-fault'
import { explainFault } from '@/lib/document/file/explain'
import { ENCODINGS } from '@/lib/document/file/model'
import { readFile } from '@/lib/document/file/read'
import { documentFaults, isInFuture, newDocument } from '@/lib/document/schema'
import { getDatabase } from '@/lib/server/db'
import { readEnvironment } from '@/lib/server/env'
import { fetchPage } from '@/lib/server/fetch-page'
import type { Bilingual } from '@/lib/values/text'

const asked = z.strictObject({
  address: z.string().trim().max(4000),
  encoding: z.enum(ENCODINGS).nullable(),
})

/**
 * Takes the text from an address, if whoever runs this copy allows it. An action and no route of the API: Next answers
 * actions to its own pages alone, so that no other site can use this machine for fetching.
 */
export async function readAddress(input: unknown): Promise<AddressAnswer> {
  const caller = await authorise('readAddress')
  if (!caller.ok) return { ok: false, reason: caller.reason, sentence: null, fault: null }
  const parsed = taken(asked, input)
  if (!readEnvironment().mayFetch || !parsed.success)
    return notRead(explainFetch({ reason: 'notAllowed' }))
  const { address, encoding } = parsed.data
  const page = await fetchPage(address)
  if (!page.ok) return notRead(explainFetch(page.fault))
  const { bytes, charset, url } = page
  const read = await readFile(bytes, { encoding, charset, url })
  if (!read.ok) return { ...notRead(explainFault(read.fault)), fault: read.fault }
  const isOwn = read.file.url !== null && new URL(read.file.url).host === new URL(url).host
  return { ok: true, file: { ...read.file, url: isOwn ? read.file.url : url } }
}

function notRead(sentence: Bilingual) {
  return { ok: false, sentence, fault: null } as const
}

/** Stores a document, or tells what has to change and stores nothing. */
export async function storeDocument(input: unknown): Promise<StoredDocument> {
  const caller = await authorise('storeDocument')
  if (!caller.ok) return caller
  const document = taken(newDocument, input)
  if (!document.success) {
    return { ok: false, reason: 'faults', faults: documentFaults(document.error) }
  }
  if (isInFuture(document.data, new Date())) {
    return { ok: false, reason: 'faults', faults: [{ field: 'published.date', fault: 'future' }] }
  }
  const outcome = await recordDocument(getDatabase(), document.data, caller.person.id)
  if (outcome.ok) revalidatePath('/', 'layout')
  return outcome
}
