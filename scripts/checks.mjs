// The checks that `npm test` and `npm run check` are made of.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfNeeded } from './build.mjs'
import { root, runNode } from './run.mjs'

const results = join(root, 'test-results')
const totals = { passed: 0, failed: 0 }

/** @typedef {() => Promise<boolean>} Check whether it passed */

/** @param {...string[]} commands each a script of a package and its arguments @returns {Check} */
const nodeCheck =
  (...commands) =>
  async () => {
    for (const args of commands) {
      const { status } = await runNode(args, { show: true })
      if (status !== 0) return false
    }
    return true
  }

/** @param {string} project of vitest.config.ts @param {string[]} [more] arguments @returns {Check} */
const vitestCheck =
  (project, more = []) =>
  async () => {
    const file = join(results, `${project}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const args = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      ...reporters,
      ...more,
    ]
    const { status } = await runNode(args, { show: true })
    const { numPassedTests, numFailedTests } = readResult(file)
    totals.passed += numPassedTests
    totals.failed += numFailedTests
    // A run that broke leaves no report, whatever status it ends with.
    return status === 0 && numFailedTests === 0 && numPassedTests > 0
  }

/** @param {string} file vitest's report; a run that broke before its tests leaves none */
function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 }
  }
}

/** @type {Record<string, Check>} */
export const checks = {
  'Format and lint': nodeCheck([
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--error-on-warnings',
    '.',
  ]),
  Types: nodeCheck(
    ['node_modules/next/dist/bin/next', 'typegen'],
    ['node_modules/typescript/bin/tsc', '--noEmit'],
  ),
  'Units, structure, coverage of the core': vitestCheck('unit', ['--coverage']),
  // The quick loop leaves out the tests that start whole programs.
  'Units and structure, quick': vitestCheck('unit', ['--exclude', 'tests/scripts/**']),
  'Storage on SQLite': vitestCheck('sqlite'),
  'Storage on PostgreSQL': vitestCheck('postgresql'),
  'Programs on SQLite': vitestCheck('sqlite-programs'),
  'Programs on PostgreSQL': vitestCheck('postgresql-programs'),
  Build: async () => {
    await buildIfNeeded()
    return true
  },
  'In the browser': vitestCheck('browser'),
  'Hostile bodies': vitestCheck('fuzz'),
}

/**
 * Runs checks in order up to the first that fails, prints the total of their tests and sets the exit code.
 * @param {(keyof typeof checks)[]} titles
 */
export async function runChecks(titles) {
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  let passed = true
  for (const title of titles) {
    const start = Date.now()
    console.log(`\n== ${title}`)
    passed = (await checks[title]?.()) ?? false
    console.log(
      `== ${title}: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`,
    )
    if (!passed) break
  }
  // A check without tests, or a run that broke before them, is one failure.
  const failed = passed ? totals.failed : Math.max(1, totals.failed)
  console.log(`\n${totals.passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
