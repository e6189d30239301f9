import { describe, expect, it } from 'vitest'
import { DEPOT } from '@/tests/fixtures/depot'
import { cookieOf } from './addresses'
import { baseUrl } from './reader'

const KEYS = {
  incidents: DEPOT,
  documents: 'depot-desk',
  sources: 'south-office',
  claims: 'depot-bulletin-killed',
}

/** The routes that the API itself lists, with a key of each noun put in. */
async function routes(): Promise<string[]> {
  const response = await fetch(`${baseUrl}/api/v1`)
  const { routes } = (await response.json()) as { routes: Record<string, string> }
  return Object.keys(routes).map((route) =>
    Object.entries(KEYS).reduce(
      (path, [noun, key]) => path.replace(`${noun}/{key}`, `${noun}/${key}`),
      route,
    ),
  )
}

/** What is sent to the routes that read it; the others are asked for what they hold. */
const SENT: Readonly<Record<string, string>> = {
  '/api/v1/extraction': JSON.stringify({ text: 'Four guards were killed.' }),
  '/api/v1/text': 'Four guards were killed.',
}

function requestFor(path: string): RequestInit {
  const body = SENT[path]
  // Not all that is listed is for everybody.
  const headers = { 'content-type': 'application/json', cookie: cookieOf('admin') }
  return body === undefined ? { headers } : { method: 'POST', headers, body }
}

describe('the API, as it is built,', () => {
  it('answers at every route that it lists', async () => {
    const paths = await routes()
    expect(paths.length).toBeGreaterThan(10)
    // Versions have tests of their own.
    for (const path of paths.filter((one) => !one.includes('{'))) {
      const response = await fetch(`${baseUrl}${path}`, requestFor(path))
      expect([path, response.status]).toEqual([path, 200])
      expect(response.headers.get('content-type')).toMatch(/^application\/((ld|feed)\+)?json/)
      expect(await response.json()).toBeTruthy()
    }
  })

  it.each(['incidents/nothing', 'incidents/nothing/comparison', 'claims/nothing', 'nothing'])(
    'tells in one shape that nothing is at %s',
    async (path) => {
      const response = await fetch(`${baseUrl}/api/v1/${path}`)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      expect(await response.json()).toMatchObject({ status: 404, title: 'Not found' })
    },
  )
})
