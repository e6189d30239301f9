// Imports the bundle that the project began with, where it lies beside the checkout, holds its comparison against
// the worked example of the design, reads its article again, and takes both through Chromium: the board, and the way
// from the article to it. First of all, whether docs/security.md speaks of the requirements that there are.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { root, runNode } from './run.mjs'

const seed = resolve(root, '../shared/seed')
const folder = mkdtempSync(join(tmpdir(), 'mizan-shared-'))
const env = { DATABASE_URL: `file:${join(folder, 'mizan.db')}` }

/** @param {string[]} args of node @returns {Promise<string>} what it printed; a failure ends the program */
async function need(args) {
  const { status, output, stdout } = await runNode(args, { env })
  if (status === 0) return stdout
  process.stderr.write(output)
  throw new Error(`node ${args.join(' ')} ended with ${status}`)
}

/** @param {string} key of an incident @returns {Promise<string>} the file that holds its comparison */
async function compare(key) {
  const file = join(folder, `${key}.json`)
  writeFileSync(file, await need(['cli/mizan.mjs', 'compare', key, '--json']))
  return file
}

/** The requirements that docs/security.md answers are those of the list, in its order. */
function checkRequirements() {
  const list = readFileSync(resolve(root, '../shared/asvs-level1.csv'), 'utf8')
  const theirs = [...list.matchAll(/^(V[\d.]+),/gm)].map(([, number]) => number)
  const ours = readFileSync(join(root, 'docs/asvs-level1.txt'), 'utf8').trim().split('\n')
  if (theirs.length === 0 || theirs.join() !== ours.join()) {
    throw new Error('docs/asvs-level1.txt differs from the list of requirements.')
  }
  console.log(`${ours.length} requirements of ASVS, as listed.`)
}

try {
  checkRequirements()
  console.log(await need(['cli/mizan.mjs', 'import', join(seed, 'bundle.json')]))
  const whole = await compare('hajin-camp-2018-10-12')
  const part = await compare('hajin-camp-2018-10-12-camp')
  console.log(await need([join(seed, 'check-comparison.mjs'), whole, part]))
  const read = join(folder, 'extraction.json')
  writeFileSync(
    read,
    await need(['cli/mizan.mjs', 'extract', join(seed, 'article.ar.txt'), '--json']),
  )
  console.log(await need([join(seed, 'check-extraction.mjs'), read, join(seed, 'bundle.json')]))
  const vitest = 'node_modules/vitest/vitest.mjs'
  const { status } = await runNode([vitest, 'run', '--project', 'shared'], { show: true })
  if (status !== 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
