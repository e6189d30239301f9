import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { root } from '@/lib/server/env'
import type { Somebody } from '@/tests/account/people'
import { DEPOT } from '@/tests/fixtures/depot'

/** Something of each noun; where the table gets another one, what is asked for is not there, and answers all the same. */
const KEYS: Readonly<Record<string, string>> = {
  incidents: DEPOT,
  documents: 'depot-radio-later',
  sources: 'south-office',
  claims: 'depot-town-residents',
  review: 'depot-town-residents',
}

/** An address of the table with something put in for what it leaves open. */
export function addressOf(address: string): string {
  return address
    .replace(/(\w+)\/\{key\}/g, (_, noun) => `${noun}/${KEYS[noun] ?? 'nothing'}`)
    .replace(/\{[^}]*\}/g, 'nothing')
}

/** The header by which a browser says who is signed in. */
export function cookieOf(who: Somebody): string {
  return inject('cookies')
    [who].map(({ name, value }) => `${name}=${value}`)
    .join('; ')
}

interface Manifest {
  readonly node: Record<string, { readonly exportedName: string; readonly workers: object }>
}

/** Where Next has put an action: its number, and the address of a page that knows it. */
export function placeOf(action: string): { id: string; path: string } {
  const file = join(root, '.next/server/server-reference-manifest.json')
  const { node }: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  const found = Object.entries(node).filter(([, { exportedName }]) => exportedName === action)
  const [[id, { workers }] = ['', { workers: {} }], ...others] = found
  if (id === '' || others.length > 0) throw new Error(`There is no one action named ${action}.`)
  const [page = ''] = Object.keys(workers)
  const address = page
    .replace(/^app\/\[locale\]|\/page$|\/\([^)]*\)/g, '')
    .replace(/\[(\.\.\.)?(\w+)\]/g, '{$1$2}')
  return { id, path: `/ar${addressOf(address)}` }
}
