import fc from 'fast-check'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ACTIONS, PAGES, ROUTES } from '@/app/access/table'
import { openDatabase } from '@/lib/server/db'
import { addressOf, cookieOf, placeOf } from '@/tests/browser/addresses'
import { hostileAsking } from './asking'
import { contentsOf } from './contents'
import { asText, called, type Hostile, hostileCall } from './request'
import { statusesOf } from './sending'
import { EXTRACTION, SHAPES, type Shape } from './shapes'

/*
 * Bodies that no page and no honest program sends, to every action and every route, as an admin, so that it is never
 * the permission that refuses. Whatever comes is answered with 4xx, and the database stays as it was.
 */

/** How many: `npm run fuzz` sends a hundred thousand. */
const COUNT = Number(process.env.MIZAN_FUZZ ?? 4000)
/** Another one makes other bodies; the same one the same again. */
const SEED = Number(process.env.MIZAN_FUZZ_SEED ?? 4)
/** So many are made at a time. */
const BATCH = 500

const baseUrl = inject('baseUrl')
const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())

const actions = Object.keys(ACTIONS)
const base = { cookie: cookieOf('admin'), origin: baseUrl, 'sec-fetch-site': 'same-origin' }

/** A claim as it stands, so that what is wrong with a correction of it is nothing but what was changed. */
async function correctionOf(key: string): Promise<Shape> {
  const where = { claimKey: key }
  const orderBy = { revision: 'desc' } as const
  const found = await db.claimRevision.findFirstOrThrow({ where, orderBy })
  const { key: _, document, claimant, ...rest } = found.content as Record<string, unknown>
  const plain = Object.entries(rest).filter(([name, value]) => {
    return value !== null && !['translation', 'evidence', 'note', 'sensitive'].includes(name)
  })
  const content = Object.fromEntries(plain)
  const correction = { claim: key, seen: found.revision, content, reason: 'why', meant: [] }
  return { args: [correction], isLoose: true }
}

/** A call as a page of ours makes it. */
function rightCall(action: string): Hostile {
  const { id, path } = placeOf(action)
  const shape = SHAPES[action] as Shape
  const { type, body } = shape.form ? called(shape, id) : asText(JSON.stringify(shape.args))
  const headers = { ...base, 'next-action': id, 'content-type': type }
  return { method: 'POST', path, headers, body }
}

describe('every action', () => {
  it('of the table has what it is called with, and no other has', () => {
    expect(Object.keys(SHAPES).sort()).toEqual([...actions].sort())
  })

  it.each(actions.filter((action) => action !== 'signOut'))(
    '%s takes what it is called with',
    async (action) => {
      const before = await contentsOf(db)
      const [status] = await statusesOf(baseUrl, [rightCall(action)])
      expect(status).toBe(200)
      expect(await contentsOf(db)).toEqual(before)
    },
  )
})

describe('every page and every route', () => {
  it('is read, and nothing changes', async () => {
    const routes = Object.keys(ROUTES).map((route) => addressOf(route.split(' ')[1] ?? ''))
    const pages = Object.keys(PAGES).map((page) => `/en${addressOf(page)}`)
    const asked = [...pages, ...routes].flatMap((path) => {
      return ['GET', 'HEAD'].map((method) => ({
        method,
        path,
        headers: base,
        body: Buffer.alloc(0),
      }))
    })
    const before = await contentsOf(db)
    const statuses = await statusesOf(baseUrl, asked)
    expect(statuses.filter((status) => status === 0 || status >= 500)).toEqual([])
    expect(await contentsOf(db)).toEqual(before)
  })
})

describe('hostile bodies', () => {
  it(`are refused, ${COUNT} of them, and change nothing`, async () => {
    const shapes = { ...SHAPES, correct: await correctionOf('depot-town-residents') }
    const calls = actions.map((action) =>
      hostileCall(shapes[action as keyof typeof shapes], placeOf(action), base),
    )
    const askings = Object.keys(ROUTES).map((route) => {
      const [method = '', address = ''] = route.split(' ')
      const shape = route === 'POST /api/v1/extraction' ? EXTRACTION : undefined
      return hostileAsking(method, addressOf(address), base, shape)
    })
    const hostile = fc.oneof(
      { weight: 4, arbitrary: fc.oneof(...calls) },
      { weight: 1, arbitrary: fc.oneof(...askings) },
    )
    const before = await contentsOf(db)
    const counted: Record<string, number> = {}
    const taken: string[] = []
    const start = Date.now()
    for (let done = 0; done < COUNT; done += BATCH) {
      const numRuns = Math.min(BATCH, COUNT - done)
      const batch = fc.sample(hostile, { numRuns, seed: SEED + done })
      const statuses = await statusesOf(baseUrl, batch)
      statuses.forEach((status, index) => {
        counted[status] = (counted[status] ?? 0) + 1
        const { method, path, headers, body } = batch[index] as Hostile
        if (status >= 400 && status < 500) return
        const { cookie: _, ...rest } = headers
        taken.push(
          `${status}: ${method} ${path} ${JSON.stringify(rest)} ${body.toString().slice(0, 600)}`,
        )
      })
      expect(taken.slice(0, 5), `with seed ${SEED + done}`).toEqual([])
    }
    const seconds = (Date.now() - start) / 1000
    console.log(`${COUNT} hostile bodies in ${seconds.toFixed(0)} s, answered with`, counted)
    expect(await contentsOf(db)).toEqual(before)
    expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(COUNT)
  })
})
