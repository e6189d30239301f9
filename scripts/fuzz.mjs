// npm run fuzz: a hundred thousand hostile bodies against the built pages (docs/security.md); other ones by MIZAN_FUZZ_SEED.
import { runNode } from './run.mjs'

const env = { MIZAN_FUZZ: process.env.MIZAN_FUZZ ?? '100000' }
const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'fuzz']
const { status } = await runNode(args, { show: true, env })
process.exitCode = status
