import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './run.mjs'
import { fail, step } from './say.mjs'

const stampFile = join(root, '.next/mizan-built')
/** All that `next build` reads, tests aside. */
const inputs = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'prisma/generated/stamp',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/** @param {string} path @returns {string[]} the files at or under it, in a fixed order */
function filesOf(path) {
  if (!existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
    .filter((file) => !/\.test\.tsx?$/.test(file))
}

function wantedStamp() {
  const hash = createHash('sha256').update(process.version)
  for (const file of inputs.flatMap(filesOf)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/** Builds the pages unless the last build was of these very sources. */
export async function buildIfNeeded() {
  const wanted = wantedStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  await step('Building the pages', async () => {
    const { status, output } = await runNode(['node_modules/next/dist/bin/next', 'build'], {
      env: { NODE_ENV: 'production' },
    })
    if (status !== 0) {
      process.stderr.write(output)
      fail('The pages could not be built.', 'تعذّر بناء الصفحات.')
    }
  })
  writeFileSync(stampFile, wanted)
}
