import { expect } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import type { Database } from '@/lib/server/db'
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
}

export function ask(route: Route, { key, query = '', method = 'GET', headers = {} }: Ask = {}) {
  const request = new Request(`http://mizan.example/api/v1/asked?${query}`, { method, headers })
  return route[method](request, { params: Promise.resolve(key === undefined ? {} : { key }) })
}

/** Fills a database with the fixture and gives it to the routes, which ask for the one database of the process. */
export async function serveFixture(db: Database) {
  Object.assign(globalThis, { mizanDatabase: db })
  expect(await importBundle(db, JSON.stringify(sampleBundle()), 'rana')).toMatchObject({ ok: true })
}
