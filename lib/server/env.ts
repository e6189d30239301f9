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
  PORT: z.coerce
    .number('must be a number from 1 to 65535')
    .int('must be a whole number')
    .min(1, 'must be a number from 1 to 65535')
    .max(65535, 'must be a number from 1 to 65535')
    .default(3000),
  HOST: z.string().min(1, 'must be a host name or an address').default('localhost'),
})

export type Environment = { databaseUrl: string; port: number; host: string }

/**
 * Reads and validates the environment variables that Mizan knows; an empty one counts as not set.
 * @throws OperatorError naming the first variable that is wrong and what it must be
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const set = Object.entries(variables).filter(([, value]) => value !== '')
  const parsed = schema.safeParse(Object.fromEntries(set))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new OperatorError(`${issue?.path.join('.')} ${issue?.message}.`)
  }
  const { DATABASE_URL, PORT, HOST } = parsed.data
  return { databaseUrl: DATABASE_URL, port: PORT, host: HOST }
}
