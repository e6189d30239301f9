import { expect } from 'vitest'
import { carryOutWish, importAnnotations } from '@/lib/annotation/commands'
import { exportAnnotations } from '@/lib/annotation/queries'
import { wish } from '@/lib/annotation/schema'
import { importBundle } from '@/lib/bundle/commands'
import type { Database } from '@/lib/server/db'
import { sampleBundle } from '@/tests/fixtures/bundle'
import { openTestDatabase } from './database'

/* Notes that go out of a database and into it. */

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
export const at = (minute: number) => new Date(Date.UTC(2031, 5, 1, 8, minute))

/** A database with the sample alone. */
export async function fresh(): Promise<Database> {
  const { db } = await openTestDatabase()
  expect(await importBundle(db, JSON.stringify(sampleBundle()), 'test')).toMatchObject({ ok: true })
  return db
}

/** A database with a thread that was changed, answered, resolved and opened again, a tag and a note taken back. */
export async function noted(): Promise<Database> {
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

export const exported = async (db: Database, key = 'watch') =>
  JSON.stringify(await exportAnnotations(db, { document: key }))
export const take = (db: Database, file: unknown, key = 'watch', minute = 50) =>
  importAnnotations(
    db,
    { document: key },
    typeof file === 'string' ? file : JSON.stringify(file),
    'desk',
    at(minute),
  )

/** Everything that notes are made of. */
export const rows = (db: Database) =>
  Promise.all([
    db.annotation.findMany(),
    db.annotationRevision.findMany(),
    db.annotationDecision.findMany(),
    db.annotationPlacement.findMany(),
    db.logEntry.findMany({ orderBy: { seq: 'asc' } }),
  ])

export const foreign = (more: object = {}) => ({
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
