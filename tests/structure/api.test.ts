import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROUTES } from '@/app/api/v1/routes'
import { CSV_COLUMNS } from '@/lib/comparison/csv'
import { root } from '@/lib/server/env'

/** The routes of the API as its files give them. */
const routes = readdirSync(join(root, 'app/api/v1'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[\\/])route\.ts$/.test(file))
  .map((file) => `/api/v1/${file.replaceAll('\\', '/').replace(/\/?route\.ts$/, '')}`)
  .map((path) => path.replace(/\/$/, '').replace(/\[(\w+)\]/g, '{$1}'))

const docs = readFileSync(join(root, 'docs/api.md'), 'utf8')

it('the index names every route and no other', () => {
  expect(Object.keys(ROUTES).sort()).toEqual([...routes].sort())
})

it('every route has its chapter in docs/api.md', () => {
  const chapters = [...docs.matchAll(/^### `(.+)`$/gm)].map(([, path]) => path)
  expect(chapters.sort()).toEqual([...routes].sort())
})

it('every parameter of a route stands in its chapter', () => {
  const missing = routes.flatMap((path) => {
    const file = join('app', path.replace(/\{(\w+)\}/g, '[$1]'), 'route.ts')
    const query = /z\.object\(\{([\s\S]*?)\n\}\)|z\.object\(\{ (.*) \}\)/.exec(
      readFileSync(join(root, file), 'utf8'),
    )
    const names = [...(query?.[1] ?? query?.[2] ?? '').matchAll(/(\w+): /g)].map(([, name]) => name)
    const chapter = docs.split('### ').find((text) => text.startsWith(`\`${path}\``)) ?? ''
    return names.filter((name) => !chapter.includes(`\`${name}\``)).map((name) => `${path} ${name}`)
  })
  expect(missing).toEqual([])
})

it('every column of the CSV is documented', () => {
  expect(CSV_COLUMNS.filter((column) => !docs.includes(`\`${column}\``))).toEqual([])
})
