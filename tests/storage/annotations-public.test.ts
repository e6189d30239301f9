import { beforeAll, describe, expect, it } from 'vitest'
import * as annotations from '@/app/api/v1/documents/[key]/annotations/route'
import {
  listAnnotations,
  listCellAnnotations,
  listClaimAnnotations,
} from '@/lib/annotation/queries'
import { doersOf } from '@/lib/annotation/view'
import { listInbox } from '@/lib/inbox/queries'
import { newPerson } from '@/tests/account/people'
import { ask as askApi, serve } from './asked'
import { plantNotes } from './canaries'
import { ask, db, noted, shown, storeMill } from './noted-mill'

/* Notes are the desk's. What of them the API tells programs: what they say, never who works here, nor what was taken back. */

let person = { id: '', name: '' }
let mentioned = { id: '', name: '' }
let planted: Awaited<ReturnType<typeof plantNotes>>
beforeAll(async () => {
  await serve(db)
  await storeMill()
  person = await newPerson(db, 'annotator', 'canary-name')
  mentioned = await newPerson(db, 'editor', 'canary-mentioned')
  const cell = { incident: 'bridge', cell: 'killed/travellers/persons//event@guards-office' }
  const ground = { document: 'mill', later: 'mill-2', claim: 'total', cell }
  planted = await plantNotes(db, { ...ground, mentioned: mentioned.id }, person.id)
})

const asSeenBy = async (actor: string | null) =>
  JSON.stringify([
    await listAnnotations(db, 'mill', actor),
    await listAnnotations(db, 'mill-2', actor),
    await listClaimAnnotations(db, 'total', actor),
  ])

describe('who is nobody here', () => {
  it('reads what stands, and not who did it', async () => {
    const seen = await asSeenBy(null)
    for (const words of planted.standing) expect(seen).toContain(words)
    const people = [person, mentioned].flatMap(({ id, name }) => [id, name])
    for (const words of [...people, ...planted.internal, 'desk']) expect(seen).not.toContain(words)
    expect(seen.match(/"by":(?!null)/g)).toBeNull()
  })

  it('is told by the API what stands, and not who did it', async () => {
    const answers = ['mill', 'mill-2'].map(async (key) =>
      (await askApi(annotations, { key })).text(),
    )
    const said = (await Promise.all(answers)).join()
    expect(said).toContain(planted.standing[0])
    const people = [person.id, person.name, mentioned.id]
    for (const words of [...people, ...planted.internal, ...planted.takenBack])
      expect(said).not.toContain(words)
  })
})

it('who is signed in gets what records hold of who did it, and no name in its place', async () => {
  const seen = await asSeenBy('desk')
  expect(seen).toContain(`"by":"${person.id}"`)
  expect(seen).not.toContain(person.name)
  const people = [person.id, mentioned.id].sort()
  expect(doersOf(await listAnnotations(db, 'mill-2', 'desk')).sort()).toEqual(people)
  expect(doersOf(await listAnnotations(db, 'mill-2', null))).toEqual([])
})

it('whoever is mentioned is shown what stands, and nothing that was taken back', async () => {
  const inbox = JSON.stringify((await listInbox(db, mentioned.id, 1)).items)
  for (const words of [...planted.internal.slice(0, 1), 'internal-answer', 'stands-mention'])
    expect(inbox).toContain(words)
  for (const words of planted.takenBack) expect(inbox).not.toContain(words)
  const cells = JSON.stringify(await listCellAnnotations(db, 'bridge', mentioned.id))
  for (const words of planted.internal) expect(cells).toContain(words)
  for (const words of planted.takenBack) expect(cells).not.toContain(words)
})

it('who is not signed in finds nothing at all', async () => {
  expect((await askApi(annotations, { key: 'mill', asNobody: true })).status).toBe(401)
})

describe('what was taken back', () => {
  it.each([
    ['nobody', () => null],
    ['somebody else', () => 'desk'],
    ['who wrote it', () => person.id],
  ])('is told to %s without its words', async (_, actor) => {
    const seen = await asSeenBy(actor())
    for (const words of planted.takenBack) expect(seen).not.toContain(words)
  })

  it('has its words again when it is put back', async () => {
    const key = await noted('Six carts', 'Put back', { tags: ['again'] })
    await ask({ do: 'withdraw', note: key })
    expect(await shown(key)).toMatchObject({ texts: [], tags: [], earlier: [] })
    await ask({ do: 'restore', note: key })
    expect(await shown(key)).toMatchObject({ texts: [{ value: 'Put back' }], tags: ['again'] })
  })
})
