import { createHash } from 'node:crypto'
import type { Transaction } from '@/lib/server/db'
import { canonical } from '@/lib/values/canonical'
import { readContent } from '../model'

/**
 * What is wrong with a version. `cut`: the log does not have the entry that it was published after; `edited`: it is
 * not what its hash, or the log, says; `missing`: the log says that it was published, and it is not there;
 * `unrecorded`: the log does not say that it was published, or withdrawn; `restored`: the log says that it was withdrawn,
 * and nothing else does.
 */
export interface VersionFault {
  readonly kind: 'cut' | 'edited' | 'missing' | 'unrecorded' | 'restored'
  readonly incident: string
  readonly number: number
}

/** Holds every version against the log, whose own chain is verified by itself (lib/log). */
export async function verifyVersions(db: Transaction): Promise<VersionFault[]> {
  const entries = await db.logEntry.findMany({
    where: { action: 'publish', subject: { startsWith: 'publication/' } },
    orderBy: { seq: 'asc' },
    select: { subject: true, values: { where: { path: 'after.sha256' } } },
  })
  const recorded = new Map(entries.map(({ subject, values }) => [subject, values[0]?.value]))
  const rows = await db.publication.findMany({ orderBy: { id: 'asc' }, select: { id: true } })
  const faults: VersionFault[] = []
  // One at a time: each holds the texts of its documents.
  for (const { id } of rows) {
    const row = await db.publication.findUniqueOrThrow({ where: { id } })
    const version = { incident: row.incidentKey, number: row.number }
    const subject = `publication/${row.incidentKey}/${row.number}`
    if (!recorded.has(subject)) faults.push({ kind: 'unrecorded', ...version })
    // A redaction takes the hash out of the log, along with what it is the hash of.
    const said = recorded.get(subject)
    const hash = createHash('sha256').update(row.content).digest('hex')
    const { note, reading } = readContent(row.content)
    const isTold =
      canonical({ note, reading }) === canonical({ note: row.note, reading: row.reading })
    if (hash !== row.sha256 || !isTold || (said !== undefined && said !== JSON.stringify(hash))) {
      faults.push({ kind: 'edited', ...version })
    }
    if (!(await isInLog(db, row.logSeq, row.logHead))) faults.push({ kind: 'cut', ...version })
    recorded.delete(subject)
  }
  faults.push(...(await verifyWithdrawals(db)))
  const missing = [...recorded.keys()].map((subject): VersionFault => {
    const [, incident = '', number] = subject.split('/')
    return { kind: 'missing', incident, number: Number(number) }
  })
  return [...faults, ...missing]
}

/** Withdrawals that the log tells of and that are gone, and those that it does not tell of. */
async function verifyWithdrawals(db: Transaction): Promise<VersionFault[]> {
  const entries = await db.logEntry.findMany({
    where: { action: 'withdraw', subject: { startsWith: 'publication/' } },
    select: { subject: true },
  })
  const told = new Set(entries.map(({ subject }) => subject))
  const rows = await db.publicationWithdrawal.findMany({
    orderBy: { id: 'asc' },
    select: { incidentKey: true, number: true },
  })
  const made = new Map(
    rows.map(({ incidentKey: incident, number }) => {
      return [`publication/${incident}/${number}`, { incident, number }]
    }),
  )
  const untold = [...made].filter(([subject]) => !told.has(subject))
  const gone = [...told].filter((subject) => !made.has(subject))
  return [
    ...untold.map(([, at]): VersionFault => ({ kind: 'unrecorded', ...at })),
    ...gone.map((subject): VersionFault => {
      const [, incident = '', number] = subject.split('/')
      return { kind: 'restored', incident, number: Number(number) }
    }),
  ]
}

/** Whether the entry that a version was published after is still there. */
async function isInLog(db: Transaction, seq: number, hash: string): Promise<boolean> {
  if (seq === 0) return true
  const entry = await db.logEntry.findUnique({ where: { seq }, select: { hash: true } })
  return entry?.hash === hash
}
