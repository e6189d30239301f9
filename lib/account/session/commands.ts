import { recordDeed } from '@/lib/log/commands'
import type { AuthAnswer, AuthCookie } from '@/lib/server/auth'
import { type Database, inTransaction } from '@/lib/server/db'
import { hashPassword, isPassword } from '@/lib/server/password'
import { LONGEST_SESSION } from '../model'
import { type Asked, authOf } from './asked'
import type { SignedIn } from './queries'
import { writePassword } from './record'
import { countTry } from './tries'

/**
 * What came of giving a password or a code, and the cookies that go with it. `wrong` does not tell what was wrong,
 * nor whether there is such an account; `tooMany`: nothing is looked at for a quarter of an hour.
 */
export type Proof<T> =
  | { readonly ok: true; readonly given: T; readonly cookies: readonly AuthCookie[] }
  | { readonly ok: false; readonly reason: 'wrong' | 'tooMany' }

/**
 * Signs somebody in, with a new session; the one that they come with ends. `code`: the second factor is still asked for,
 * and `giveCode` takes it, for ten minutes.
 */
export async function signIn(
  db: Database,
  asked: Asked,
  given: { email: string; password: string },
  now: Date = new Date(),
): Promise<Proof<'done' | 'code'>> {
  const auth = await authOf(db, asked.isSecure)
  await removeEnded(db, now)
  const former = await auth.getSession(asked.headers)
  const proof = await prove(db, asked, given.email, now, () => auth.signIn(asked.headers, given))
  if (proof.ok && former) await db.session.deleteMany({ where: { id: former.session.id } })
  return proof
}

/** Removes what ended without anybody signing out. */
async function removeEnded(db: Database, now: Date): Promise<void> {
  const began = new Date(now.getTime() - LONGEST_SESSION)
  await db.session.deleteMany({
    where: { OR: [{ expiresAt: { lte: now } }, { createdAt: { lte: began } }] },
  })
  await db.verification.deleteMany({ where: { expiresAt: { lte: now } } })
}

/** Gives the second factor: six digits of the authenticator, or one of the backup codes, which is then used up. */
export async function giveCode(db: Database, asked: Asked, code: string): Promise<Proof<unknown>> {
  const auth = await authOf(db, asked.isSecure)
  const isBackup = !/^\d{6}$/.test(code)
  const { given, cookies } = isBackup
    ? await auth.verifyBackupCode(asked.headers, code)
    : await auth.verifyCode(asked.headers, code)
  return given === null ? { ok: false, reason: 'wrong' } : { ok: true, given, cookies }
}

/** Ends the session of a request. */
export async function signOut(db: Database, asked: Asked): Promise<readonly AuthCookie[]> {
  const auth = await authOf(db, asked.isSecure)
  return (await auth.signOut(asked.headers)).cookies
}

/** Ends one session of a person, or all but the one that asks. */
export async function endSessions(
  db: Database,
  { person, session }: SignedIn,
  which: string | 'others',
): Promise<void> {
  const id = which === 'others' ? { not: session } : which
  await db.session.deleteMany({ where: { personId: person.id, id } })
}

/** Changes one's own password; sessions elsewhere end. */
export async function changePassword(
  db: Database,
  asked: Asked,
  { person, email, session }: SignedIn,
  { current, next }: { current: string; next: string },
  now: Date = new Date(),
): Promise<Proof<true>> {
  const proof = await prove(db, asked, email, now, async () => {
    const where = { personId: person.id, providerId: 'credential' }
    const credential = await db.credential.findFirst({ where, select: { password: true } })
    const isRight = await isPassword(credential?.password ?? '', current)
    return { given: isRight || null, cookies: [] }
  })
  if (!proof.ok) return proof
  const hashed = await hashPassword(next)
  await inTransaction(db, async (tx) => {
    await writePassword(tx, person.id, hashed, now)
    await tx.session.deleteMany({ where: { personId: person.id, id: { not: session } } })
    const deed = { action: 'setPassword', subject: `person/${person.id}` }
    await recordDeed(tx, deed, { by: person.id, at: now })
  })
  return { ...proof, given: true }
}

/** Makes the secret of an authenticator and backup codes, told once; nothing is asked for until a code was given. */
export async function beginSecondFactor(
  db: Database,
  asked: Asked,
  { email }: SignedIn,
  password: string,
  now: Date = new Date(),
) {
  const auth = await authOf(db, asked.isSecure)
  return prove(db, asked, email, now, () => auth.beginSecondFactor(asked.headers, password))
}

/** Turns the second factor on, once a code shows that the authenticator has the secret. */
export async function confirmSecondFactor(
  db: Database,
  asked: Asked,
  { email, person }: SignedIn,
  code: string,
  now: Date = new Date(),
): Promise<Proof<unknown>> {
  const auth = await authOf(db, asked.isSecure)
  const proof = await prove<unknown>(db, asked, email, now, () =>
    auth.verifyCode(asked.headers, code),
  )
  if (proof.ok) await recordFactor(db, person.id, 'turnSecondFactorOn', now)
  return proof
}

/** Turns the second factor off, by the password. */
export async function endSecondFactor(
  db: Database,
  asked: Asked,
  { email, person }: SignedIn,
  password: string,
  now: Date = new Date(),
): Promise<Proof<unknown>> {
  const auth = await authOf(db, asked.isSecure)
  const proof = await prove<unknown>(db, asked, email, now, () =>
    auth.endSecondFactor(asked.headers, password),
  )
  if (proof.ok) await recordFactor(db, person.id, 'turnSecondFactorOff', now)
  return proof
}

function recordFactor(db: Database, id: string, action: string, at: Date) {
  const deed = { action, subject: `person/${id}` }
  return inTransaction(db, (tx) => recordDeed(tx, deed, { by: id, at }))
}

/** Lets a try be made if there were not too many, and forgets those before when it was right. */
async function prove<T>(
  db: Database,
  { address }: Asked,
  account: string,
  now: Date,
  attempt: () => Promise<AuthAnswer<T>>,
): Promise<Proof<T>> {
  const counted = await countTry(db, { account, address }, now)
  if (counted === null) return { ok: false, reason: 'tooMany' }
  const { given, cookies } = await attempt()
  if (given === null) return { ok: false, reason: 'wrong' }
  await counted.forget()
  return { ok: true, given, cookies }
}
