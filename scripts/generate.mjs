// Generates both database clients from the one schema. Plain JavaScript without dependencies, because npm runs it
// as postinstall, before anything else can be relied on.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresqlSchema } from './schemas.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const generated = join(root, 'prisma/generated')
const stampFile = join(generated, 'stamp')

const source = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')
const derivedFile = join(generated, 'postgresql.prisma')
const prisma = join(root, 'node_modules/prisma/build/index.js')

/** Generating takes seconds: it is skipped while schema, script and Prisma are the ones of the last time. */
function stamp() {
  const version = JSON.parse(
    readFileSync(join(root, 'node_modules/prisma/package.json'), 'utf8'),
  ).version
  return createHash('sha256')
    .update([source, postgresqlSchema(source), version].join('\0'))
    .digest('hex')
}

/** @param {string} schema path of a schema file */
function generate(schema) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [prisma, 'generate', '--schema', schema, '--no-hints'],
    {
      cwd: root,
      encoding: 'utf8',
      // Generating needs no schema engine; naming an existing program keeps Prisma from downloading one.
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
      },
    },
  )
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`)
    process.stderr.write('The database clients could not be generated from prisma/schema.prisma.\n')
    process.exit(1)
  }
}

const wanted = stamp()
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) {
  mkdirSync(generated, { recursive: true })
  writeFileSync(derivedFile, postgresqlSchema(source))
  generate(join(root, 'prisma/schema.prisma'))
  generate(derivedFile)
  writeFileSync(stampFile, wanted)
}
