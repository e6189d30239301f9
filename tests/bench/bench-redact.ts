import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importBundle } from '@/lib/bundle/commands'
import { redactWords } from '@/lib/redaction/commands'
import { totalOf } from '@/lib/redaction/model'
import { findWords } from '@/lib/redaction/queries'
import { openDatabase } from '@/lib/server/db'
import { migrateDatabase } from '@/lib/server/migrate'

/*
 * How long it takes to remove a name from a large database: npm run bench:redact -- CLAIMS. One claim in a hundred
 * names somebody.
 */

const CLAIMS = Number(process.argv[2] ?? 20_000)
/** As many at a time as a bundle may hold. */
const PER_BUNDLE = 20_000
const PER_DOCUMENT = 10

const name = (words: string) => ({ ar: words, en: words })

function bundle(from: number, to: number): string {
  const documents = []
  const incidents = []
  const claims = []
  for (let n = from; n < to; n += PER_DOCUMENT) {
    const sentences = Array.from({ length: PER_DOCUMENT }, (_, at) => {
      const who = (n + at) % 100 === 0 ? 'حارِس الأبراج' : 'المتحدث باسم المجلس المحلي'
      return `قال ${who} إن ${at + 2} أشخاص قُتلوا في القصف على السوق القديم شرق النهر يوم الجمعة.`
    })
    const text = sentences.join('\n')
    documents.push({
      key: `d${n}`,
      publisher: 'wire',
      language: 'ar',
      title: `بيان ${n}`,
      published: { date: '2031-05-30', precision: 'day', basis: 'stated' },
      text,
    })
    incidents.push({
      key: `i${n}`,
      title: name(`حادث ${n}`),
      date: { start: '2031-05-30', end: '2031-05-30', precision: 'day', basis: 'stated' },
    })
    let start = 0
    for (const [at, exact] of sentences.entries()) {
      claims.push({
        key: `c${n + at}`,
        incident: `i${n}`,
        claimant: 'wire',
        document: `d${n}`,
        outcome: 'killed',
        victims: 'civilians',
        figure: { kind: 'exact', n: at + 2 },
        words: String(at + 2),
        quote: { exact, start },
      })
      start += exact.length + 1
    }
  }
  const actors = [{ key: 'civilians', kind: 'civilians', name: name('civilians') }]
  const sources = [{ key: 'wire', kind: 'media', name: name('wire') }]
  return JSON.stringify({ format: 'mizan-bundle/1', actors, sources, documents, incidents, claims })
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const done = await work()
  const { user, system } = process.cpuUsage(before)
  const seconds = [performance.now() - start, (user + system) / 1000].map((ms) =>
    (ms / 1000).toFixed(1),
  )
  process.stdout.write(`${what}: ${seconds[0]} s, of the processor ${seconds[1]} s\n`)
  return done
}

const folder = mkdtempSync(join(tmpdir(), 'mizan-bench-'))
const file = join(folder, 'mizan.db')
const url = process.argv[3] ?? `file:${file}`
try {
  await migrateDatabase(url)
  const db = openDatabase(url)
  await timed(`${CLAIMS} claims imported`, async () => {
    for (let from = 0; from < CLAIMS; from += PER_BUNDLE) {
      const done = await importBundle(
        db,
        bundle(from, Math.min(from + PER_BUNDLE, CLAIMS)),
        'bench',
      )
      if (!done.ok) throw new Error(JSON.stringify(done.faults[0]))
    }
  })
  if (url === `file:${file}`) process.stdout.write(`${Math.round(statSync(file).size / 1e6)} MB\n`)
  const wanted = { words: ['حارس الأبراج', 'Tower Warden'], inside: false }
  const found = await timed('found', () => findWords(db, wanted))
  const done = await timed('removed, and the files made anew', () => {
    return redactWords(db, { ...wanted, reason: 'bench' }, { by: 'bench', at: new Date() })
  })
  process.stdout.write(`${totalOf(found.places)} passages, ${JSON.stringify(done.ok)}\n`)
  await db.$disconnect()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
