import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importBundle } from '@/lib/bundle/commands'
import { FORMAT } from '@/lib/bundle/schema'
import type { ComparisonFacts } from '@/lib/comparison/model'
import { publishEverything } from '@/lib/publication/sample'
import { openDatabase } from '@/lib/server/db'
import { migrateDatabase } from '@/lib/server/migrate'
import { startMizan } from '@/tests/browser/server'
import { crowd } from './crowd'

const SIZES = [
  { claims: 20, sources: 6 },
  { claims: 2_000, sources: 60 },
] as const
const RUNS = 15

/**
 * How long the server takes for a whole published board, to its last byte, beside the time for the same comparison as JSON,
 * which is what of it is not drawing. Built pages, a real database, one request after the other.
 */
export async function benchBoard(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mizan-bench-'))
  try {
    const boards: number[] = []
    const lines: string[] = []
    for (const { claims, sources } of SIZES) {
      const databaseUrl = `file:${join(folder, `${claims}.db`)}`
      await fill(databaseUrl, crowd(claims, sources))
      const server = await startMizan(databaseUrl)
      try {
        const api = `${server.url}/api/v1/incidents/attack/comparison`
        const [board = 0, json = 0] = await mediansOf([`${server.url}/en/incidents/attack`, api])
        boards.push(board)
        const title = `One incident, ${claims.toLocaleString('en')} claims of ${sources} sources`
        lines.push(title, line('comparison as JSON', json, json), line('board', board, json))
      } finally {
        await server.stop()
      }
    }
    const [few = 0, many = 0] = boards
    const ratio = `${((SIZES[1].claims / SIZES[0].claims) | 0).toLocaleString('en')} × the claims`
    return [...lines, `  ${ratio} take the board ${(many / few).toFixed(1)} × the time`]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The median time of each address in milliseconds; they take turns, and as many runs before only warm up. */
async function mediansOf(urls: readonly string[]): Promise<number[]> {
  const times = urls.map((): number[] => [])
  for (let run = 0; run < RUNS * 2; run++) {
    for (const [i, url] of urls.entries()) {
      const start = performance.now()
      const response = await fetch(url)
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
      if (run >= RUNS) times[i]?.push(performance.now() - start)
    }
  }
  return times.map((measured) => measured.sort((a, b) => a - b)[Math.floor(RUNS / 2)] as number)
}

function line(what: string, ms: number, base: number): string {
  return `  ${what.padEnd(48)} ${ms.toFixed(1).padStart(10)} ms  ${(ms / base).toFixed(2)} ×`
}

/** Puts facts into a new database as a bundle, every claim's words a line of its document. */
async function fill(databaseUrl: string, facts: ComparisonFacts): Promise<void> {
  await migrateDatabase(databaseUrl)
  const db = openDatabase(databaseUrl)
  try {
    const outcome = await importBundle(db, JSON.stringify(bundleOf(facts)), 'bench')
    if (!outcome.ok) throw new Error(`The crowd was refused: ${JSON.stringify(outcome)}`)
    await publishEverything(db, { by: 'bench', at: new Date() })
  } finally {
    await db.$disconnect()
  }
}

function bundleOf({ incidents, actors, sources, documents, claims }: ComparisonFacts) {
  const texts = new Map(documents.map(({ key }) => [key, 'نص']))
  const quoted = claims.map((claim) => {
    const before = `${texts.get(claim.document)}\n`
    texts.set(claim.document, before + claim.words)
    return { ...claim, place: null, quote: { exact: claim.words, start: [...before].length } }
  })
  const day = { start: '2018-10-01', end: '2018-10-30', precision: 'day', basis: 'stated' }
  return {
    format: FORMAT,
    actors,
    sources,
    places: [],
    documents: documents.map((document) => {
      return { ...document, title: document.key, text: texts.get(document.key) }
    }),
    incidents: incidents.map((incident) => ({ ...incident, date: day })),
    claims: quoted,
  }
}
