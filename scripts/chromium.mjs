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
  await step('Installing Chromium', async () => {
    await aptGet('update')
    await aptGet('install', '-y', '--no-install-recommends', 'chromium')
    if (findChromium()) return
    fail(
      'The browser tests need Chromium: install it, or name a Chrome with CHROMIUM_PATH.',
      'تحتاج اختبارات المتصفح إلى Chromium: ثبّته، أو عيّن مسار Chrome في CHROMIUM_PATH.',
    )
  })
}

/** As root, or by sudo where that asks for no password; what matters is whether a browser is there in the end. */
function aptGet(...args) {
  const [command = '', ...rest] = [
    ...(process.getuid?.() === 0 ? [] : ['sudo', '-n']),
    'apt-get',
    ...args,
  ]
  return run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
}
