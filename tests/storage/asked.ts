import { expect } from 'vitest'
import { issueToken } from '@/lib/account/token/commands'
import { importBundle } from '@/lib/bundle/commands'
import type { Database } from '@/lib/server/db'
import { newPerson } from '@/tests/account/people'
import { sampleBundle } from '@/tests/fixtures/bundle'

export type Method = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type Route = Record<
  Method,
  (request: Request, context: { params: Promise<unknown> }) => Promise<Response>
>

export interface Ask {
  readonly key?: string
  readonly query?: string
  readonly method?: Method
  readonly headers?: Record<string, string>
  readonly asNobody?: boolean
}

/** What a viewer of the served database sends along. */
let signedIn: Record<string, string> = {}

/** Asks a route, as a viewer unless nobody is meant. */
export function ask(route: Route, asked: Ask = {}) {
  const { key, query = '', method = 'GET', headers = {}, asNobody = false } = asked
  const request = new Request(`http://mizan.example/api/v1/asked?${query}`, {
    method,
    headers: { ...(!asNobody && signedIn), ...headers },
  })
  return route[method](request, { params: Promise.resolve(key === undefined ? {} : { key }) })
}

/** Gives a database to the routes, which ask for the one of the process, and signs a viewer in. */
export async function serve(db: Database) {
  Object.assign(globalThis, { mizanDatabase: db })
  const { id } = await newPerson(db, 'viewer', 'reader')
  const wish = { name: 'tests', scopes: ['read'] } as const
  const { token } = await issueToken(db, wish, { by: id, at: new Date() })
  signedIn = { Authorization: `Bearer ${token}` }
}

/** The same with the fixture in it. */
export async function serveFixture(db: Database) {
  expect(await importBundle(db, JSON.stringify(sampleBundle()), 'rana')).toMatchObject({ ok: true })
  await serve(db)
}
