import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { exportBundle } from '@/lib/bundle/queries'
import { recordDocument } from '@/lib/document/commands'
import { getDocument, listDocuments } from '@/lib/document/queries'
import { newDocument } from '@/lib/document/schema'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from './database'

const { db } = await openTestDatabase()

const AT = new Date('2031-06-01T10:00:00Z')

const given = (change: object = {}) =>
  newDocument.parse({
    text: 'The council said five people were hurt at the mill.\r\n',
    title: ' The mill ',
    publisher: { is: 'known', key: 'river-watch' },
    language: 'en',
    published: { date: '2031-05-30', precision: 'day', basis: 'stated' },
    url: null,
    supersedes: null,
    retrievedAt: null,
    ...change,
  })
const record = (change: object = {}) => recordDocument(db, given(change), 'tests', AT)
const stored = () => listDocuments(db, {}, 1).then(({ total }) => total)

beforeAll(async () => {
  expect(await importBundle(db, JSON.stringify(sampleBundle()), 'tests')).toMatchObject({
    ok: true,
  })
})

describe('recordDocument', () => {
  it('stores a text once, settled and hashed, and logs it', async () => {
    const outcome = await record()
    const text = 'The council said five people were hurt at the mill.'
    const sha256 = createHash('sha256').update(text).digest('hex')
    const key = outcome.ok ? outcome.key : ''
    expect(outcome).toEqual({ ok: true, key, supersedes: null })
    expect(key).toMatch(/^river-watch-2031-05-30-[0-9a-f]{10}$/)
    expect(await getDocument(db, key)).toMatchObject({
      text,
      sha256,
      title: 'The mill',
      retrievedAt: '2031-06-01T10:00:00.000Z',
      claims: [],
    })
    expect(
      await db.logEntry.findFirst({ where: { subject: `document/${key}` }, select: { by: true } }),
    ).toEqual({ by: 'tests' })
  })

  it('recognises the same text, whoever publishes it, and stores nothing', async () => {
    const before = await stored()
    const text = '\uFEFFThe council said five people were hurt at the mill.\n\n'
    const again = await record({ text, title: 'Another title' })
    expect(again).toMatchObject({ ok: false, reason: 'known', document: { title: 'The mill' } })
    expect(await stored()).toBe(before)
  })

  it('of two that are saved at the same moment stores one', async () => {
    const before = await stored()
    const text = 'Two editors save these words at once.'
    const outcomes = await Promise.all([record({ text }), record({ text }), record({ text })])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const reasons = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.reason))
    expect(reasons).toEqual(['known', 'known'])
    expect(await stored()).toBe(before + 1)
  })

  it('makes a changed text of a known address its next version, and that of the latest', async () => {
    const url = 'https://example.org/mill'
    const first = await record({ text: 'Four were hurt at the weir.', url })
    const second = await record({ text: 'Six were hurt at the weir.', url: `${url}/#top` })
    const third = await record({ text: 'Seven were hurt at the weir.', url })
    if (!first.ok || !second.ok || !third.ok) expect.fail()
    expect([first, second, third].map(({ supersedes }) => supersedes)).toEqual([
      null,
      first.key,
      second.key,
    ])
    const { items } = await listDocuments(db, { url, latest: true }, 1)
    expect(items.map(({ key }) => key)).toEqual([third.key])
  })

  it('follows the document that was chosen, unless another one has', async () => {
    const first = await record({ text: 'The first telling.' })
    if (!first.ok) expect.fail()
    const next = await record({ text: 'The second telling.', supersedes: first.key })
    expect(next).toMatchObject({ ok: true, supersedes: first.key })
    const before = await stored()
    expect(await record({ text: 'A third telling.', supersedes: first.key })).toMatchObject({
      ok: false,
      reason: 'superseded',
      document: { key: next.ok && next.key },
    })
    expect(await stored()).toBe(before)
  })

  it('writes a new publisher with the document, and finds a namesake', async () => {
    const publisher = {
      is: 'new',
      kind: 'monitor',
      speaksFor: null,
      name: { ar: 'راصد السهل', en: 'Plain Watch' },
      url: null,
    }
    const first = await record({ text: 'Plain Watch counted two.', publisher })
    const namesake = { ...publisher, name: { ar: 'راصِد السهل', en: 'PLAIN watch' } }
    const second = await record({ text: 'Plain Watch counted three.', publisher: namesake })
    const other = { ...publisher, name: { ar: 'راصد آخر', en: 'Plain Watch' } }
    const third = await record({ text: 'Plain Watch counted four.', publisher: other })
    const keys = [first, second, third].map((outcome) => outcome.ok && outcome.key)
    expect(keys).toEqual([
      expect.stringMatching(/^plain-watch-2031-05-30-/),
      expect.stringMatching(/^plain-watch-2031-05-30-/),
      expect.stringMatching(/^plain-watch-2-2031-05-30-/),
    ])
  })

  it.each([
    ['publisher', { publisher: { is: 'known', key: 'nobody' } }],
    ['supersedes', { supersedes: 'nothing' }],
  ])('refuses an unknown %s and stores nothing', async (field, change) => {
    const before = await exportBundle(db)
    const outcome = await record({ text: 'Words of nobody.', ...change })
    expect(outcome).toEqual({ ok: false, reason: 'unknown', field })
    expect(await exportBundle(db)).toBe(before)
  })

  it('stores what the import of bundles takes for its own', async () => {
    const bundle = await exportBundle(db)
    expect(await importBundle(db, bundle, 'tests')).toMatchObject({
      ok: true,
      created: { documents: 0, sources: 0 },
      changed: { documents: 0, sources: 0 },
    })
  })
})
