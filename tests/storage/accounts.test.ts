import { describe, expect, it } from 'vitest'
import {
  addPerson,
  changeRole,
  deactivatePerson,
  reactivatePerson,
  renewLink,
} from '@/lib/account/commands'
import { makeSetUpLink, setPasswordByLink, setUpFirst } from '@/lib/account/link/commands'
import { getLink } from '@/lib/account/link/queries'
import { LINK_LASTS, SET_UP_LASTS } from '@/lib/account/model'
import { findPerson, isNobodyHere, listPeople } from '@/lib/account/queries'
import { signIn } from '@/lib/account/session/commands'
import { getSignedIn } from '@/lib/account/session/queries'
import { issueToken, revokeToken } from '@/lib/account/token/commands'
import { getTokenHolder, listTokens } from '@/lib/account/token/queries'
import { verifyLog } from '@/lib/log/queries'
import type { Database } from '@/lib/server/db'
import { secretOf } from '@/lib/server/secret'
import { cookiesOf, newPerson, PASSWORD, requestWith, secretIn } from '@/tests/account/people'
import { openTestDatabase } from './database'

const NOW = new Date('2026-11-30T10:00:00Z')
const BY = { by: 'tests', at: NOW }
const SAMI = { name: 'سامي', email: 'sami@desk.example', role: 'annotator' } as const
const FIRST = { name: 'Rana', email: 'rana@desk.example', password: PASSWORD }

/** What the log says was done, and to what. */
async function deedsOf(db: Database) {
  const rows = await db.logEntry.findMany({ orderBy: { seq: 'asc' } })
  return rows.map(({ action, by, subject }) => [action, subject.replace(/\/.*/, ''), by])
}

/** All that the database holds, as text: for what must not be in it. */
async function everything(db: Database): Promise<string> {
  const tables = [
    db.person.findMany(),
    db.credential.findMany(),
    db.oneTimeLink.findMany(),
    db.apiToken.findMany(),
    db.logEntry.findMany(),
    db.logValue.findMany(),
  ]
  return JSON.stringify(await Promise.all(tables))
}

describe('the first account', () => {
  it('is set up once, by the link, as an admin', async () => {
    const { db } = await openTestDatabase()
    expect(await isNobodyHere(db)).toBe(true)
    const link = await makeSetUpLink(db, NOW)
    const secret = secretIn(link?.path ?? '')
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(await getLink(db, secret, NOW)).toEqual({ is: 'first' })
    expect(await setUpFirst(db, secret, FIRST, NOW)).toEqual({ ok: true, email: FIRST.email })
    expect(await findPerson(db, FIRST.email)).toMatchObject({ role: 'admin', hasPassword: true })
    expect(await setUpFirst(db, secret, { ...FIRST, email: 'x@y.example' }, NOW)).toMatchObject({
      reason: 'ended',
    })
    expect(await makeSetUpLink(db, NOW)).toBeNull()
    const held = await everything(db)
    expect(held).not.toContain(PASSWORD)
    expect(held).not.toContain(secret)
    expect(held).toContain('$argon2id$')
  })

  it('cannot be set up by an earlier link, nor by one that is a day old', async () => {
    const { db } = await openTestDatabase()
    const [one, other] = [await makeSetUpLink(db, NOW), await makeSetUpLink(db, NOW)]
    expect(await getLink(db, secretIn(one?.path ?? ''), NOW)).toBeNull()
    const late = new Date(NOW.getTime() + SET_UP_LASTS)
    expect(await setUpFirst(db, secretIn(other?.path ?? ''), FIRST, late)).toMatchObject({
      ok: false,
    })
    expect(await isNobodyHere(db)).toBe(true)
  })

  it('is one, also when two use the link at the same time', async () => {
    const { db } = await openTestDatabase()
    const secret = secretIn((await makeSetUpLink(db, NOW))?.path ?? '')
    const both = [FIRST, { ...FIRST, email: 'omar@desk.example' }]
    const outcomes = await Promise.all(both.map((person) => setUpFirst(db, secret, person, NOW)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await listPeople(db)).toHaveLength(1)
  })
})

describe('people', () => {
  it('set their own password by a link that works once, for three days', async () => {
    const { db } = await openTestDatabase()
    const added = await addPerson(db, SAMI, BY)
    if (!added.ok) throw new Error(added.reason)
    const secret = secretIn(added.link.path)
    expect(await getLink(db, secret, NOW)).toMatchObject({ is: 'password', email: SAMI.email })
    const late = new Date(NOW.getTime() + LINK_LASTS)
    expect(await setPasswordByLink(db, secret, PASSWORD, late)).toMatchObject({ ok: false })
    expect(await setPasswordByLink(db, secret, PASSWORD, NOW)).toMatchObject({ ok: true })
    expect(await setPasswordByLink(db, secret, 'another long one', NOW)).toMatchObject({
      ok: false,
    })
    const given = { email: SAMI.email, password: PASSWORD }
    expect(await signIn(db, requestWith(), given)).toMatchObject({ ok: true, given: 'done' })
    expect(await addPerson(db, SAMI, BY)).toEqual({ ok: false, reason: 'taken' })
  })

  it('get a new link, which ends the one before', async () => {
    const { db } = await openTestDatabase()
    const added = await addPerson(db, SAMI, BY)
    if (!added.ok) throw new Error(added.reason)
    const renewed = await renewLink(db, added.id, BY)
    if (!renewed.ok) throw new Error(renewed.reason)
    expect(await getLink(db, secretIn(added.link.path), NOW)).toBeNull()
    expect(await getLink(db, secretIn(renewed.link.path), NOW)).not.toBeNull()
    expect(await renewLink(db, 'nobody', BY)).toEqual({ ok: false, reason: 'gone' })
  })

  it('who leave are out at once, and nothing of theirs is deleted', async () => {
    const { db } = await openTestDatabase()
    const { id, email } = await newPerson(db, 'annotator')
    const cookies = await cookiesOf(db, email)
    const { token } = await issueToken(
      db,
      { name: 'script', scopes: ['read'] },
      { by: id, at: NOW },
    )
    expect(await getSignedIn(db, requestWith(cookies))).toMatchObject({ person: { id } })
    expect(await getTokenHolder(db, token)).toMatchObject({ person: { id } })

    expect(await deactivatePerson(db, id, BY)).toEqual({ ok: true })
    expect(await getSignedIn(db, requestWith(cookies))).toBeNull()
    expect(await getTokenHolder(db, token)).toBeNull()
    const given = { email, password: PASSWORD }
    expect(await signIn(db, requestWith(), given)).toEqual({ ok: false, reason: 'wrong' })
    expect(await db.session.count()).toBe(0)
    expect(await renewLink(db, id, BY)).toEqual({ ok: false, reason: 'deactivated' })
    expect(await findPerson(db, email)).toMatchObject({ isActive: false, role: 'annotator' })

    expect(await reactivatePerson(db, id, BY)).toEqual({ ok: true })
    expect(await signIn(db, requestWith(), given)).toMatchObject({ ok: true })
    expect(await getTokenHolder(db, token)).toBeNull()
  })

  it('always have an admin among them', async () => {
    const { db } = await openTestDatabase()
    const rana = await newPerson(db, 'admin', 'rana')
    const lastAdmin = { ok: false, reason: 'lastAdmin' }
    expect(await changeRole(db, { id: rana.id, role: 'editor' }, BY)).toEqual(lastAdmin)
    expect(await deactivatePerson(db, rana.id, BY)).toEqual(lastAdmin)
    const omar = await newPerson(db, 'editor', 'omar')
    expect(await changeRole(db, { id: omar.id, role: 'admin' }, BY)).toEqual({ ok: true })
    // Two who demote each other at the same time: one of them comes too late.
    const outcomes = await Promise.all(
      [rana, omar].map(({ id }) => changeRole(db, { id, role: 'viewer' }, BY)),
    )
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  it('a new role holds for the sessions that there are', async () => {
    const { db } = await openTestDatabase()
    await newPerson(db, 'admin')
    const { id, email } = await newPerson(db, 'editor')
    const cookies = await cookiesOf(db, email)
    await changeRole(db, { id, role: 'viewer' }, BY)
    expect(await getSignedIn(db, requestWith(cookies))).toMatchObject({
      person: { role: 'viewer' },
    })
  })
})

describe('tokens', () => {
  it('are shown once, kept as a hash, note their use and end when their person says so', async () => {
    const { db } = await openTestDatabase()
    const sami = await newPerson(db, 'annotator')
    const rana = await newPerson(db, 'admin')
    const { id, token } = await issueToken(
      db,
      { name: 'notebook', scopes: ['read', 'annotate'] },
      { by: sami.id, at: NOW },
    )
    expect(token).toMatch(/^mizan_[\w-]{43}$/)
    expect(await everything(db)).not.toContain(token)
    expect(await listTokens(db, sami.id)).toMatchObject([{ name: 'notebook', lastUsedAt: null }])
    expect(await getTokenHolder(db, token, NOW)).toEqual({
      person: { id: sami.id, name: 'annotator', role: 'annotator' },
      scopes: ['read', 'annotate'],
    })
    await expect
      .poll(() => listTokens(db, sami.id))
      .toMatchObject([{ lastUsedAt: NOW.toISOString() }])
    expect(await getTokenHolder(db, `${token}x`)).toBeNull()

    await revokeToken(db, id, { by: rana.id, at: NOW })
    expect(await getTokenHolder(db, token)).not.toBeNull()
    await revokeToken(db, id, { by: sami.id, at: NOW })
    expect(await getTokenHolder(db, token)).toBeNull()
    expect(await listTokens(db, sami.id)).toEqual([])
  })
})

it('every change of people is in the log, which holds, and names no secret', async () => {
  const { db } = await openTestDatabase()
  const rana = await newPerson(db, 'admin', 'rana')
  const sami = await newPerson(db, 'viewer', 'sami')
  const by = { by: rana.id, at: NOW }
  await changeRole(db, { id: sami.id, role: 'editor' }, by)
  await renewLink(db, sami.id, by)
  const { id } = await issueToken(db, { name: 'x', scopes: ['read'] }, { by: sami.id, at: NOW })
  await revokeToken(db, id, { by: sami.id, at: NOW })
  await deactivatePerson(db, sami.id, by)
  await reactivatePerson(db, sami.id, by)
  expect(await deedsOf(db)).toEqual([
    ['addPerson', 'person', 'tests'],
    ['setPassword', 'person', rana.id],
    ['addPerson', 'person', 'tests'],
    ['setPassword', 'person', sami.id],
    ['changeRole', 'person', rana.id],
    ['renewLink', 'person', rana.id],
    ['issueToken', 'token', sami.id],
    ['revokeToken', 'token', sami.id],
    ['deactivatePerson', 'person', rana.id],
    ['reactivatePerson', 'person', rana.id],
  ])
  expect((await verifyLog(db)).faults).toEqual([])
  const values = JSON.stringify(await db.logValue.findMany())
  for (const secret of [PASSWORD, 'argon2', 'mizan_']) expect(values).not.toContain(secret)
})

it('the secret is made once, and may be given instead', async () => {
  const { db } = await openTestDatabase()
  const [one, other] = await Promise.all([secretOf(db, null), secretOf(db, null)])
  expect(one).toMatch(/^[\w-]{43}$/)
  expect(other).toBe(one)
  expect(await secretOf(db, 'given')).toBe('given')
})
