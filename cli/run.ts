import { ensureSummaries } from '@/lib/incident/commands'
import { type Database, openDatabase } from '@/lib/server/db'
import { readEnvironment } from '@/lib/server/env'
import { migrateDatabase } from '@/lib/server/migrate'
import { OperatorError } from '@/lib/server/operator-error'
import { exchangeAnnotations } from './annotations'
import type { Asked } from './asked'
import { verifyAudit } from './audit'
import { compareIncident } from './compare'
import { exportFile } from './export'
import { extractFiles } from './extract'
import { importFile } from './import'
import { listAll } from './list'
import { redact } from './redact'
import { manageUsers } from './user'

/**
 * Runs a command on the database of the environment, which is created and migrated if need be.
 * @returns the exit code: 0 done, 1 refused or failed with one sentence on standard error
 */
export async function run(asked: Asked): Promise<number> {
  endQuietlyWithReader()
  try {
    const { databaseUrl } = readEnvironment()
    await migrateDatabase(databaseUrl)
    const db = openDatabase(databaseUrl)
    try {
      await ensureSummaries(db)
      return await carryOut(db, asked)
    } finally {
      await db.$disconnect()
    }
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    process.stderr.write(`mizan: ${error.message}\n`)
    return 1
  }
}

function carryOut(db: Database, asked: Asked): Promise<number> {
  switch (asked.command) {
    case 'import':
      return importFile(db, asked.target, asked.lang)
    case 'export':
      return exportFile(db, asked)
    case 'compare':
      return compareIncident(db, asked)
    case 'extract':
      return extractFiles(db, asked)
    case 'annotations':
      return exchangeAnnotations(db, asked)
    case 'audit':
      return verifyAudit(db, asked)
    case 'redact':
      return redact(db, asked)
    case 'user':
      return manageUsers(db, asked)
    case 'list':
      return listAll(db, asked)
  }
}

/** `mizan list | head` closes the pipe while we write: that is the reader's good right. */
function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
