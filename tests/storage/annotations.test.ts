import { beforeAll, describe, expect, it } from 'vitest'
import { listAnnotations, listClaimAnnotations } from '@/lib/annotation/queries'
import type { Wish } from '@/lib/annotation/schema'
import { ask, db, lastEvent, noted, shown, spanOf, storeMill, WAS } from './noted-mill'

beforeAll(storeMill)

describe('a note', () => {
  it('stands on its words, without the space round them', async () => {
    const span = spanOf(WAS, ' 🕊️ at the gate')
    const outcome = await ask({
      do: 'annotate',
      target: { document: 'mill', span },
      kind: 'questioning',
      text: ' كم بوابة؟ ',
      tags: ['gate', ' gate ', ''],
    })
    expect(outcome.ok).toBe(true)
    const [note] = await listAnnotations(db, 'mill', 'desk')
    expect(note).toMatchObject({
      quote: { exact: '🕊️ at the gate', start: span.start + 1, end: span.end },
      motivations: ['questioning'],
      texts: [{ value: 'كم بوابة؟', purpose: ['questioning'], language: ['ar'] }],
      tags: ['gate'],
      by: 'desk',
      author: null,
      revision: 1,
      canRevise: true,
      resolved: null,
      withdrawn: null,
      carried: null,
    })
    expect(await lastEvent()).toEqual(['annotate', `annotation/${note?.key}`, 'desk'])
  })

  it('on the whole document comes before those on words, which come in their order', async () => {
    const last = await noted('Nobody', 'who?')
    const whole = await noted(null, 'all of it')
    const first = await noted('The mill', 'which?')
    const keys = (await listAnnotations(db, 'mill', 'desk')).map(({ key }) => key)
    const order = [whole, first, last].map((key) => keys.indexOf(key))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect((await shown(whole))?.quote).toBeNull()
  })

  it('may be on a claim', async () => {
    const outcome = await ask({
      do: 'annotate',
      target: { claim: 'total' },
      kind: 'tagging',
      text: 'not kept',
      tags: ['to check'],
    })
    expect(outcome.ok).toBe(true)
    expect(await listClaimAnnotations(db, 'total', 'desk')).toMatchObject([
      { tags: ['to check'], texts: [], quote: null },
    ])
  })

  it.each<[string, Wish, string]>([
    [
      'on no document',
      {
        do: 'annotate',
        target: { document: 'gone', span: null },
        kind: 'commenting',
        text: 'x',
        tags: [],
      },
      'gone',
    ],
    [
      'on no claim',
      { do: 'annotate', target: { claim: 'gone' }, kind: 'commenting', text: 'x', tags: [] },
      'gone',
    ],
    [
      'beyond the text',
      {
        do: 'annotate',
        target: { document: 'mill', span: { start: 3, end: 900 } },
        kind: 'commenting',
        text: 'x',
        tags: [],
      },
      'notInText',
    ],
    [
      'on white space',
      {
        do: 'annotate',
        target: { document: 'mill', span: { start: 3, end: 4 } },
        kind: 'commenting',
        text: 'x',
        tags: [],
      },
      'notInText',
    ],
    [
      'without words',
      {
        do: 'annotate',
        target: { document: 'mill', span: null },
        kind: 'questioning',
        text: ' \n',
        tags: ['a'],
      },
      'empty',
    ],
    [
      'without a tag',
      {
        do: 'annotate',
        target: { document: 'mill', span: null },
        kind: 'tagging',
        text: 'words',
        tags: [' '],
      },
      'empty',
    ],
    ['that answers nothing', { do: 'reply', note: 'gone', text: 'yes' }, 'gone'],
    ['that is not there', { do: 'resolve', note: 'gone' }, 'gone'],
  ])('%s is refused, and nothing is written', async (_, asked, reason) => {
    const before = [await db.annotation.count(), await db.logEntry.count()]
    expect(await ask(asked)).toEqual({ ok: false, reason })
    expect([await db.annotation.count(), await db.logEntry.count()]).toEqual(before)
  })
})

describe('a thread', () => {
  it('has its replies in their order, and is resolved and reopened', async () => {
    const key = await noted('Six carts', 'Who counted?')
    await ask({ do: 'reply', note: key, text: 'The miller.' })
    await ask({ do: 'reply', note: key, text: 'He says so himself.' }, 'rana')
    const note = await shown(key)
    expect(note?.replies.map(({ texts, by }) => [texts[0]?.value, by])).toEqual([
      ['The miller.', 'desk'],
      ['He says so himself.', 'rana'],
    ])
    expect(await ask({ do: 'reopen', note: key })).toEqual({ ok: false, reason: 'stale' })
    expect(await ask({ do: 'resolve', note: key }, 'rana')).toEqual({ ok: true, key: null })
    expect(await lastEvent()).toEqual(['resolve-annotation', `annotation/${key}`, 'rana'])
    expect((await shown(key))?.resolved).toMatchObject({ by: 'rana' })
    expect(await ask({ do: 'resolve', note: key })).toEqual({ ok: false, reason: 'stale' })
    await ask({ do: 'reopen', note: key })
    expect((await shown(key))?.resolved).toBeNull()
    expect(await db.annotationDecision.count({ where: { annotationKey: key } })).toBe(2)
    const replyKey = note?.replies[0]?.key ?? ''
    expect(await ask({ do: 'reply', note: replyKey, text: 'x' })).toMatchObject({ reason: 'gone' })
    expect(await ask({ do: 'resolve', note: replyKey })).toMatchObject({ reason: 'gone' })
  })

  it('keeps what a note said before it was changed', async () => {
    const key = await noted('the miller', 'Which one?', { tags: ['who'] })
    const asked = {
      do: 'revise' as const,
      note: key,
      revision: 1,
      text: 'Which miller?',
      tags: ['who'],
    } satisfies Wish
    expect(await ask({ ...asked, text: 'Which one?' })).toEqual({ ok: true, key: null })
    expect((await shown(key))?.revision).toBe(1)
    expect(await ask(asked, 'rana')).toEqual({ ok: false, reason: 'notYours' })
    expect(await ask(asked)).toEqual({ ok: true, key: null })
    expect(await shown(key)).toMatchObject({
      revision: 2,
      texts: [{ value: 'Which miller?' }],
      earlier: [{ revision: 1, texts: [{ value: 'Which one?' }], tags: ['who'] }],
    })
    expect(await ask(asked)).toEqual({ ok: false, reason: 'stale' })
    expect(await ask({ ...asked, revision: 2, text: '' })).toEqual({ ok: false, reason: 'empty' })
    expect(await db.annotationRevision.count({ where: { annotationKey: key } })).toBe(2)
  })

  it('loses no note that is taken back, and can have it again', async () => {
    const key = await noted('Nobody', 'Nobody at all?')
    expect(await ask({ do: 'withdraw', note: key }, 'rana')).toMatchObject({ reason: 'notYours' })
    expect(await ask({ do: 'withdraw', note: key })).toEqual({ ok: true, key: null })
    expect((await shown(key))?.withdrawn).toMatchObject({ by: 'desk' })
    expect(await ask({ do: 'reply', note: key, text: 'x' })).toMatchObject({ reason: 'stale' })
    expect(await ask({ do: 'resolve', note: key })).toMatchObject({ reason: 'stale' })
    await ask({ do: 'restore', note: key })
    expect((await shown(key))?.withdrawn).toBeNull()
    expect((await shown(key, 'mill', 'rana'))?.canWithdraw).toBe(false)
  })
})
