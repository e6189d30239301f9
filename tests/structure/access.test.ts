import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ACTIONS, PAGES, ROUTES } from '@/app/access/table'
import { read, sources } from './sources'

/* Everything that can be reached is in the one table, and looks there before it does anything. */

/** The address of a file's folder as the table writes it: without groups, `[key]` as `{key}`. */
const addressOf = (file: string, below: string) =>
  dirname(file)
    .slice(below.length)
    .replace(/\/\([^)]*\)/g, '')
    .replace(/\[?\[([^\]]*)\]\]?/g, '{$1}') || '/'

const pages = sources
  .filter((file) => /^app\/.*\bpage\.tsx$/.test(file))
  .map((file) => [addressOf(file, 'app/[locale]'), file] as const)

const actionFiles = sources.filter(
  (file) => /\.tsx?$/.test(file) && /^['"]use server['"]/m.test(read(file)),
)
const actions = actionFiles.flatMap((file) => {
  const code = read(file)
  const names = [...code.matchAll(/^export (?:async function|const) (\w+)/gm)].map(
    ([, n]) => n ?? '',
  )
  return names.map((name) => {
    const from = code.search(new RegExp(`^export (?:async function|const) ${name}\\b`, 'm'))
    return [name, file, code.slice(from, code.indexOf('\n}\n', from))] as const
  })
})

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const routes = sources
  .filter((file) => /^app\/.*\broute\.ts$/.test(file))
  .flatMap((file) => {
    const code = read(file)
    const address = addressOf(file, 'app')
    // What `endpoint` gives besides reading refuses all alike.
    const named = METHODS.filter((method) =>
      method === 'GET'
        ? /\bGET\b/.test(code)
        : new RegExp(`^export (async function|const) ${method}\\b`, 'm').test(code),
    )
    return named.map((method) => [`${method} ${address}`, file] as const)
  })

describe('every page', () => {
  it.each(pages)('%s lets in who may see it, first of all', (page, file) => {
    expect(Object.keys(PAGES)).toContain(page)
    const call = read(file).split('export default')[1] ?? ''
    const first = /await admit(?:Person)?\('([^']*)'\)/.exec(call)
    expect(first?.[1]).toBe(page)
    // Nothing is awaited, and so nothing read, before that.
    expect(call.slice(0, first?.index)).not.toContain('await')
  })

  it('of the table is there', () => {
    expect(Object.keys(PAGES).sort()).toEqual(pages.map(([page]) => page).sort())
  })
})

describe('every action', () => {
  it('stands in a file named actions.ts, in app', () => {
    expect(actionFiles.filter((file) => !/^app\/.*\/actions\.ts$/.test(file))).toEqual([])
  })

  it.each(actions)('%s finds out who calls it, first of all', (name, _file, body) => {
    expect(Object.keys(ACTIONS)).toContain(name)
    const at = body.indexOf(`authorise('${name}')`)
    expect(at).toBeGreaterThan(0)
    const before = body.slice(0, at).replace(/(await )?$/, '')
    expect(before).not.toMatch(/\bawait\b|getDatabase/)
  })

  it('of the table is there, once', () => {
    expect(actions.map(([name]) => name).sort()).toEqual(Object.keys(ACTIONS).sort())
  })
})

describe('every route', () => {
  it.each(routes)('%s finds out who asks', (route, file) => {
    expect(Object.keys(ROUTES)).toContain(route)
    const isNamed = /(endpoint(<[^>]*>)?\(\s*|callerOf\([^)]*\(\), request, )'([^']*)'/g
    const names = [...read(file).matchAll(isNamed)].map(([, , , name]) => name)
    expect(names).toContain(route)
  })

  it('of the table is there', () => {
    expect(Object.keys(ROUTES).sort()).toEqual(routes.map(([route]) => route).sort())
  })
})
