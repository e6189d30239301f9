import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { exportBundle } from '@/lib/bundle/queries'
import { getPublicRecord } from '@/lib/publication/record/queries'
import type { Database } from '@/lib/server/db'
import { OperatorError } from '@/lib/server/operator-error'
import type { Asked } from './asked'

/**
 * Writes everything, or all that is public, as one bundle to a file, which is replaced only when it is whole, or to
 * standard output.
 */
export async function exportFile(
  db: Database,
  { target: file, published }: Extract<Asked, { command: 'export' }>,
): Promise<number> {
  const bundle = await exportBundle(published ? (await getPublicRecord(db)).db : db)
  if (file === undefined || file === '-') {
    process.stdout.write(bundle)
    return 0
  }
  const draft = `${file}.${randomUUID()}.new`
  try {
    await writeFile(draft, bundle)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    const reason = error instanceof Error ? error.message : String(error)
    throw new OperatorError(`${file} cannot be written: ${reason}.`)
  }
  return 0
}
