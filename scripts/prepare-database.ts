// Creates and migrates the database, loads the sample into an empty one, and renews what an older version derived.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importBundle } from '@/lib/bundle/commands'
import { ensureSummaries } from '@/lib/incident/commands'
import { publishEverything } from '@/lib/publication/sample'
import { publicUrl } from '@/lib/server/database-url'
import { openDatabase } from '@/lib/server/db'
import { readEnvironment, root } from '@/lib/server/env'
import { migrateDatabase } from '@/lib/server/migrate'
import { OperatorError } from '@/lib/server/operator-error'

async function fill(url: string): Promise<void> {
  const db = openDatabase(url)
  try {
    await ensureSummaries(db)
    const held = (await db.actor.count()) + (await db.source.count()) + (await db.incident.count())
    if (held > 0) return
    const sample = await readFile(join(root, 'prisma/sample/bundle.json'), 'utf8')
    const outcome = await importBundle(db, sample, 'sample')
    if (!outcome.ok) throw new Error(`The sample was refused: ${JSON.stringify(outcome)}`)
    await publishEverything(db, { by: 'sample', at: new Date() })
    console.log('Loaded the sample, so that there is something to read.')
  } finally {
    await db.$disconnect()
  }
}

try {
  const { databaseUrl } = readEnvironment()
  const applied = await migrateDatabase(databaseUrl)
  if (applied.length > 0) console.log(`Migrated ${publicUrl(databaseUrl)}: ${applied.join(', ')}`)
  await fill(databaseUrl)
} catch (error) {
  if (!(error instanceof OperatorError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
