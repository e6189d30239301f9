// npm start: from a fresh clone to the pages. Plain JavaScript without packages, until they are installed.
import { accessSync, constants } from 'node:fs'
import { buildIfNeeded } from './build.mjs'
import { installPackages } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { root, runNode } from './run.mjs'
import { fail } from './say.mjs'
import { readAddress, requireFreePort, serve } from './serve.mjs'

function requireWritableFolder() {
  try {
    accessSync(root, constants.W_OK)
  } catch {
    fail(
      `The folder ${root} is not writable for this user: Mizan keeps its packages, pages and data in it.`,
      `المجلد ${root} غير قابل للكتابة لهذا المستخدم، وفيه يحفظ ميزان حزمه وصفحاته وبياناته.`,
    )
  }
}

requireNode()
const address = readAddress()
await requireFreePort(address)
requireWritableFolder()
await installPackages()
const { status } = await runNode(['--import', 'tsx', 'scripts/prepare-database.ts'], { show: true })
if (status !== 0) process.exit(1)
await buildIfNeeded()
await serve(address)
// Last, so that it stands at the end of what was said, below where Mizan is.
await runNode(['--import', 'tsx', 'scripts/set-up-link.ts', address.url], { show: true })
