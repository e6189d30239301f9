import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { verifyLog } from '@/lib/log/queries'
import { redactWords } from '@/lib/redaction/commands'
import { finderOf } from '@/lib/redaction/finder'
import { BLOCK, totalOf } from '@/lib/redaction/model'
import { findWords, listMarks, listRedactions } from '@/lib/redaction/queries'
import { providerOfUrl, sqlitePath } from '@/lib/server/database-url'
import { codePointsOf, sliceOf } from '@/lib/values/quote'
import { openTestDatabase } from './database'
import { documentWith, dump, plant } from './planted'

const DOER = { by: 'cli', at: new Date(Date.UTC(2018, 9, 13)) }
const WANTED = { words: ['حارس الأبراج', 'Tower Warden'], inside: false }

/** One name as newsrooms, their readers and those who evade moderation write it. */
const SPELLINGS = [
  'حارس الأبراج',
  'حَارِس الابراج',
  'حـــارس الأبراج',
  'ح.ا.ر.س الأبراج',
  'حارس  الأبراجَ',
  'Tower Warden',
  'TOWER-WARDEN',
]

/** What the files of the database hold, byte by byte; nothing on a server's. */
async function bytesOf(url: string): Promise<Buffer> {
  if (providerOfUrl(url) !== 'sqlite') return Buffer.alloc(0)
  const files = ['', '-wal', '-shm'].map((suffix) => readFile(sqlitePath(url) + suffix))
  return Buffer.concat(await Promise.all(files.map((file) => file.catch(() => Buffer.alloc(0)))))
}

describe('redactWords', () => {
  it.each(SPELLINGS)(
    'removes %s from every column of every table, and from the file',
    async (words) => {
      const { db, url } = await openTestDatabase()
      expect(await plant(db, words)).toBeGreaterThan(60)
      const finder = finderOf(WANTED)
      const holding = async () => (await dump(db)).filter((row) => finder.find(row).length > 0)
      expect((await holding()).length).toBeGreaterThan(60)
      const found = await findWords(db, WANTED)
      const done = await redactWords(db, { ...WANTED, reason: 'Asked by the family' }, DOER)
      expect(done).toMatchObject({ ok: true, isCompact: true })
      expect(done.ok && done.found.places).toEqual(found.places)
      expect(await holding()).toEqual([])
      const bytes = await bytesOf(url)
      expect(bytes.includes(words)).toBe(false)
      expect(await findWords(db, WANTED)).toMatchObject({ places: {}, inside: 0 })
      expect(await verifyLog(db)).toMatchObject({ faults: [] })
      const [redaction] = await listRedactions(db)
      expect(redaction).toMatchObject({
        reason: 'Asked by the family',
        by: 'cli',
        places: found.places,
      })
      expect(totalOf(found.places)).toBeGreaterThan(60)
    },
  )

  it('leaves every position as it was, and the rest of a name that a quote cuts', async () => {
    const { db } = await openTestDatabase()
    const words = SPELLINGS[1] as string
    await plant(db, words)
    await redactWords(db, { ...WANTED, reason: 'Asked by the family' }, DOER)
    const { text } = await db.document.findFirstOrThrow()
    const claim = await db.claim.findFirstOrThrow()
    const points = codePointsOf(text)
    expect(points.length).toBe(codePointsOf(documentWith(words).text).length)
    expect(sliceOf(points, claim.quoteStart, claim.quoteEnd)).toBe(claim.quoteExact)
    expect(claim.quoteExact.startsWith(BLOCK)).toBe(true)
    expect(claim.quotePrefix.endsWith(BLOCK)).toBe(true)
    const { content } = await db.claimRevision.findFirstOrThrow()
    expect(content).toMatchObject({ quote: { exact: claim.quoteExact, prefix: claim.quotePrefix } })
    const half = words.slice(2)
    expect((await dump(db)).filter((row) => row.includes(half))).toEqual([])
    expect(text).toBe(documentWith(BLOCK.repeat([...words].length)).text)
    expect(await listMarks(db, 'documents/of-Document')).toMatchObject([
      { at: DOER.at.toISOString() },
    ])
  })
})
