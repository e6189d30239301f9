import { describe, expect, it } from 'vitest'
import { carryOutWish } from '@/lib/annotation/commands'
import { listAnnotations } from '@/lib/annotation/queries'
import { exported, foreign, fresh, rows, take } from './exchanged'

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
