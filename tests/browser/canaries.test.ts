import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { PAGES, ROUTES } from '@/app/access/table'
import { PERMISSIONS } from '@/lib/account/permissions'
import { decideOnClaim } from '@/lib/claim/commands'
import { fingerprintOf, publishIncident } from '@/lib/publication/commands'
import { freezeIncident } from '@/lib/publication/frozen/queries'
import { inTransaction, openDatabase } from '@/lib/server/db'
import { newPerson } from '@/tests/account/people'
import { CANARY, plantCanaries } from '@/tests/storage/canaries'
import { LANGUAGES } from './board'

/*
 * Words that stand in everything that is internal to the desk, and in nothing that was published: no address that
 * somebody who is not signed in can ask for answers with any of them.
 */

const db = openDatabase(inject('databaseUrl'))
afterAll(() => db.$disconnect())
const baseUrl = inject('baseUrl')

let planted: Awaited<ReturnType<typeof plantCanaries>>
beforeAll(async () => {
  const [author, editor] = [
    await newPerson(db, 'annotator', `${CANARY}-author`),
    await newPerson(db, 'editor', `${CANARY}-editor`),
  ]
  planted = await plantCanaries(db, author.id, editor.id)
  const doer = { by: editor.id, at: new Date() }
  await inTransaction(db, async (tx) => {
    for (const key of planted.approved) {
      await decideOnClaim(
        tx,
        key,
        { state: 'approved', kind: 'approved', reason: `${CANARY} ok` },
        doer,
      )
    }
  })
  for (const n of [1, 2]) {
    const frozen = await freezeIncident(db, planted.incident, () => false)
    if (frozen === null) throw new Error('There is nothing to freeze.')
    const reading = n === 1 ? 'literal' : 'acled'
    const wish = { incident: planted.incident, seen: fingerprintOf(frozen), reading } as const
    const note = { en: `Public note ${n}` }
    expect(await publishIncident(db, { ...wish, note, confirmed: true }, doer)).toEqual({
      ok: true,
      number: n,
    })
  }
})

/** Every address of the tables that everybody may ask for, with each key of the desk in the place of its parameter. */
function addresses(): string[] {
  const open = (act: keyof typeof PERMISSIONS) => PERMISSIONS[act](null)
  const pages = Object.entries(PAGES).flatMap(([path, act]) =>
    open(act) ? LANGUAGES.map((language) => `/${language}${path === '/' ? '' : path}`) : [],
  )
  const routes = Object.entries(ROUTES).flatMap(([route, act]) =>
    open(act) && route.startsWith('GET ') ? [route.slice('GET '.length)] : [],
  )
  return [...pages, ...routes].flatMap(filled)
}

/** An address with all keys that it may name; CSV, bundles and open cells beside what it gives by itself. */
function filled(path: string): string[] {
  const noun = /\/(incidents|documents|sources|claims|places)\/\{key\}/.exec(path)?.[1]
  const keys = noun === undefined ? [''] : (planted.keys[noun] ?? [])
  return keys
    .map((key) =>
      path.replace('{key}', key).replace('{...rest}', 'nothing').replace('{secret}', 'x'),
    )
    .flatMap((one) => [1, 2].map((number) => one.replace('{number}', String(number))))
    .flatMap((one) => [
      one,
      ...[
        'format=csv',
        'format=bundle',
        `cell=${planted.cell}`,
        'reading=airwars',
        'assessments=true',
      ].map((query) => `${one}?${query}`),
    ])
    .filter((one, index, all) => all.indexOf(one) === index)
}

async function read(address: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${baseUrl}${address}`, { headers, redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}

describe('nobody', () => {
  it('is told a word that is internal, at any address', async () => {
    const all = addresses()
    expect(all.length).toBeGreaterThan(150)
    const told: string[] = []
    let answered = 0
    for (const address of all) {
      const { status, text } = await read(address)
      if (status === 200) answered++
      if (text.toLowerCase().includes(CANARY)) told.push(address)
      expect(status, address).toBeLessThan(500)
    }
    expect(told).toEqual([])
    expect(answered).toBeGreaterThan(60)
  })

  it('reads what was published', async () => {
    for (const path of [`/en/incidents/${planted.incident}`, '/api/v1/bundle', '/api/v1/feed']) {
      expect((await read(path)).text, path).toContain(planted.published)
    }
    const { text } = await read(`/en/incidents/${planted.incident}`)
    expect(text).toContain('Public reason')
  })
})

it('who is signed in reads them, so they are there to be found', async () => {
  const jar = inject('cookies').admin
  const cookie = jar.map(({ name, value }) => `${name}=${value}`).join('; ')
  const { text } = await read(`/en/incidents/${planted.incident}`, { cookie })
  expect(text).toContain(CANARY)
  const [draft] = planted.drafts
  expect((await read(`/en/claims/${draft}`, { cookie })).text).toContain(CANARY)
})
