// npm run check: the quick loop, under a minute.
import { runChecks } from './checks.mjs'

await runChecks(['Format and lint', 'Types', 'Units and structure, quick', 'Storage on SQLite'])
