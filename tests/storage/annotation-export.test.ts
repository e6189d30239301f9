import { describe, expect, it } from 'vitest'
import * as annotations from '@/app/api/v1/documents/[key]/annotations/route'
import { carryOutWish } from '@/lib/annotation/commands'
import { listAnnotations } from '@/lib/annotation/queries'
import { collection, unknownTerms } from '@/tests/annotation/vocabulary'
import { ask as askRoute, serve } from './asked'
import { CONTEXT, exported, fresh, noted, rows, take } from './exchanged'

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
    await serve(db)
    const ask = (key: string) => askRoute(annotations, { key })
    const response = await ask('watch')
    expect(response.headers.get('content-type')).toBe(
      `application/ld+json; profile="${CONTEXT}"; charset=utf-8`,
    )
    expect(JSON.stringify(await response.json())).toBe(await exported(db))
    expect((await ask('gone')).status).toBe(404)
    expect(await (await ask('report')).json()).toMatchObject({ total: 0 })
  })
})
