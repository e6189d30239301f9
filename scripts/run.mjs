import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder, from which every program is run. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * What Prisma and Next are told, so that no step calls out: naming an existing program as schema engine keeps
 * Prisma from downloading one (Mizan uses the WebAssembly build from npm).
 */
const quiet = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  CHECKPOINT_DISABLE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
}

/**
 * Runs a program and waits for its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show` passes its output on as it comes
 * @returns {Promise<{ status: number, output: string, stdout: string }>} `output` is both streams as they came;
 *   nothing is kept of what was shown
 */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...quiet, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let stdout = ''
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text
      stdout += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.on('error', (error) => resolve({ status: 127, output: String(error), stdout }))
    child.on('close', (status) => resolve({ status: status ?? 1, output, stdout }))
  })
}

/**
 * Runs a JavaScript file, or a TypeScript one with `--import tsx` before it, with this very Node.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}
