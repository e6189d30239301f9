import { beforeAll, describe, expect, it } from 'vitest'
import { carryOutWish } from '@/lib/annotation/commands'
import { listAnnotations, listClaimAnnotations } from '@/lib/annotation/queries'
import { type Wish, wish } from '@/lib/annotation/schema'
import { importBundle } from '@/lib/bundle/commands'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from './database'

const { db } = await openTestDatabase()
const WAS =
  'The mill was shut on Monday. Six carts stood 🕊️ at the gate, the miller said.\nNobody was seen.'
const NOW =
  'Corrected on Tuesday. The mill was shut on Monday. Seven carts stood 🕊️ at the gate, the miller said.'

let minute = 0
const ask = (asked: Wish, by = 'desk') =>
  carryOutWish(db, wish.parse(asked), by, new Date(Date.UTC(2031, 5, 1, 8, minute++)))

/** Where words first stand in a text, in code points. */
function spanOf(text: string, words: string) {
  const start = [...text.slice(0, text.indexOf(words))].length
  return { start, end: start + [...words].length }
}

const noted = async (words: string | null, text: string, more: Partial<Wish> = {}) => {
  const span = words === null ? null : spanOf(WAS, words)
  const target = { document: 'mill', span }
  const asked = { do: 'annotate', kind: 'commenting', tags: [], target, text, ...more } as Wish
  const outcome = await ask(asked)
  if (!outcome.ok || outcome.key === null) throw new Error(JSON.stringify(outcome))
  return outcome.key
}

/** What a reader is told of one note. */
const shown = async (key: string, document = 'mill', actor = 'desk') => {
  const all = await listAnnotations(db, document, actor)
  return all.find((note) => note.key === key)
}

const lastEvent = async () => {
  const [event] = await db.logEntry.findMany({ orderBy: { seq: 'desc' }, take: 1 })
  return [event?.action, event?.subject, event?.by]
}

beforeAll(async () => {
  const document = {
    publisher: 'daily',
    language: 'en',
    title: 'The mill',
    url: 'https://a.example/',
  }
  const published = { date: '2031-05-03', precision: 'day', basis: 'stated' }
  const bundle = sampleBundle()
  const documents = [
    { ...document, published, key: 'mill', text: WAS },
    { ...document, published, key: 'mill-2', text: NOW, supersedes: 'mill' },
    { ...document, published, key: 'mill-3', text: `${NOW} Again.`, supersedes: 'mill-2' },
  ]
  const outcome = await importBundle(
    db,
    JSON.stringify({ ...bundle, documents: [...bundle.documents, ...documents] }),
    'test',
  )
  expect(outcome).toMatchObject({ ok: true })
})

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
