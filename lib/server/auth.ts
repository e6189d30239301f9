import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { isAPIError } from 'better-auth/api'
import { parseSetCookieHeader } from 'better-auth/cookies'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { type Database, providerOf } from './db'
import { hashPassword, isPassword } from './password'
import { secretOf } from './secret'

/** Seconds. */
export interface SessionTimes {
  readonly idle: number
  readonly longest: number
  readonly notedEvery: number
}

/** A cookie that an answer sets, or takes away when it has no value. */
export interface AuthCookie {
  readonly name: string
  readonly value: string
  /** Seconds; 0 takes it away. */
  readonly maxAge: number
}

/** What came of asking, and the cookies that go with it; null when it was refused, for whatever reason. */
export interface AuthAnswer<T> {
  readonly given: T | null
  readonly cookies: readonly AuthCookie[]
}

export type Auth = Awaited<ReturnType<typeof openAuth>>

/** The names of the cookies begin with this; over TLS `__Host-` binds them to this very host, and to TLS. */
const PREFIX = 'mizan'

/**
 * Opens better-auth on our tables. None of its routes is mounted: what is used of it is called from here, by actions,
 * which Next lets only its own pages call. So there is no origin to trust, and sign-in is limited by `lib/account`.
 * @param secure whether readers come by TLS
 */
export async function openAuth(db: Database, secure: boolean, times: SessionTimes) {
  const { api } = betterAuth({
    appName: 'Mizan',
    baseURL: 'http://localhost',
    secret: await secretOf(db),
    database: prismaAdapter(withoutUndefined(db), { provider: providerOf(db) }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => isPassword(hash, password),
      },
    },
    user: {
      modelName: 'person',
      additionalFields: {
        role: { type: 'string', input: false },
        deactivatedAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      modelName: 'session',
      fields: { userId: 'personId' },
      expiresIn: times.idle,
      updateAge: times.notedEvery,
    },
    account: { modelName: 'credential', fields: { userId: 'personId' } },
    verification: { modelName: 'verification' },
    plugins: [
      twoFactor({
        issuer: 'Mizan',
        schema: {
          twoFactor: { modelName: 'secondFactor', fields: { userId: 'personId' } },
        },
      }),
    ],
    databaseHooks: {
      session: { create: { before: async ({ userId }) => isActive(db, userId) } },
    },
    advanced: {
      cookiePrefix: secure ? `__Host-${PREFIX}` : PREFIX,
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      // Our table of credentials has no columns for what other services would give: nobody signs in by one.
      database: { validateSchema: false },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
  })
  const ask = <T>(call: () => Promise<{ headers: Headers; response: T }>) => answerOf(call, times)
  return {
    /** Who is signed in, by the cookies of a request. That the session is in use is noted by who asks. */
    async getSession(headers: Headers) {
      return api.getSession({ headers, query: { disableRefresh: true } }).catch(refusedAsNull)
    },
    /** `code` when the second factor is still to be given. */
    signIn: (headers: Headers, body: { email: string; password: string }) =>
      ask(async () => {
        const answer = await api.signInEmail({ body, headers, returnHeaders: true })
        const isHalfWay = 'twoFactorRedirect' in answer.response
        return { ...answer, response: isHalfWay ? ('code' as const) : ('done' as const) }
      }),
    signOut: (headers: Headers) => ask(() => api.signOut({ headers, returnHeaders: true })),
    /** At sign-in, and to prove that an authenticator works before it is asked for. */
    verifyCode: (headers: Headers, code: string) =>
      ask(() => api.verifyTOTP({ body: { code }, headers, returnHeaders: true })),
    verifyBackupCode: (headers: Headers, code: string) =>
      ask(() => api.verifyBackupCode({ body: { code }, headers, returnHeaders: true })),
    /** Makes a secret for an authenticator; it is asked for once `verifyCode` has seen a code of it. */
    beginSecondFactor: (headers: Headers, password: string) =>
      ask(async () => {
        const body = { password, method: 'totp' as const }
        const answer = await api.enableTwoFactor({ body, headers, returnHeaders: true })
        const { response } = answer
        if (!('totpURI' in response)) throw new Error('No secret was made.')
        const uri = response.totpURI
        const secret = new URL(uri).searchParams.get('secret') ?? ''
        return { ...answer, response: { uri, secret, backupCodes: response.backupCodes } }
      }),
    endSecondFactor: (headers: Headers, password: string) =>
      ask(() => api.disableTwoFactor({ body: { password }, headers, returnHeaders: true })),
  }
}

/** What came of a call. A refusal is a value, without better-auth's reason, which may name what exists. */
async function answerOf<T>(
  call: () => Promise<{ headers: Headers; response: T }>,
  times: SessionTimes,
): Promise<AuthAnswer<T>> {
  try {
    const { headers, response } = await call()
    return { given: response, cookies: cookiesOf(headers, times) }
  } catch (error) {
    return { given: refusedAsNull(error), cookies: [] }
  }
}

function refusedAsNull(error: unknown): null {
  if (isAPIError(error) && error.statusCode < 500) return null
  throw error
}

/**
 * The cookies of an answer. That of the session is kept for as long as a session can last, since a page cannot renew
 * it: when the session ends, the database knows.
 */
function cookiesOf(headers: Headers, { longest }: SessionTimes): AuthCookie[] {
  const set = headers.getSetCookie().flatMap((line) => [...parseSetCookieHeader(line)])
  return set.map(([name, cookie]) => {
    const maxAge = Number(cookie['max-age'] ?? 0)
    const isSession = name.endsWith('.session_token') && maxAge > 0
    return { name, value: cookie.value, maxAge: isSession ? longest : maxAge }
  })
}

async function isActive(db: Database, id: string): Promise<boolean> {
  const person = await db.person.findUnique({ where: { id }, select: { deactivatedAt: true } })
  return person !== null && person.deactivatedAt === null
}

/**
 * The client as better-auth calls it: with `undefined` for what it does not ask for, which ours refuses. A condition
 * is left as it is: there `undefined` would mean every row.
 */
function withoutUndefined(db: Database) {
  return db.$extends({
    query: {
      $allModels: {
        $allOperations: ({ args, query }) => query(defined(args)),
      },
    },
  })
}

function defined<T extends object>(args: T): T {
  const kept = Object.entries(args)
    .filter(([name, value]) => value !== undefined || name === 'where')
    .map(([name, value]) => [name, name === 'data' ? definedIn(value) : value])
  return Object.fromEntries(kept)
}

function definedIn(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))
}
