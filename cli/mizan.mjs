#!/usr/bin/env node
// The mizan command. Plain JavaScript that node runs as it is, from any folder: help and faults of use are
// answered before anything heavy is loaded.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireNode } from '../scripts/node-version.mjs'
import { root } from '../scripts/run.mjs'
import { parse } from './arguments.mjs'
import { helpOf } from './help.mjs'

/** What has to be there before a command can run, and how to get it. */
const NEEDED = [
  [
    'node_modules/tsx/package.json',
    `Mizan's packages are not installed: run npm install in ${root}`,
  ],
  [
    'prisma/generated/stamp',
    `The database clients are not generated: run npm run generate in ${root}`,
  ],
]

const asked = parse(process.argv.slice(2))
if ('usage' in asked) {
  process.stderr.write(`mizan: ${asked.usage}\nTry: mizan help\n`)
  process.exitCode = 2
} else if ('help' in asked) {
  process.stdout.write(helpOf(asked.help))
} else if ('version' in asked) {
  process.stdout.write(`${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`)
} else {
  requireNode()
  const missing = NEEDED.find(([file]) => !existsSync(join(root, file)))
  if (missing) {
    process.stderr.write(`mizan: ${missing[1]}\n`)
    process.exitCode = 1
  } else {
    const { register } = await import('tsx/esm/api')
    register({ tsconfig: join(root, 'tsconfig.json') })
    const { run } = await import('./run.ts')
    process.exitCode = await run(asked)
  }
}
