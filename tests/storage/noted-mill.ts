import { expect } from 'vitest'
import { carryOutWish } from '@/lib/annotation/commands'
import { listAnnotations } from '@/lib/annotation/queries'
import { type Wish, wish } from '@/lib/annotation/schema'
import { importBundle } from '@/lib/bundle/commands'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from './database'

/* A text with two later versions, and notes on it. */

export const { db } = await openTestDatabase()
export const WAS =
  'The mill was shut on Monday. Six carts stood 🕊️ at the gate, the miller said.\nNobody was seen.'
export const NOW =
  'Corrected on Tuesday. The mill was shut on Monday. Seven carts stood 🕊️ at the gate, the miller said.'

let minute = 0
export const ask = (asked: Wish, by = 'desk') =>
  carryOutWish(db, wish.parse(asked), by, new Date(Date.UTC(2031, 5, 1, 8, minute++)))

/** Where words first stand in a text, in code points. */
export function spanOf(text: string, words: string) {
  const start = [...text.slice(0, text.indexOf(words))].length
  return { start, end: start + [...words].length }
}

export const noted = async (words: string | null, text: string, more: Partial<Wish> = {}) => {
  const span = words === null ? null : spanOf(WAS, words)
  const target = { document: 'mill', span }
  const asked = { do: 'annotate', kind: 'commenting', tags: [], target, text, ...more } as Wish
  const outcome = await ask(asked)
  if (!outcome.ok || outcome.key === null) throw new Error(JSON.stringify(outcome))
  return outcome.key
}

/** What a reader is told of one note. */
export const shown = async (key: string, document = 'mill', actor = 'desk') => {
  const all = await listAnnotations(db, document, actor)
  return all.find((note) => note.key === key)
}

export const lastEvent = async () => {
  const [event] = await db.logEntry.findMany({ orderBy: { seq: 'desc' }, take: 1 })
  return [event?.action, event?.subject, event?.by]
}

/** Stores the text and its two later versions. */
export async function storeMill() {
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
}
