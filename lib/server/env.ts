import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { OperatorError } from './operator-error'

/** The repository's folder, found from this file, so that every command works from any folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const databaseUrl = z
  .string()
  .regex(
    /^(file:.+|postgres(ql)?:\/\/.+)$/,
    'must be file:PATH for SQLite or postgresql://USER@HOST/NAME for PostgreSQL',
  )

const schema = z.object({
  DATABASE_URL: databaseUrl.default(`file:${join(root, 'data', 'mizan.db')}`),
  MIZAN_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  MIZAN_FETCH: z.enum(['allow', 'deny'], 'must be allow or deny').default('deny'),
})

export type Environment = {
  databaseUrl: string
  /** Whether pages may be fetched from addresses that readers give. */
  mayFetch: boolean
  /** What sessions are signed with; null when the one that is kept in the database is used. */
  secret: string | null
}

/**
 * Reads and validates the environment variables of the program itself; an empty one counts as not set. (PORT and
 * HOST belong to scripts/serve.mjs, which runs before any package is installed.)
 * @throws OperatorError naming the first variable that is wrong and what it must be
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const set = Object.entries(variables).filter(([, value]) => value !== '')
  const parsed = schema.safeParse(Object.fromEntries(set))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new OperatorError(`${issue?.path.join('.')} ${issue?.message}.`)
  }
  const { DATABASE_URL, MIZAN_FETCH, MIZAN_SECRET } = parsed.data
  return {
    databaseUrl: DATABASE_URL,
    mayFetch: MIZAN_FETCH === 'allow',
    secret: MIZAN_SECRET ?? null,
  }
}
