import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/documents/[key]/annotations/route'
import { carryOutWish, importAnnotations } from '@/lib/annotation/commands'
import { exportAnnotations, listAnnotations } from '@/lib/annotation/queries'
import { wish } from '@/lib/annotation/schema'
import { importBundle } from '@/lib/bundle/commands'
import type { Database } from '@/lib/server/db'
import { collection, unknownTerms } from '@/tests/annotation/vocabulary'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from './database'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const at = (minute: number) => new Date(Date.UTC(2031, 5, 1, 8, minute))

/** A database with the sample alone. */
async function fresh(): Promise<Database> {
  const { db } = await openTestDatabase()
  expect(await importBundle(db, JSON.stringify(sampleBundle()), 'test')).toMatchObject({ ok: true })
  return db
}

/** A database with a thread that was changed, answered, resolved and opened again, a tag and a note taken back. */
async function noted(): Promise<Database> {
  const db = await fresh()
  let minute = 0
  const ask = async (asked: unknown) => {
    const outcome = await carryOutWish(db, wish.parse(asked), 'desk', at(minute++))
    if (!outcome.ok) throw new Error(outcome.reason)
    return outcome.key
  }
  const on = (document: string, start: number, end: number) => ({ document, span: { start, end } })
  const target = on('watch', 20, 35)
  const note = await ask({ do: 'annotate', target, kind: 'questioning', text: 'كم؟', tags: ['n'] })
  await ask({ do: 'revise', note, revision: 1, text: 'كم بالضبط؟', tags: ['n', 'm'] })
  await ask({ do: 'reply', note, text: 'At least nine.' })
  await ask({ do: 'resolve', note })
  await ask({ do: 'reopen', note })
  await ask({ do: 'resolve', note })
  const whole = { document: 'watch', span: null }
  await ask({ do: 'annotate', target: whole, kind: 'tagging', text: '', tags: ['to check'] })
  const gone = await ask({ do: 'annotate', target, kind: 'commenting', text: 'No.', tags: [] })
  await ask({ do: 'withdraw', note: gone })
  return db
}

const exported = async (db: Database, key = 'watch') =>
  JSON.stringify(await exportAnnotations(db, key))
const take = (db: Database, file: unknown, key = 'watch', minute = 50) =>
  importAnnotations(
    db,
    key,
    typeof file === 'string' ? file : JSON.stringify(file),
    'desk',
    at(minute),
  )

/** Everything that notes are made of. */
const rows = (db: Database) =>
  Promise.all([
    db.annotation.findMany(),
    db.annotationRevision.findMany(),
    db.annotationDecision.findMany(),
    db.annotationPlacement.findMany(),
    db.logEntry.findMany({ orderBy: { seq: 'asc' } }),
  ])

const foreign = (more: object = {}) => ({
  '@context': CONTEXT,
  id: 'https://b.example/notes/1',
  type: 'Annotation',
  motivation: ['commenting', 'editing'],
  creator: { type: 'Person', name: 'Rana' },
  created: '2031-05-04T09:30:00Z',
  body: ['Look again', { type: 'TextualBody', value: 'count', purpose: 'tagging' }],
  target: {
    source: 'https://mizan.example/documents/watch',
    selector: { type: 'TextQuoteSelector', exact: 'at least 9 dead' },
  },
  ...more,
})

describe('an export', () => {
  it('is valid, and leaves out what was taken back', async () => {
    const file = JSON.parse(await exported(await noted()))
    expect(collection.safeParse(file).error?.issues ?? []).toEqual([])
    expect(unknownTerms(file)).toEqual([])
    expect(file.total).toBe(6)
    expect(file.first.items.map((item: { motivation: string }) => item.motivation)).toEqual([
      'tagging',
      'questioning',
      'replying',
      'moderating',
      'moderating',
      'moderating',
    ])
    expect(JSON.stringify(file)).not.toContain('No.')
  })

  it('of a later version holds what somebody placed there', async () => {
    const db = await noted()
    expect(JSON.parse(await exported(db, 'watch-2')).total).toBe(0)
    const [, note] = await listAnnotations(db, 'watch-2', 'desk')
    const { start = 0, end = 0 } = note?.quote ?? {}
    const places = [{ note: note?.key ?? '', span: { start, end } }]
    const confirm = { do: 'confirm' as const, document: 'watch-2', places }
    expect(await carryOutWish(db, confirm, 'desk')).toMatchObject({ ok: true })
    const { total, first } = JSON.parse(await exported(db, 'watch-2'))
    expect(total).toBe(5)
    expect(first.items[0].target.source).toBe('https://river.example/count')
  })

  it('taken into an empty database is exported as it was', async () => {
    const before = await exported(await noted())
    const db = await fresh()
    expect(await take(db, before)).toEqual({
      ok: true,
      created: 6,
      changed: 0,
      unchanged: 0,
      kept: 0,
      dropped: [],
    })
    expect(await exported(db)).toBe(before)
    const [, note] = await listAnnotations(db, 'watch', 'desk')
    expect(note).toMatchObject({
      quote: { start: 20, end: 35 },
      texts: [{ value: 'كم بالضبط؟' }],
      resolved: { by: 'desk' },
      replies: [{ texts: [{ value: 'At least nine.' }] }],
    })
    const [event] = await db.logEntry.findMany({ orderBy: { seq: 'desc' }, take: 1 })
    expect(event).toMatchObject({ action: 'import-annotations', subject: 'document/watch' })
  })

  it('taken in where it came from changes nothing at all', async () => {
    const db = await noted()
    const before = await rows(db)
    expect(await take(db, await exported(db))).toMatchObject({
      ok: true,
      created: 0,
      changed: 0,
      unchanged: 6,
    })
    expect(await rows(db)).toEqual(before)
  })

  it('is what the API answers', async () => {
    const db = await noted()
    Object.assign(globalThis, { mizanDatabase: db })
    const ask = (key: string) =>
      GET(new Request(`http://localhost/api/v1/documents/${key}/annotations`), {
        params: Promise.resolve({ key }),
      })
    const response = await ask('watch')
    expect(response.headers.get('content-type')).toBe(
      `application/ld+json; profile="${CONTEXT}"; charset=utf-8`,
    )
    expect(JSON.stringify(await response.json())).toBe(await exported(db))
    expect((await ask('gone')).status).toBe(404)
    expect(await (await ask('report')).json()).toMatchObject({ total: 0 })
  })
})

describe('an import', () => {
  it('keeps who wrote a note elsewhere, and lets nobody here change its words', async () => {
    const db = await fresh()
    expect(await take(db, foreign())).toMatchObject({ ok: true, created: 1 })
    const [note] = await listAnnotations(db, 'watch', 'desk')
    expect(note).toMatchObject({
      author: 'Rana',
      created: '2031-05-04T09:30:00Z',
      texts: [{ value: 'Look again' }],
      tags: ['count'],
      canRevise: false,
      canWithdraw: true,
    })
    expect(await exported(db)).toContain('https://b.example/notes/1')
  })

  it('of a later wording is a revision, of an earlier one nothing', async () => {
    const db = await fresh()
    await take(db, foreign())
    const later = foreign({ body: 'Look twice', modified: '2031-05-05T09:30:00Z' })
    expect(await take(db, later)).toMatchObject({ changed: 1, unchanged: 0 })
    expect(await take(db, later)).toMatchObject({ changed: 0, unchanged: 1 })
    expect(await take(db, foreign())).toMatchObject({ changed: 0, unchanged: 1 })
    const [note] = await listAnnotations(db, 'watch', 'desk')
    expect(note).toMatchObject({ revision: 2, texts: [{ value: 'Look twice' }] })
  })

  it('leaves what was taken back here', async () => {
    const db = await fresh()
    await take(db, foreign())
    const [note] = await listAnnotations(db, 'watch', 'desk')
    await carryOutWish(db, { do: 'withdraw', note: note?.key ?? '' }, 'desk')
    expect(await take(db, foreign({ body: 'Again' }))).toMatchObject({ kept: 1, changed: 0 })
  })

  it('puts replies to replies into their thread, in whatever order they come', async () => {
    const db = await fresh()
    const answer = (nth: number, target: string) =>
      foreign({ id: `https://b.example/notes/${nth}`, motivation: 'replying', target })
    const thread = [
      answer(3, 'https://b.example/notes/2'),
      answer(2, 'https://b.example/notes/1'),
      foreign(),
    ]
    expect(await take(db, thread)).toMatchObject({ ok: true, created: 3 })
    const [note] = await listAnnotations(db, 'watch', 'desk')
    expect(note?.replies).toHaveLength(2)
    expect(await take(db, thread)).toMatchObject({ created: 0, unchanged: 3 })
    const later = [answer(4, 'https://b.example/notes/1')]
    expect(await take(db, later)).toMatchObject({ created: 1 })
  })

  it('on a later version decides where a note stands', async () => {
    const db = await fresh()
    await take(db, foreign())
    const file = foreign({
      target: {
        source: 'https://mizan.example/documents/watch-2',
        selector: { type: 'TextQuoteSelector', exact: 'at least 11 dead' },
      },
    })
    expect(await take(db, file, 'watch-2')).toMatchObject({ ok: true, changed: 1 })
    expect(await take(db, file, 'watch-2')).toMatchObject({ ok: true, unchanged: 1 })
    const [note] = await listAnnotations(db, 'watch-2', 'desk')
    expect(note).toMatchObject({
      quote: { exact: 'at least 11 dead' },
      carried: { decision: { kind: 'adjusted' } },
    })
  })

  it.each<[string, object[], string]>([
    [
      'of other words under the same id',
      [foreign({ target: 'https://mizan.example/documents/watch' })],
      'target: this id belongs to a note on other words',
    ],
    [
      'of which one is wrong',
      [foreign({ id: 'urn:x:1' }), foreign({ id: 'urn:x:2', motivation: 'x' })],
      '[1].motivation: must be one of the motivations',
    ],
    [
      'of replies in a circle',
      [
        foreign({ id: 'urn:x:1', target: 'urn:x:2' }),
        foreign({ id: 'urn:x:2', target: 'urn:x:1' }),
      ],
      'target: the replies go round in a circle',
    ],
  ])('%s is refused, and nothing is written', async (_, file, expected) => {
    const db = await fresh()
    await take(db, foreign())
    const before = await rows(db)
    const outcome = await take(db, file)
    const faults = outcome?.ok === false ? outcome.faults : []
    expect(faults.map(({ path, message }) => `${path}: ${message.en}`).join('\n')).toContain(
      expected,
    )
    expect(faults.every(({ line }) => line !== null)).toBe(true)
    expect(await rows(db)).toEqual(before)
  })

  it('of a note on another document is refused, and so is one for no document', async () => {
    const db = await fresh()
    await take(db, foreign())
    const file = foreign({ target: 'https://mizan.example/documents/report' })
    expect(await take(db, file, 'report')).toMatchObject({
      ok: false,
      faults: [{ path: 'target' }],
    })
    expect(await take(db, file, 'gone')).toBeNull()
  })
})
