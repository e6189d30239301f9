import { beforeAll, describe, expect, it } from 'vitest'
import { DELETE, PUT } from '@/app/api/drafts/route'
import { deactivatePerson } from '@/lib/account/commands'
import { exportBundle } from '@/lib/bundle/queries'
import { dropDraft, keepDraft } from '@/lib/draft/commands'
import { MOST_DRAFTS } from '@/lib/draft/model'
import { listDrafts } from '@/lib/draft/queries'
import type { Database } from '@/lib/server/db'
import { cookiesOf, newPerson } from '@/tests/account/people'
import { openTestDatabase } from './database'

const { db } = await openTestDatabase()
const AT = '2031-06-14T14:02:00.000Z'
const at = new Date(AT)
const SUBJECT = 'claims/gate'
const content = { seen: 1, content: { note: 'half' }, reason: '' }

let ann = ''
let bo = ''
let cookie = ''
beforeAll(async () => {
  // The routes ask for the one database of the process.
  Object.assign(globalThis, { mizanDatabase: db })
  const person = await newPerson(db, 'annotator', 'a')
  ann = person.id
  bo = (await newPerson(db, 'annotator', 'b')).id
  const cookies = await cookiesOf(db, person.email)
  cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
})

const keep = (of: Database, by: string, subject: string, kept: Record<string, unknown>) =>
  keepDraft(of, { subject, content: kept, at: AT }, { by, at })

describe('a draft', () => {
  it('is kept for its person alone, the last one holds, and dropping forgets it', async () => {
    expect(await keep(db, ann, SUBJECT, content)).toBe(true)
    expect(await keep(db, ann, SUBJECT, { ...content, reason: 'More' })).toBe(true)
    expect(await keep(db, bo, SUBJECT, { mine: true })).toBe(true)
    expect(await listDrafts(db, ann, SUBJECT)).toEqual({
      [SUBJECT]: { content: { ...content, reason: 'More' }, savedAt: AT },
    })
    await dropDraft(db, { subject: SUBJECT }, ann)
    expect(await listDrafts(db, ann, SUBJECT)).toEqual({})
    expect(Object.keys(await listDrafts(db, bo, SUBJECT))).toEqual([SUBJECT])
  })

  it('is found with those of the forms below it, and with no other', async () => {
    for (const subject of ['claims/a', 'claims/a/note', 'claims/ab', 'claims/a_/note']) {
      await keep(db, ann, subject, {})
    }
    const found = await listDrafts(db, ann, 'claims/a')
    expect(Object.keys(found).sort()).toEqual(['claims/a', 'claims/a/note'])
  })

  it('is dated by when it was typed, never later than now', async () => {
    const typed = { subject: 'claims/dated', content: {}, at: '2099-01-01T00:00:00.000Z' }
    await keepDraft(db, typed, { by: ann, at })
    expect((await listDrafts(db, ann, 'claims/dated'))['claims/dated']?.savedAt).toBe(AT)
  })

  it('is in no export, and nothing of it in the log', async () => {
    const { db: own } = await openTestDatabase()
    const { id } = await newPerson(own, 'annotator')
    const before = [await exportBundle(own), await own.logEntry.count()]
    await keep(own, id, SUBJECT, { note: 'CANARY' })
    await dropDraft(own, { subject: SUBJECT }, id)
    expect([await exportBundle(own), await own.logEntry.count()]).toEqual(before)
  })

  it('is one of so many as anybody may have; one that is there can still be changed', async () => {
    const { db: own } = await openTestDatabase()
    const { id } = await newPerson(own, 'annotator')
    const row = { personId: id, content: {}, savedAt: at }
    const subjects = Array.from({ length: MOST_DRAFTS }, (_, n) => `claims/${n}`)
    await own.formDraft.createMany({ data: subjects.map((subject) => ({ ...row, subject })) })
    expect(await keep(own, id, 'claims/more', {})).toBe(false)
    expect(await keep(own, id, 'claims/0', { more: true })).toBe(true)
  })
})

async function send(
  call: typeof PUT,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<number> {
  const url = 'http://mizan.example/api/drafts'
  const request = new Request(url, {
    method: call === PUT ? 'PUT' : 'DELETE',
    headers: { cookie, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return (await call(request)).status
}

const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) })
const given = { subject: 'claims/route', content: { a: 'b' }, at: AT }

describe('the route of drafts', () => {
  it('keeps and forgets what one of our own pages sends', async () => {
    expect(await send(PUT, given, { 'sec-fetch-site': 'same-origin' })).toBe(204)
    expect(await listDrafts(db, ann, 'claims/route')).toMatchObject({
      'claims/route': { content: { a: 'b' } },
    })
    expect(await send(DELETE, { subject: 'claims/route' })).toBe(204)
    expect(await send(DELETE, { subject: 'claims/route' })).toBe(204)
    expect(await listDrafts(db, ann, 'claims/route')).toEqual({})
  })

  it.each<[string, unknown]>([
    ['nothing', ''],
    ['what is no JSON', '{'],
    ['an unknown field', { ...given, more: 1 }],
    ['a subject that is none', { ...given, subject: '../claims' }],
    ['an object for a subject', { ...given, subject: { contains: '' } }],
    ['a text for what is in a form', { ...given, content: 'words' }],
    ['a moment that is none', { ...given, at: 'now' }],
    ['what is no text', { ...given, content: { note: 'a\0b' } }],
    [
      'half a character',
      '{"subject":"claims/a","content":{"a":"\\ud800"},"at":"2031-06-14T14:02:00.000Z"}',
    ],
    ['more nesting than any form has', { ...given, content: nested(13) }],
    [
      'deep nesting',
      `{"subject":"claims/a","content":{"a":${'['.repeat(90_000)}${']'.repeat(90_000)}}}`,
    ],
    ['more than a form holds', { ...given, content: { note: 'x'.repeat(200_001) } }],
  ])('refuses %s with 400, and keeps nothing', async (_, body) => {
    expect(await send(PUT, body)).toBe(400)
    expect(await listDrafts(db, ann, 'claims/route')).toEqual({})
  })

  it('keeps a backslash before what only looks like NUL, and a text as long as a document', async () => {
    expect(await send(PUT, { ...given, content: { note: '\\u0000', line: '\\' } })).toBe(204)
    const text = 'كلمة\n'.repeat(400_000)
    expect(await send(PUT, { ...given, subject: 'documents/new', content: { text } })).toBe(204)
    const kept = await listDrafts(db, ann, 'documents/new')
    expect(kept['documents/new']?.content).toEqual({ text })
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of this site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://other.example' }],
  ])('answers 403 to what comes from %s', async (_, headers) => {
    expect(await send(PUT, given, headers)).toBe(403)
    expect(await send(DELETE, given, headers)).toBe(403)
  })

  it('answers who has been deactivated like a stranger; what they left stays', async () => {
    await send(PUT, given)
    await deactivatePerson(db, ann, { by: 'tests', at: new Date() })
    expect(await send(PUT, given)).toBe(401)
    expect(await send(DELETE, { subject: 'claims/route' })).toBe(401)
    expect(Object.keys(await listDrafts(db, ann, 'claims/route'))).toEqual(['claims/route'])
  })
})
