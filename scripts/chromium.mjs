import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { fail, step } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The Chromium or Chrome of this machine: the one that CHROMIUM_PATH names, or the first that is found.
 * @returns {string | undefined}
 */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...candidates, ...elsewhere].find(isExecutable)
}

/** @param {string | undefined} path */
function isExecutable(path) {
  if (!path) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Installs Debian's Chromium unless there is a browser already. */
export async function installChromium() {
  if (findChromium()) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  await step('Installing Chromium', async () => {
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const [command = '', ...rest] = [...asRoot, 'apt-get', ...args]
      const { status } = await run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
      if (status !== 0) break
    }
  })
  if (findChromium()) return
  fail(
    'The browser tests need Chromium: install it, or name a Chrome with CHROMIUM_PATH.',
    'تحتاج اختبارات المتصفح إلى Chromium: ثبّته، أو عيّن مسار Chrome في CHROMIUM_PATH.',
  )
}
