import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, runNode } from './run.mjs'
import { fail, step } from './say.mjs'

const modules = join(root, 'node_modules')
const abiFile = join(modules, '.mizan-abi')

/** What better-sqlite3 was compiled for; another Node needs another build. */
const abi = `${process.versions.modules} ${process.arch}`

/** @param {string} file a package lock @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** npm keeps a record of what it installed, however it was called: it must hold all that the lock file asks for. */
function isInstalled() {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  if (existsSync(abiFile) && readFileSync(abiFile, 'utf8') !== abi) return false
  const present = packagesOf(record)
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => !path || optional || present[path]?.version === version,
  )
}

/** @param {string} output of npm */
function explain(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    fail(
      'npm cannot reach its registry: connect this machine to the network and start again.',
      'تعذّر على npm بلوغ سجلّ الحزم: صِل هذا الجهاز بالشبكة ثم أعد التشغيل.',
    )
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    fail(
      `The folder ${root} is not writable for this user, so npm cannot install the packages.`,
      `المجلد ${root} غير قابل للكتابة لهذا المستخدم، فلا يستطيع npm تثبيت الحزم.`,
    )
  }
  if (/gyp ERR|node-gyp/.test(output)) {
    fail(
      'better-sqlite3 could not be compiled: install Python 3, make and a C++ compiler and start again.',
      'تعذّر بناء better-sqlite3: ثبّت Python 3 وmake ومترجم C++ ثم أعد التشغيل.',
    )
  }
  const reason = output.split('\n').find((line) => /^npm (ERR!|error) \S+ ?\S/.test(line)) ?? ''
  fail(`npm ci failed. ${reason}`.trim(), 'فشل تثبيت الحزم (npm ci).')
}

/** npm as it was started, or the one on the PATH. @param {string[]} args */
function npm(args) {
  const script = process.env.npm_execpath
  return script?.endsWith('.js') ? runNode([script, ...args]) : run('npm', args)
}

/** Installs the packages of the lock file unless they are there, and generates the database clients. */
export async function installPackages() {
  if (!isInstalled()) {
    await step('Installing packages (minutes, the first time)', async () => {
      const { status, output } = await npm([
        'ci',
        '--fetch-retries=3',
        '--fetch-retry-mintimeout=1000',
        '--fetch-retry-maxtimeout=4000',
      ])
      if (status !== 0) explain(output)
    })
  }
  writeFileSync(abiFile, abi)
  const { status, output } = await runNode(['scripts/generate.mjs'])
  if (status !== 0) fail(output.trim(), 'تعذّر توليد عملاء قاعدة البيانات.')
}
