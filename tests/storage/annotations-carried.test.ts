import { beforeAll, describe, expect, it } from 'vitest'
import { listAnnotations } from '@/lib/annotation/queries'
import { ask, db, lastEvent, NOW, noted, shown, spanOf, storeMill } from './noted-mill'

beforeAll(storeMill)

describe('on a later version', () => {
  it('a note says where it would stand, until somebody confirms it', async () => {
    const key = await noted('Six carts stood', 'How many?')
    const before = await shown(key, 'mill-2')
    expect(before).toMatchObject({
      quote: { exact: 'Seven carts stood', ...spanOf(NOW, 'Seven carts stood') },
      carried: {
        from: 'mill',
        was: 'Six carts stood',
        decision: null,
        proposed: { how: 'edited' },
      },
    })
    expect(before?.carried?.proposed?.confidence).toBeLessThan(1)
    const span = spanOf(NOW, 'Seven carts stood')
    const stale = { note: key, span: { start: span.start + 1, end: span.end } }
    expect(await ask({ do: 'confirm', document: 'mill-2', places: [stale] })).toMatchObject({
      reason: 'stale',
    })
    const places = [{ note: key, span }]
    expect(await ask({ do: 'confirm', document: 'mill-2', places })).toMatchObject({ ok: true })
    expect(await lastEvent()).toEqual(['place-annotation', `annotation/${key}`, 'desk'])
    expect(await shown(key, 'mill-2')).toMatchObject({
      quote: { exact: 'Seven carts stood' },
      carried: { decision: { kind: 'confirmed', by: 'desk' } },
    })
    expect(await shown(key)).toMatchObject({ quote: { exact: 'Six carts stood' }, carried: null })
    expect(await shown(key, 'mill-3')).toMatchObject({
      carried: { from: 'mill-2', was: 'Seven carts stood', proposed: { how: 'same' } },
    })
    expect(await ask({ do: 'confirm', document: 'mill-2', places })).toMatchObject({
      reason: 'stale',
    })
  })

  it('several are confirmed together, or none', async () => {
    const [one, two] = [await noted('The mill', 'a'), await noted('the miller said', 'b')]
    const at = (words: string) => spanOf(NOW, words)
    const wrong = [
      { note: one, span: at('The mill') },
      { note: two, span: at('The mill') },
    ]
    expect(await ask({ do: 'confirm', document: 'mill-2', places: wrong })).toMatchObject({
      reason: 'stale',
    })
    expect((await shown(one, 'mill-2'))?.carried?.decision).toBeNull()
    const right = [
      { note: one, span: at('The mill') },
      { note: two, span: at('the miller said') },
    ]
    expect(await ask({ do: 'confirm', document: 'mill-2', places: right })).toMatchObject({
      ok: true,
    })
    expect((await shown(two, 'mill-2'))?.carried?.decision?.kind).toBe('confirmed')
  })

  it('a note is put on other words, left behind, and neither', async () => {
    const key = await noted('Monday', 'Which Monday?')
    const adjust = { do: 'adjust', document: 'mill-2', note: key } as const
    const beyond = { start: 5, end: 900 }
    expect(await ask({ ...adjust, span: beyond })).toMatchObject({ reason: 'notInText' })
    expect(await ask({ ...adjust, span: spanOf(NOW, ' Tuesday') })).toMatchObject({ ok: true })
    expect(await shown(key, 'mill-2')).toMatchObject({
      quote: { exact: 'Tuesday' },
      carried: { was: 'Monday', decision: { kind: 'adjusted' } },
    })
    expect(await ask({ do: 'leave', document: 'mill-2', note: key })).toMatchObject({
      reason: 'stale',
    })
    await ask({ do: 'undo', document: 'mill-2', note: key })
    expect((await shown(key, 'mill-2'))?.carried?.decision).toBeNull()
    await ask({ do: 'leave', document: 'mill-2', note: key })
    expect(await shown(key, 'mill-2')).toMatchObject({
      quote: null,
      carried: { was: 'Monday', decision: { kind: 'left' } },
    })
    expect(await shown(key, 'mill-3')).toBeUndefined()
    expect(await shown(key)).toMatchObject({ quote: { exact: 'Monday' } })
    expect(await ask({ do: 'leave', document: 'mill', note: key })).toMatchObject({
      reason: 'gone',
    })
  })

  it('a note whose words are gone is told last, with its words', async () => {
    const key = await noted('Nobody was seen.', 'By whom?')
    const all = await listAnnotations(db, 'mill-2', 'desk')
    const note = all.find((one) => one.key === key)
    expect(note).toMatchObject({
      quote: null,
      carried: { was: 'Nobody was seen.', proposed: null },
    })
    expect(all.findLastIndex(({ quote }) => quote !== null)).toBeLessThan(all.indexOf(note!))
    const places = [{ note: key, span: null }]
    expect(await ask({ do: 'confirm', document: 'mill-2', places })).toMatchObject({
      reason: 'stale',
    })
  })

  it('a note on the whole document waits to be confirmed', async () => {
    const key = await noted(null, 'Says who?')
    expect(await shown(key, 'mill-2')).toMatchObject({ quote: null, carried: { was: null } })
    const places = [{ note: key, span: null }]
    expect(await ask({ do: 'confirm', document: 'mill-2', places })).toMatchObject({ ok: true })
    expect((await shown(key, 'mill-2'))?.carried?.decision?.kind).toBe('confirmed')
  })
})
