import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read, root } from './sources'

const files = readdirSync(join(root, 'messages')).filter((file) => file.endsWith('.json'))
/** board.ar.json and board.en.json are one set of messages in two languages; so are ar.json and en.json. */
const sets = [...new Set(files.map((file) => file.replace(/(^|\.)(ar|en)\.json$/, '$1')))]

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    keysOf(inner, path ? `${path}.${key}` : key),
  )
}

/** The arguments of a message ("{count, plural, …}"), which a translation must use too. */
function argumentsOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') {
    const names = [...value.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => `${path} {${name}}`)
    return [...new Set(names)]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => argumentsOf(inner, `${path}.${key}`))
}

it.each(sets)('messages/%s{ar,en}.json have the same keys and arguments', (set) => {
  const [ar, en] = ['ar', 'en'].map((language) =>
    JSON.parse(read(`messages/${set}${language}.json`)),
  )
  expect(keysOf(ar).sort()).toEqual(keysOf(en).sort())
  expect(argumentsOf(ar).sort()).toEqual(argumentsOf(en).sort())
})
