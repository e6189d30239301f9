import { describe, expect, it } from 'vitest'
import { IDLE, LONGEST_SESSION, TRIES, TRIES_WINDOW } from '@/lib/account/model'
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endSecondFactor,
  endSessions,
  giveCode,
  signIn,
  signOut,
} from '@/lib/account/session/commands'
import { getSignedIn, listSessions, type SignedIn } from '@/lib/account/session/queries'
import { type Database, inTransaction } from '@/lib/server/db'
import { cookiesOf, newPerson, PASSWORD, requestWith } from '@/tests/account/people'
import { codeOf } from '@/tests/account/totp'
import { openTestDatabase } from './database'

const WRONG = { ok: false, reason: 'wrong' }
const TOO_MANY = { ok: false, reason: 'tooMany' }

async function signedIn(db: Database, role: 'viewer' | 'editor' = 'editor') {
  const person = await newPerson(db, role)
  const cookies = await cookiesOf(db, person.email)
  const who = await getSignedIn(db, requestWith(cookies))
  if (who === null) throw new Error('Nobody is signed in.')
  return { ...person, cookies, who }
}

async function withSecondFactor(db: Database) {
  const person = await signedIn(db)
  const begun = await beginSecondFactor(db, requestWith(person.cookies), person.who, PASSWORD)
  if (!begun.ok) throw new Error(begun.reason)
  const { secret, backupCodes } = begun.given
  const code = codeOf(secret)
  const confirmed = await confirmSecondFactor(db, requestWith(person.cookies), person.who, code)
  if (!confirmed.ok) throw new Error(confirmed.reason)
  return { ...person, secret, backupCodes, cookies: confirmed.cookies }
}

describe('signing in', () => {
  it('says the same of a wrong password and of an account that is not there', async () => {
    const { db } = await openTestDatabase()
    const { email } = await newPerson(db, 'editor')
    const password = 'not the one at all'
    expect(await signIn(db, requestWith(), { email, password })).toEqual(WRONG)
    expect(await signIn(db, requestWith(), { email: 'x@desk.example', password })).toEqual(WRONG)
  })

  it('gives cookies that scripts cannot read, by TLS for this host alone', async () => {
    const { db } = await openTestDatabase()
    const { email } = await newPerson(db, 'editor')
    const names = async (isSecure: boolean) => {
      const proof = await signIn(db, { ...requestWith(), isSecure }, { email, password: PASSWORD })
      return proof.ok ? proof.cookies.map(({ name, maxAge }) => [name, maxAge]) : []
    }
    expect(await names(false)).toEqual([['mizan.session_token', LONGEST_SESSION / 1000]])
    expect(await names(true)).toEqual([['__Host-mizan.session_token', LONGEST_SESSION / 1000]])
  })

  it('is refused for a while after too many wrong tries, of any account and with any password', async () => {
    const { db } = await openTestDatabase()
    const { email } = await newPerson(db, 'editor')
    const now = new Date()
    const attempt = (account: string, password: string, at: Date = now) =>
      signIn(db, requestWith(), { email: account, password }, at)
    for (const account of [email, 'x@desk.example']) {
      const tries = Array.from({ length: TRIES.account }, () => attempt(account, 'wrong one here'))
      expect(await Promise.all(tries)).toEqual(tries.map(() => WRONG))
      expect(await attempt(account, PASSWORD)).toEqual(TOO_MANY)
    }
    const later = new Date(now.getTime() + TRIES_WINDOW)
    expect(await attempt(email, PASSWORD, later)).toMatchObject({ ok: true })
  })

  it('is refused from an address that tries many accounts, and not from others', async () => {
    const { db } = await openTestDatabase()
    const { email } = await newPerson(db, 'editor')
    const at = new Date()
    const key = (await db.signInTry.findMany()).length
    expect(key).toBe(0)
    for (let n = 0; n < TRIES.address; n++) {
      const given = { email: `n${n}@desk.example`, password: 'x' }
      expect(await signIn(db, requestWith(), given, at)).toEqual(WRONG)
    }
    const given = { email, password: PASSWORD }
    expect(await signIn(db, requestWith(), given, at)).toEqual(TOO_MANY)
    expect(await signIn(db, requestWith([], '192.0.2.2'), given, at)).toMatchObject({ ok: true })
  })

  it('does not count tries that were right', async () => {
    const { db } = await openTestDatabase()
    const { email } = await newPerson(db, 'editor')
    for (let n = 0; n <= TRIES.account; n++) await cookiesOf(db, email)
    expect(await db.signInTry.count()).toBe(0)
  })
})

describe('a session', () => {
  it('that somebody comes with ends when they sign in again', async () => {
    const { db } = await openTestDatabase()
    const { email, cookies } = await signedIn(db)
    const given = { email, password: PASSWORD }
    expect(await signIn(db, requestWith(cookies), { ...given, password: 'wrong' })).toEqual(WRONG)
    expect(await getSignedIn(db, requestWith(cookies))).not.toBeNull()
    const again = await signIn(db, requestWith(cookies), given)
    expect(await getSignedIn(db, requestWith(cookies))).toBeNull()
    expect(await getSignedIn(db, requestWith(again.ok ? again.cookies : []))).not.toBeNull()
    expect(await db.session.count()).toBe(1)
  })

  it('has a long random token, another one each time', async () => {
    const { db } = await openTestDatabase()
    const { email } = await newPerson(db, 'editor')
    for (let n = 0; n < 3; n++) await cookiesOf(db, email)
    const tokens = (await db.session.findMany({ select: { token: true } })).map(
      ({ token }) => token,
    )
    expect(new Set(tokens).size).toBe(3)
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9]{32}$/)
  })

  it('ends when somebody signs out, and with it what its cookie may do', async () => {
    const { db } = await openTestDatabase()
    const { cookies } = await signedIn(db)
    const [gone] = await signOut(db, requestWith(cookies))
    expect(gone).toMatchObject({ name: 'mizan.session_token', maxAge: 0 })
    expect(await getSignedIn(db, requestWith(cookies))).toBeNull()
  })

  it('ends after twelve hours without use, and goes on with it', async () => {
    const { db } = await openTestDatabase()
    const { cookies } = await signedIn(db)
    const usedBefore = async (milliseconds: number) => {
      const expiresAt = new Date(Date.now() - milliseconds + IDLE)
      await db.session.updateMany({ data: { expiresAt } })
    }
    await usedBefore(IDLE - 60_000)
    expect(await getSignedIn(db, requestWith(cookies))).not.toBeNull()
    await expect
      .poll(async () => (await db.session.findMany())[0]?.expiresAt.getTime())
      .toBeGreaterThan(Date.now() + IDLE - 60_000)
    await usedBefore(IDLE + 1000)
    expect(await getSignedIn(db, requestWith(cookies))).toBeNull()
  })

  it('holds up no page while somebody writes for long', async () => {
    const { db } = await openTestDatabase()
    const { cookies } = await signedIn(db)
    await db.session.updateMany({ data: { expiresAt: new Date(Date.now() + IDLE - 3_600_000) } })
    const found = await inTransaction(db, async (tx) => {
      await tx.signInTry.deleteMany({})
      const patience = new Promise<'held up'>((give) => setTimeout(give, 5_000, 'held up'))
      return Promise.race([getSignedIn(db, requestWith(cookies)), patience])
    })
    expect(found).toMatchObject({ person: { role: 'editor' } })
  })

  it('ends after fourteen days in any case', async () => {
    const { db } = await openTestDatabase()
    const { cookies, id } = await signedIn(db)
    const createdAt = new Date(Date.now() - LONGEST_SESSION)
    await db.session.updateMany({ data: { createdAt } })
    expect(await getSignedIn(db, requestWith(cookies))).toBeNull()
    expect(await listSessions(db, id)).toEqual([])
  })

  it('that is over is removed when somebody signs in', async () => {
    const { db } = await openTestDatabase()
    const { email } = await signedIn(db)
    await cookiesOf(db, email)
    const [one, other] = await db.session.findMany()
    const over = new Date(Date.now() - 1000)
    await db.session.update({ where: { id: one?.id ?? '' }, data: { expiresAt: over } })
    const began = new Date(Date.now() - LONGEST_SESSION)
    await db.session.update({ where: { id: other?.id ?? '' }, data: { createdAt: began } })
    await cookiesOf(db, email)
    expect(await db.session.count()).toBe(1)
  })

  it('with a cookie that somebody made up is none', async () => {
    const { db } = await openTestDatabase()
    const { cookies } = await signedIn(db)
    const [{ token } = { token: '' }] = await db.session.findMany()
    const value = `${token}.${'A'.repeat(43)}=`
    const forged = cookies.map((cookie) => ({ ...cookie, value }))
    expect(await getSignedIn(db, requestWith(forged))).toBeNull()
  })

  it('can be ended from another, and only by its own person', async () => {
    const { db } = await openTestDatabase()
    const { who, email, id } = await signedIn(db)
    const other = await signedIn(db, 'viewer')
    const elsewhere = await cookiesOf(db, email)
    expect(await listSessions(db, id)).toHaveLength(2)
    await endSessions(db, other.who, who.session)
    await endSessions(db, other.who, 'others')
    expect(await listSessions(db, id)).toHaveLength(2)
    await endSessions(db, who, 'others')
    expect(await listSessions(db, id)).toMatchObject([{ id: who.session }])
    expect(await getSignedIn(db, requestWith(elsewhere))).toBeNull()
  })
})

describe('a password', () => {
  it('is changed by who knows it, and ends the sessions elsewhere', async () => {
    const { db } = await openTestDatabase()
    const { cookies, who, email } = await signedIn(db)
    const elsewhere = await cookiesOf(db, email)
    const change = (current: string) =>
      changePassword(db, requestWith(cookies), who, { current, next: 'a new and longer one' })
    expect(await change('not the one at all')).toEqual(WRONG)
    expect(await change(PASSWORD)).toMatchObject({ ok: true })
    expect(await getSignedIn(db, requestWith(cookies))).not.toBeNull()
    expect(await getSignedIn(db, requestWith(elsewhere))).toBeNull()
    expect(await signIn(db, requestWith(), { email, password: PASSWORD })).toEqual(WRONG)
    const given = { email, password: 'a new and longer one' }
    expect(await signIn(db, requestWith(), given)).toMatchObject({ ok: true })
  })
})

describe('a second factor', () => {
  it('is asked for once a code has shown that the authenticator works', async () => {
    const { db } = await openTestDatabase()
    const { cookies, who, email } = await signedIn(db)
    const asked = requestWith(cookies)
    expect(await beginSecondFactor(db, asked, who, 'not the one at all')).toEqual(WRONG)
    const begun = await beginSecondFactor(db, asked, who, PASSWORD)
    expect(begun).toMatchObject({ ok: true, given: { uri: expect.stringMatching(/^otpauth:/) } })
    expect(await confirmSecondFactor(db, asked, who, '000000')).toEqual(WRONG)
    const given = { email, password: PASSWORD }
    expect(await signIn(db, requestWith(), given)).toMatchObject({ given: 'done' })
  })

  it('lets nobody in who has only the password', async () => {
    const { db } = await openTestDatabase()
    const { email, secret } = await withSecondFactor(db)
    const half = await signIn(db, requestWith(), { email, password: PASSWORD })
    if (!half.ok) throw new Error(half.reason)
    expect(half.given).toBe('code')
    expect(await getSignedIn(db, requestWith(half.cookies))).toBeNull()
    expect(await giveCode(db, requestWith(half.cookies), '000000')).toEqual(WRONG)
    expect(await giveCode(db, requestWith(), codeOf(secret))).toEqual(WRONG)
    const whole = await giveCode(db, requestWith(half.cookies), codeOf(secret))
    if (!whole.ok) throw new Error(whole.reason)
    expect(await getSignedIn(db, requestWith(whole.cookies))).toMatchObject({
      hasSecondFactor: true,
    })
  })

  it('may be one of the backup codes, each once', async () => {
    const { db } = await openTestDatabase()
    const { email, backupCodes } = await withSecondFactor(db)
    const [code = ''] = backupCodes
    const attempt = async () => {
      const half = await signIn(db, requestWith(), { email, password: PASSWORD })
      return half.ok ? giveCode(db, requestWith(half.cookies), code) : half
    }
    expect(await attempt()).toMatchObject({ ok: true })
    expect(await attempt()).toEqual(WRONG)
  })

  it('is kept encrypted, and turned off by the password', async () => {
    const { db } = await openTestDatabase()
    const { email, secret, cookies, backupCodes } = await withSecondFactor(db)
    const held = JSON.stringify(await db.secondFactor.findMany())
    for (const word of [secret, ...backupCodes]) expect(held).not.toContain(word)
    const who = (await getSignedIn(db, requestWith(cookies))) as SignedIn
    expect(await endSecondFactor(db, requestWith(cookies), who, 'wrong')).toEqual(WRONG)
    expect(await endSecondFactor(db, requestWith(cookies), who, PASSWORD)).toMatchObject({
      ok: true,
    })
    const given = { email, password: PASSWORD }
    expect(await signIn(db, requestWith(), given)).toMatchObject({ given: 'done' })
    const actions = (await db.logEntry.findMany({ orderBy: { seq: 'asc' } })).map((e) => e.action)
    expect(actions.slice(-2)).toEqual(['turnSecondFactorOn', 'turnSecondFactorOff'])
  })
})
