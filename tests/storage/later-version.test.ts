import { expect, it } from 'vitest'
import { importBundle } from '@/lib/bundle/commands'
import { acceptProposal } from '@/lib/extraction/commands'
import { suggestSource } from '@/lib/extraction/newcomer'
import { getDocumentToRead } from '@/lib/extraction/queries'
import type { Database } from '@/lib/server/db'
import {
  acceptance,
  actor,
  DOCUMENT,
  fifteen,
  first,
  nine,
  openDesk,
  TEXT,
  two,
  undo,
} from './mill'

/** Stores later versions of the document, each of the one before. */
async function follow(db: Database, texts: Readonly<Record<string, string>>): Promise<void> {
  let before = DOCUMENT
  const documents = Object.entries(texts).map(([key, text]) => {
    const document = {
      key,
      text,
      publisher: 'gazette',
      language: 'en',
      title: 'At the mill',
      published: { date: '2020-02-04', precision: 'day', basis: 'stated' },
      supersedes: before,
    }
    before = key
    return document
  })
  const bundle = { format: 'mizan-bundle/1', documents }
  expect(await importBundle(db, JSON.stringify(bundle), 'tests')).toMatchObject({ ok: true })
}

const carriedTo = async (db: Database, key: string) =>
  (await getDocumentToRead(db, key))?.earlier?.carried.map(({ key: claim, quote }) => [
    claim,
    quote.start,
  ])

it('knows the claims of earlier versions whose words stand unchanged, where they stand now', async () => {
  const db = await openDesk()
  await acceptProposal(db, first(nine), actor)
  await acceptProposal(db, acceptance(two), actor)
  const sources = [suggestSource('isis')]
  await acceptProposal(db, acceptance(fifteen, { newcomers: { sources } }), actor)
  await follow(db, {
    second: TEXT.replace('fifteen', 'sixteen'),
    third: `Corrected.\n${TEXT}`,
  })
  const shift = 'Corrected.\n'.length
  const at = ({ claim }: typeof nine) => claim.quote.start
  const keyOf = ({ id }: typeof nine) => `${DOCUMENT}-${id}`
  expect(await getDocumentToRead(db, DOCUMENT)).toMatchObject({ earlier: null })
  expect((await carriedTo(db, 'second'))?.sort()).toEqual(
    [nine, two].map((one) => [keyOf(one), at(one)]).sort(),
  )
  // Words that came back are those of the first version.
  expect((await carriedTo(db, 'third'))?.sort()).toEqual(
    [nine, two, fifteen].map((one) => [keyOf(one), at(one) + shift]).sort(),
  )
  await undo(db, two)
  expect(await carriedTo(db, 'second')).toEqual([[keyOf(nine), at(nine)]])
})
