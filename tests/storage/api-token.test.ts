import { beforeAll, describe, expect, it } from 'vitest'
import * as incidents from '@/app/api/v1/incidents/route'
import * as text from '@/app/api/v1/text/route'
import { deactivatePerson } from '@/lib/account/commands'
import type { Scope } from '@/lib/account/model'
import { issueToken, revokeToken } from '@/lib/account/token/commands'
import { listTokens } from '@/lib/account/token/queries'
import { newPerson } from '@/tests/account/people'
import { openTestDatabase } from './database'

const { db } = await openTestDatabase()
const now = () => ({ at: new Date() })

beforeAll(() => {
  // The routes ask for the one database of the process.
  Object.assign(globalThis, { mizanDatabase: db })
})

async function ask(authorization: string) {
  const request = new Request('http://mizan.example/api/v1/incidents', {
    headers: { authorization },
  })
  const response = await incidents.GET(request, { params: Promise.resolve({}) })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

async function tokenOf(name: string, scopes: readonly Scope[]) {
  const { id } = await newPerson(db, 'viewer', name)
  return { person: id, ...(await issueToken(db, { name, scopes }, { by: id, ...now() })) }
}

describe('a token', () => {
  it('lets a program read for its person, and its use is noted', async () => {
    const { token, person } = await tokenOf('reader', ['read'])
    expect(await ask(`Bearer ${token}`)).toMatchObject({ status: 200, body: { items: [] } })
    await expect
      .poll(() => listTokens(db, person))
      .toMatchObject([{ lastUsedAt: expect.any(String) }])
  })

  it('that is none, was revoked, or whose person left gets 401 as a problem', async () => {
    const revoked = await tokenOf('revoked', ['read'])
    await revokeToken(db, revoked.id, { by: revoked.person, ...now() })
    const left = await tokenOf('left', ['read'])
    await newPerson(db, 'admin')
    await deactivatePerson(db, left.person, { by: 'tests', ...now() })
    for (const token of ['mizan_nothing', '', revoked.token, left.token]) {
      const { status, headers, body } = await ask(`Bearer ${token}`)
      expect(status).toBe(401)
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(body).toMatchObject({ status: 401, title: 'Unauthorized' })
      if (token) expect(JSON.stringify(body)).not.toContain(token)
    }
  })

  it('does only what it was issued for', async () => {
    const { token } = await tokenOf('writer', ['annotate'])
    expect(await ask(`bearer ${token}`)).toMatchObject({
      status: 403,
      body: { detail: 'This token was not issued for this: it lacks read.' },
    })
  })

  it('is looked at by the routes that take a text, too', async () => {
    const request = new Request('http://mizan.example/api/v1/text', {
      method: 'POST',
      headers: { authorization: 'Bearer mizan_nothing' },
      body: 'words',
    })
    expect((await text.POST(request)).status).toBe(401)
  })

  it('is told from what a proxy asks for by another scheme', async () => {
    expect(await ask('Basic c2FtaTpwYXNz')).toMatchObject({ status: 200 })
  })
})
