// Generates both database clients from the one schema. Plain JavaScript without dependencies, because npm runs it
// as postinstall, before anything else can be relied on.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './run.mjs'
import { fail } from './say.mjs'
import { postgresqlSchema } from './schemas.mjs'

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
async function generate(schema) {
  const { status, output } = await runNode([prisma, 'generate', '--schema', schema, '--no-hints'])
  if (status === 0) return
  process.stderr.write(output)
  fail(
    'The database clients could not be generated from prisma/schema.prisma.',
    'تعذّر توليد عملاء قاعدة البيانات من prisma/schema.prisma.',
  )
}

const wanted = stamp()
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) {
  mkdirSync(generated, { recursive: true })
  writeFileSync(derivedFile, postgresqlSchema(source))
  await generate(join(root, 'prisma/schema.prisma'))
  await generate(derivedFile)
  writeFileSync(stampFile, wanted)
}
