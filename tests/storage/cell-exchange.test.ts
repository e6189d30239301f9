import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/incidents/[key]/annotations/route'
import { carryOutWish, importAnnotations } from '@/lib/annotation/commands'
import { exportAnnotations, listCellAnnotations } from '@/lib/annotation/queries'
import { wish } from '@/lib/annotation/schema'
import type { Database } from '@/lib/server/db'
import { cookiesOf, newPerson, requestWith } from '@/tests/account/people'
import { collection, unknownTerms } from '@/tests/annotation/vocabulary'
import { at, CONTEXT, fresh, rows } from './exchanged'

/* Notes on cells that go out of a database and into another, and what an export tells of people. */

const INCIDENT = 'bridge'
const CELL = 'killed/travellers/persons//event@guards-office'

let db: Database
let author = { id: '', name: '', email: '' }
let text = ''
beforeAll(async () => {
  db = await fresh()
  author = await newPerson(db, 'annotator', 'author')
  const other = await newPerson(db, 'editor', 'other')
  let minute = 0
  const ask = async (asked: unknown) => {
    const outcome = await carryOutWish(db, wish.parse(asked), author.id, at(minute++))
    if (!outcome.ok) throw new Error(outcome.reason)
    return outcome.key
  }
  text = `سؤال إلى @[${other.id}] (12?)`
  const target = { incident: INCIDENT, cell: CELL }
  const note = await ask({ do: 'annotate', target, kind: 'questioning', text, tags: ['count'] })
  await ask({ do: 'reply', note, text: 'Counted twice.' })
  await ask({ do: 'resolve', note })
  const gone = await ask({ do: 'annotate', target, kind: 'commenting', text: 'No.', tags: [] })
  await ask({ do: 'withdraw', note: gone })
})

const exported = async (from: Database) =>
  JSON.stringify(await exportAnnotations(from, { incident: INCIDENT }))
const take = (into: Database, file: string, incident = INCIDENT) =>
  importAnnotations(into, { incident }, file, 'desk', at(50))

describe('an export of the notes on cells', () => {
  it('is valid, names the comparison and the cell, and leaves out what was taken back', async () => {
    const file = JSON.parse(await exported(db))
    expect(collection.safeParse(file).error?.issues ?? []).toEqual([])
    expect(unknownTerms(file)).toEqual([])
    expect(file.total).toBe(3)
    expect(file.first.items[0].target).toEqual({
      type: 'SpecificResource',
      source: expect.stringMatching(/^urn:uuid:/),
      selector: { type: 'FragmentSelector', value: `cell=${CELL}` },
    })
    expect(JSON.stringify(file)).not.toContain('No.')
  })

  it('has the names of whom notes mention, and never their ids', async () => {
    const file = await exported(db)
    expect(file).toContain('سؤال إلى @other (12?)')
    expect(file).not.toContain('@[')
  })

  it('taken into another database is exported as it was', async () => {
    const before = await exported(db)
    const copy = await fresh()
    expect(await take(copy, before)).toMatchObject({ ok: true, created: 3, dropped: [] })
    expect(await exported(copy)).toBe(before)
    const [found] = await listCellAnnotations(copy, INCIDENT, 'desk')
    expect(found).toMatchObject({ cell: CELL, note: { resolved: { by: 'desk' } } })
    const event = await copy.logEntry.findFirst({ orderBy: { seq: 'desc' } })
    expect(event).toMatchObject({ action: 'import-annotations', subject: `incident/${INCIDENT}` })
    // Who is mentioned elsewhere is nobody's inbox here.
    expect(await copy.inboxItem.count()).toBe(0)
  })

  it('taken in where it came from changes nothing', async () => {
    const before = await rows(db)
    expect(await take(db, await exported(db))).toMatchObject({ ok: true, changed: 0, unchanged: 3 })
    expect(await rows(db)).toEqual(before)
  })

  it('changes nothing either after somebody is called otherwise', async () => {
    const file = await exported(db)
    await db.person.updateMany({ where: { name: 'other' }, data: { name: 'otherwise' } })
    expect(await take(db, file)).toMatchObject({ ok: true, changed: 0 })
    expect(await exported(db)).toContain('@otherwise')
    await db.person.updateMany({ where: { name: 'otherwise' }, data: { name: 'other' } })
  })
})

describe('an import on cells', () => {
  const foreign = (target: unknown) =>
    JSON.stringify({
      '@context': CONTEXT,
      id: 'https://b.example/notes/7',
      type: 'Annotation',
      motivation: 'commenting',
      created: '2031-05-04T09:30:00Z',
      body: 'Look again',
      target,
    })
  const selector = { type: 'FragmentSelector', value: `cell=${CELL}` }

  it.each([
    'https://mizan.example/api/v1/incidents/bridge/comparison',
    'https://mizan.example/ar/incidents/bridge?reading=acled',
  ])('takes %s for the comparison', async (source) => {
    const copy = await fresh()
    expect(await take(copy, foreign({ source, selector }))).toMatchObject({ ok: true, created: 1 })
    expect(await listCellAnnotations(copy, INCIDENT, 'desk')).toMatchObject([{ cell: CELL }])
  })

  const bridge = 'https://mizan.example/en/incidents/bridge'
  it.each([
    ['no cell', bridge, 'FragmentSelector'],
    [
      'another selector',
      { source: bridge, selector: { type: 'XPathSelector', value: '/' } },
      'cell',
    ],
    ['what is no cell', { source: bridge, selector: { ...selector, value: 'cell=x' } }, 'cell='],
    ['another incident', { source: `${bridge}-north`, selector }, 'comparison'],
  ])('of %s is refused with its line', async (_, target, words) => {
    const outcome = await take(db, foreign(target))
    expect(outcome).toMatchObject({ ok: false })
    expect(JSON.stringify(outcome)).toContain(words)
  })

  it('of a note that is known on another cell is refused', async () => {
    const file = (await exported(db)).replace('@guards-office', '@daily')
    expect(await take(db, file)).toMatchObject({ ok: false })
  })
})

describe('the API', () => {
  const answer = (headers: Headers = new Headers(), key = INCIDENT) => {
    Object.assign(globalThis, { mizanDatabase: db })
    const request = new Request(`http://mizan.example/api/v1/incidents/${key}/annotations`, {
      headers,
    })
    return GET(request, { params: Promise.resolve({ key }) })
  }

  it('gives notes on cells to nobody who is not signed in', async () => {
    const response = await answer()
    expect(response.status).toBe(401)
    expect(await response.text()).not.toContain('سؤال')
  })

  it('gives them to who is, and to no store that others share', async () => {
    const { headers } = requestWith(await cookiesOf(db, author.email))
    const response = await answer(headers)
    expect(JSON.stringify(await response.json())).toBe(await exported(db))
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    expect((await answer(headers, 'gone')).status).toBe(404)
  })
})
