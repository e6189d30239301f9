// npm test: everything, from a fresh clone on.
import { runChecks } from './checks.mjs'
import { installChromium } from './chromium.mjs'
import { installPackages } from './install.mjs'
import { requireNode } from './node-version.mjs'

requireNode()
await installPackages()
await installChromium()
await runChecks([
  'Format and lint',
  'Types',
  'Units, structure, coverage of the core',
  'Storage on SQLite',
  'Storage on PostgreSQL',
  'Programs on SQLite',
  'Programs on PostgreSQL',
  'Build',
  'In the browser',
  'Hostile bodies',
])
