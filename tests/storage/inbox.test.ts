import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deactivatePerson } from '@/lib/account/commands'
import type { Wish } from '@/lib/annotation/schema'
import { markInbox, notify } from '@/lib/inbox/commands'
import { countUnread, listInbox } from '@/lib/inbox/queries'
import { reviewClaim, takeClaimStep } from '@/lib/review/commands'
import { inTransaction } from '@/lib/server/db'
import { newPerson } from '@/tests/account/people'
import { ask, db, storeMill } from './noted-mill'

/* What people are told of, when, and what of it they are shown. */

const CELL = 'killed/travellers/persons//event@guards-office'
const at = new Date('2031-06-02T09:00:00Z')

let [first, second, third, gone] = ['', '', '', '']
beforeAll(async () => {
  await storeMill()
  first = (await newPerson(db, 'annotator', 'first')).id
  second = (await newPerson(db, 'editor', 'second')).id
  third = (await newPerson(db, 'viewer', 'third')).id
  gone = (await newPerson(db, 'editor', 'gone')).id
  await deactivatePerson(db, gone, { by: 'tests', at })
})
beforeEach(() => db.inboxItem.deleteMany())

const write = async (asked: Wish, by: string) => {
  const outcome = await ask(asked, by)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.key ?? ''
}
const note = (text: string, by: string, target: object = { claim: 'total' }) =>
  write({ do: 'annotate', kind: 'commenting', tags: [], text, target } as Wish, by)
const reply = (to: string, text: string, by: string) => write({ do: 'reply', note: to, text }, by)
const inboxOf = async (person: string) => (await listInbox(db, person, 1)).items
/** Who has been told, and of what. */
const told = async () => {
  const rows = await db.inboxItem.findMany({ orderBy: [{ id: 'asc' }] })
  const name = new Map([first, second, third, gone].map((id, index) => [id, index + 1]))
  return rows.map(({ personId, kind }) => `${name.get(personId)} ${kind}`).sort()
}

describe('a mention', () => {
  it('tells whom it mentions, once, and never who wrote it', async () => {
    const key = await note(`@[${second}] and @[${first}], @[${second}]: see`, first)
    expect(await told()).toEqual(['2 mention'])
    expect(await inboxOf(second)).toMatchObject([
      {
        kind: 'mention',
        by: first,
        isRead: false,
        note: { key, words: `@[${second}] and @[${first}], @[${second}]: see` },
        place: { on: 'claim', key: 'total', claimant: { en: 'Guards office' } },
      },
    ])
  })

  it.each(['gone', 'never here'])('is impossible of somebody who is %s', async (who) => {
    const id = who === 'gone' ? gone : '00000000-0000-4000-8000-000000000000'
    const target = { claim: 'total' }
    const asked: Wish = { do: 'annotate', kind: 'commenting', tags: [], text: `@[${id}]`, target }
    const before = await db.annotation.count()
    expect(await ask(asked, first)).toEqual({ ok: false, reason: 'nobody' })
    const root = await note('plain', first)
    expect(await ask({ do: 'reply', note: root, text: `@[${id}]` }, first)).toMatchObject({
      reason: 'nobody',
    })
    const revised: Wish = { do: 'revise', note: root, revision: 1, text: `@[${id}]`, tags: [] }
    expect(await ask(revised, first)).toMatchObject({ reason: 'nobody' })
    expect(await db.annotation.count()).toBe(before + 1)
    expect(await told()).toEqual([])
  })

  it('that is added later tells only those who are new in it', async () => {
    const key = await note(`@[${second}]`, first)
    const text = `@[${second}] @[${third}]`
    await write({ do: 'revise', note: key, revision: 1, text, tags: [] }, first)
    expect(await told()).toEqual(['2 mention', '3 mention'])
  })

  it('of somebody who has left since stays where it was', async () => {
    const { id } = await newPerson(db, 'annotator', 'leaving')
    const key = await note(`@[${id}]`, first)
    await deactivatePerson(db, id, { by: 'tests', at })
    const text = `@[${id}] again`
    const asked: Wish = { do: 'revise', note: key, revision: 1, text, tags: [] }
    expect(await ask(asked, first)).toMatchObject({ ok: true })
  })
})

describe('a reply', () => {
  it('tells everybody in the thread but its writer; whom it mentions of that alone', async () => {
    const root = await note('first', first)
    await reply(root, 'second', second)
    await db.inboxItem.deleteMany()
    await reply(root, `third @[${first}]`, third)
    expect(await told()).toEqual(['1 mention', '2 reply'])
    const [item] = await inboxOf(second)
    expect(item).toMatchObject({ kind: 'reply', by: third, place: { on: 'claim', key: 'total' } })
  })

  it('tells nobody who took back all that they wrote there', async () => {
    const root = await note('first', first)
    const mine = await reply(root, 'second', second)
    await write({ do: 'withdraw', note: mine }, second)
    await db.inboxItem.deleteMany()
    await reply(root, 'third', third)
    expect(await told()).toEqual(['1 reply'])
  })
})

it('leads to documents and to cells', async () => {
  await note(`@[${second}]`, first, { document: 'mill', span: null })
  await note(`@[${second}]`, first, { incident: 'bridge', cell: CELL })
  expect((await inboxOf(second)).map(({ place }) => place)).toMatchObject([
    {
      on: 'cell',
      key: 'bridge',
      source: 'guards-office',
      measure: { outcome: 'killed', victims: 'travellers' },
      victims: { en: 'Travellers' },
    },
    { on: 'document', key: 'mill', title: 'The mill' },
  ])
})

it('shows no words that were taken back, until they are put back', async () => {
  const key = await note(`@[${second}] not so`, first)
  await write({ do: 'withdraw', note: key }, first)
  expect(await inboxOf(second)).toMatchObject([{ note: { key, words: null } }])
  expect(JSON.stringify(await inboxOf(second))).not.toContain('not so')
  await write({ do: 'restore', note: key }, first)
  expect(await inboxOf(second)).toMatchObject([{ note: { words: `@[${second}] not so` } }])
})

describe('a review', () => {
  const doer = (by: string) => ({ by, at })
  const submit = (by: string) =>
    takeClaimStep(db, { step: 'submit', claim: 'nine', seen: 1, reason: null }, doer(by), false)

  it('tells who submitted a claim what became of it, and why', async () => {
    expect(await submit(first)).toEqual({ ok: true })
    const back = { step: 'return', claim: 'nine', seen: 1, reason: 'Which bank?' } as const
    expect(await reviewClaim(db, back, doer(second))).toEqual({ ok: true })
    expect(await inboxOf(first)).toMatchObject([
      {
        kind: 'returned',
        by: second,
        reason: 'Which bank?',
        note: null,
        place: { on: 'claim', key: 'nine' },
      },
    ])
    await submit(third)
    const checks = ['quote', 'scope', 'translation', 'sensitive'] as const
    const given = { step: 'approve', claim: 'nine', seen: 1, reason: null, checks: [...checks] }
    expect(await reviewClaim(db, given as never, doer(second))).toEqual({ ok: true })
    expect(await told()).toEqual(['1 returned', '3 approved'])
  })

  it('that is refused tells nobody', async () => {
    await submit(first)
    const stale = { step: 'return', claim: 'nine', seen: 7, reason: 'x' } as const
    expect(await reviewClaim(db, stale, doer(second))).toMatchObject({ reason: 'stale' })
    expect(await told()).toEqual([])
  })
})

describe('notify', () => {
  it('passes over who does it, who has left, and who is no person, and tells each once', async () => {
    const notice = { kind: 'assigned', subject: 'claim/nine' } as const
    const to = [first, second, second, gone, 'cli']
    await inTransaction(db, (tx) => notify(tx, { to, ...notice }, { by: first, at }))
    expect(await told()).toEqual(['2 assigned'])
  })

  it('is undone with the transaction that it is in', async () => {
    const notice = { to: [second], kind: 'assigned', subject: 'claim/nine' } as const
    const failing = inTransaction(db, async (tx) => {
      await notify(tx, notice, { by: first, at })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await told()).toEqual([])
  })
})

describe('an inbox', () => {
  const fill = async () => {
    for (const text of ['a', 'b', 'c']) await note(`@[${second}] ${text}`, first)
    return (await inboxOf(second)).map(({ id }) => id)
  }

  it('has what is not read first, the latest first', async () => {
    const [c = 0, b = 0, a = 0] = await fill()
    expect(c).toBeGreaterThan(b)
    expect(await countUnread(db, second)).toBe(3)
    expect(await markInbox(db, { do: 'read', items: [c] }, second, at)).toEqual([c])
    expect((await inboxOf(second)).map(({ id, isRead }) => [id, isRead])).toEqual([
      [b, false],
      [a, false],
      [c, true],
    ])
    expect(await countUnread(db, second)).toBe(2)
    // Again changes nothing.
    expect(await markInbox(db, { do: 'read', items: [c] }, second, at)).toEqual([])
  })

  it('is read all at once up to what was seen, and that is undone', async () => {
    const [, b = 0, a = 0] = await fill()
    const read = await markInbox(db, { do: 'readAll', upTo: b }, second, at)
    expect([...read].sort()).toEqual([a, b].sort())
    expect(await countUnread(db, second)).toBe(1)
    await markInbox(db, { do: 'unread', items: [...read] }, second, at)
    expect(await countUnread(db, second)).toBe(3)
  })

  it('is nobody else’s to change or to read', async () => {
    const items = await fill()
    expect(await markInbox(db, { do: 'read', items }, first, at)).toEqual([])
    expect(await countUnread(db, second)).toBe(3)
    expect(await inboxOf(first)).toEqual([])
  })
})
