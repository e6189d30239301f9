import { createHash } from 'node:crypto'
import type { Database } from '@/lib/server/db'

/** What tells only that somebody came: when a session was used, and that a password was tried. */
const TRACES: Readonly<Record<string, readonly string[]>> = {
  Session: ['expiresAt', 'updatedAt'],
  SignInTry: ['id', 'key', 'at'],
}

/** A hash of every row of every table of an SQLite database, by the table's name. */
export async function contentsOf(db: Database): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`
  const hashes: Record<string, string> = {}
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${name}"`)
    const kept = rows.map((row) => {
      const columns = Object.entries(row).filter(([column]) => !TRACES[name]?.includes(column))
      return JSON.stringify(columns, (_, value) =>
        typeof value === 'bigint' ? `${value}n` : value,
      )
    })
    const settled = name === 'SignInTry' ? [] : kept.sort()
    hashes[name] = createHash('sha256').update(settled.join('\n')).digest('hex')
  }
  return hashes
}
