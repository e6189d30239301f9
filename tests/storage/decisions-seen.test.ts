import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/desk/route'
import { acceptProposal, rejectProposal } from '@/lib/extraction/commands'
import type { DeskState } from '@/lib/extraction/desk-view'
import type { Database } from '@/lib/server/db'
import { cookiesOf, newPerson } from '@/tests/account/people'
import { DOCUMENT, first, nine, openDesk } from './mill'

/* Two people at one document: what one decides the other sees, and who is late is told. */

let db: Database
const people: { id: string; name: string; cookie: string }[] = []
beforeAll(async () => {
  db = await openDesk()
  // The route asks for the one database of the process.
  Object.assign(globalThis, { mizanDatabase: db })
  for (const name of ['a', 'b']) {
    const { id, email } = await newPerson(db, 'annotator', name)
    const cookies = await cookiesOf(db, email)
    const jar = cookies.map((one) => `${one.name}=${encodeURIComponent(one.value)}`)
    people.push({ id, name, cookie: jar.join('; ') })
  }
})

async function look(query: string, cookie = people[1]?.cookie ?? '') {
  const request = new Request(`http://mizan.example/api/desk?${query}`, { headers: { cookie } })
  return GET(request)
}

const by = (n: number) => ({ by: people[n]?.id ?? '', at: new Date('2020-02-05T09:00:00Z') })

describe('the route of a desk', () => {
  it('has nothing while nothing is decided, then who decided what, then nothing again', async () => {
    expect((await look(`document=${DOCUMENT}&after=0`)).status).toBe(204)
    expect(await acceptProposal(db, first(nine), by(0))).toEqual({ ok: true })
    const response = await look(`document=${DOCUMENT}&after=0`)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const state = (await response.json()) as DeskState
    const { id: a, name } = people[0] ?? { id: '', name: '' }
    expect(state.decisions).toMatchObject([{ proposal: nine.id, verdict: 'accepted', by: a }])
    expect(state.people).toEqual({ [a]: name })
    const last = state.decisions.at(-1)?.id
    expect((await look(`document=${DOCUMENT}&after=${last}`)).status).toBe(204)
    expect((await look('document=another&after=0')).status).toBe(204)
  })

  it.each([
    '',
    'document=a',
    'document=a&after=x',
    'document=../a&after=0',
    'document=a&after=0&b=1',
  ])('answers 400 to %j', async (query) => {
    expect((await look(query)).status).toBe(400)
  })

  it('is for who may decide alone', async () => {
    const { email } = await newPerson(db, 'viewer', 'c')
    const [one] = await cookiesOf(db, email)
    const cookie = `${one?.name}=${encodeURIComponent(one?.value ?? '')}`
    expect((await look(`document=${DOCUMENT}&after=0`, cookie)).status).toBe(403)
    expect((await look(`document=${DOCUMENT}&after=0`, 'a=b')).status).toBe(401)
  })
})

it('of 20 who decide on one proposal at once one does, and 19 are told', async () => {
  const own = await openDesk()
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) => {
      const doer = { by: `person-${n}`, at: new Date('2020-02-05T09:00:00Z') }
      const { target: _target, newcomers: _newcomers, ...given } = first(nine)
      return n % 2 === 0
        ? rejectProposal(own, { ...given, reason: 'misread', note: `by ${n}` }, doer)
        : acceptProposal(own, { ...first(nine), claim: { ...given.claim, words: `${n}` } }, doer)
    }),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  const told = outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'stale')
  expect(told).toHaveLength(19)
  expect(await own.decision.count()).toBe(1)
})
