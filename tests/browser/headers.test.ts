import { describe, expect, inject, it } from 'vitest'
import { ACTIONS, PAGES, type PageName, ROUTES } from '@/app/access/table'
import { addressOf, cookieOf, placeOf } from './addresses'

const baseUrl = inject('baseUrl')
const pages = Object.keys(PAGES) as PageName[]
const actions = Object.keys(ACTIONS)
const routes = Object.keys(ROUTES).map((route) => {
  const [method = '', address = ''] = route.split(' ')
  return [method, addressOf(address)] as const
})
const admin = { cookie: cookieOf('admin') }

/** On whatever is answered. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Where a page is, in a language. */
const at = (language: string, page: PageName) =>
  page === '/' ? `/${language}` : `/${language}${addressOf(page)}`

const NOTHING = `default-src 'none'; frame-ancestors 'none'`

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(`${baseUrl}${path}`, { redirect: 'manual', ...init })
  const { status, headers } = response
  return { status, headers, text: await response.text() }
}

/** What each directive of a policy allows. */
function policyOf(headers: Headers): Record<string, string> {
  const directives = (headers.get('content-security-policy') ?? '').split('; ')
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )
}

function expectNoCors(headers: Headers) {
  const names = [...headers.keys()].filter((name) => name.startsWith('access-control-'))
  expect(names).toEqual([])
}

const crossed = pages.flatMap((page) => {
  return (['nobody', 'admin'] as const).map((who): [PageName, 'nobody' | 'admin'] => [page, who])
})

describe('every page', () => {
  it.each(crossed)('%s protects its reader, who is %s', async (page, who) => {
    const init = who === 'admin' ? { headers: admin } : {}
    const { status, headers, text } = await ask(at('en', page), init)
    expect(Object.fromEntries(headers)).toMatchObject(ALWAYS)
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('cache-control')).toContain('no-store')
    if (status !== 307) expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expectNoCors(headers)
    const policy = policyOf(headers)
    const nonce = /^'self' 'nonce-([\w-]{36})' 'strict-dynamic'$/.exec(policy['script-src'] ?? '')
    expect(nonce, policy['script-src']).not.toBeNull()
    expect(policy).toMatchObject({
      'default-src': `'self'`,
      'object-src': `'none'`,
      'base-uri': `'none'`,
      'form-action': `'self'`,
      'frame-ancestors': page.startsWith('/embed') ? '*' : `'none'`,
    })
    expect(headers.get('x-frame-options')).toBe(page.startsWith('/embed') ? null : 'DENY')
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.filter((tag) => !tag.includes(` nonce="${nonce?.[1]}"`))).toEqual([])
    // Words of documents may say anything; what is asked for is that no element does.
    const elements = text.replace(/<script\b[\s\S]*?<\/script>/g, '')
    expect(elements).not.toMatch(
      /<\w+(\s+[\w-]+(="[^"]*")?)*\s+(on\w+=|(href|src)="\s*javascript:)/i,
    )
  })

  it.each(pages)('%s has another nonce each time', async (page) => {
    const [one, other] = await Promise.all([1, 2].map(() => ask(at('ar', page))))
    expect(policyOf(one?.headers ?? new Headers())).not.toEqual(
      policyOf(other?.headers ?? new Headers()),
    )
  })

  it.each(pages)('%s holds who came by TLS to it, and nobody else', async (page) => {
    const path = at('ar', page)
    const secure = await ask(path, { headers: { 'x-forwarded-proto': 'https' } })
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect((await ask(path)).headers.get('strict-transport-security')).toBeNull()
  })

  it.each(pages)('%s is read, or called by its own actions', async (page) => {
    const path = at('en', page)
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask(path, { method, headers: admin })
      expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, POST'])
      expect(Object.fromEntries(headers)).toMatchObject(ALWAYS)
      expect(headers.get('content-security-policy')).toBe(NOTHING)
    }
    const foreign = { ...admin, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    const { status } = await ask(path, { method: 'POST', headers: foreign, body: new FormData() })
    expect(status).toBe(403)
  })

  const own = pages.filter((page) => PAGES[page] !== 'read' && PAGES[page] !== 'come')

  it.each(own)('%s, which is not for everybody, is not for search engines', async (page) => {
    const { status, text } = await ask(at('en', page), { headers: admin })
    if (status !== 200) return expect(status).toBeGreaterThan(400)
    expect(text).toMatch(/<meta name="robots" content="noindex/)
  })
})

describe('what is made to be framed', () => {
  it.each([
    ['/en/embed/nothing', '*'],
    ['/ar/embed/incidents/nothing', '*'],
    ['/en/embedded', `'none'`],
    ['/xx/embed/nothing', `'none'`],
    ['/en/incidents/embed', `'none'`],
  ])('is told by its address: %s', async (path, ancestors) => {
    const { headers } = await ask(path)
    expect(policyOf(headers)['frame-ancestors']).toBe(ancestors)
    expect(headers.get('x-frame-options')).toBe(ancestors === '*' ? null : 'DENY')
  })
})

describe('a cookie', () => {
  it('is bound to this host by TLS, and out of reach of scripts', async () => {
    const { id, path } = placeOf('choosePreferences')
    const chosen = new FormData()
    chosen.append('_1_theme', 'dark')
    chosen.append('0', '["$K1"]')
    const headers = { 'next-action': id, origin: baseUrl }
    const send = (more: Record<string, string>) =>
      ask(path, { method: 'POST', headers: { ...headers, ...more }, body: chosen })
    const plain = (await send({})).headers.getSetCookie()
    expect(plain.map((line) => line.replace(/; Expires=[^;]*/, ''))).toEqual([
      'theme=dark; Path=/; Max-Age=31536000; HttpOnly; SameSite=lax',
    ])
    const [secure] = (await send({ 'x-forwarded-proto': 'https' })).headers.getSetCookie()
    expect(secure).toMatch(/^__Host-theme=dark; Path=\/;.*; Secure; HttpOnly; SameSite=lax$/)
    const again = await ask('/en/incidents', { headers: { cookie: '__Host-theme=dark' } })
    expect(again.text).toContain('data-theme="dark"')
  })
})

describe('every action', () => {
  it.each(actions)('%s is called by our own pages alone', async (action) => {
    const { id, path } = placeOf(action)
    const called = { ...admin, 'next-action': id, 'content-type': 'text/plain;charset=UTF-8' }
    const send = (more: Record<string, string>) =>
      ask(path, { method: 'POST', headers: { ...called, ...more }, body: '[{"none":[]}]' })
    const foreign: Record<string, string>[] = [
      {},
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: baseUrl, 'sec-fetch-site': 'cross-site' },
      { origin: baseUrl, 'sec-fetch-site': 'same-site' },
      { origin: baseUrl, 'x-forwarded-host': 'evil.example' },
    ]
    for (const headers of foreign) {
      expect([headers, (await send(headers)).status]).toEqual([headers, 403])
    }
    const { status, headers } = await send({ origin: baseUrl, 'sec-fetch-site': 'same-origin' })
    expect(status).toBe(400)
    expect(Object.fromEntries(headers)).toMatchObject(ALWAYS)
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.getSetCookie()).toEqual([])
    expectNoCors(headers)
  })
})

describe('every route', () => {
  it.each(routes)('%s %s protects its reader', async (method, path) => {
    const { headers } = await ask(path, { method })
    expect(Object.fromEntries(headers)).toMatchObject({
      ...ALWAYS,
      'x-frame-options': 'DENY',
      'content-security-policy': NOTHING,
    })
    expect(headers.get('content-type')).toMatch(/^(application\/.*json|text\/csv)|charset=utf-8/)
    expect(headers.get('strict-transport-security')).toBeNull()
    const secure = await ask(path, { method, headers: { 'x-forwarded-proto': 'https' } })
    expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000')
  })

  it.each(routes)(
    '%s %s lets other sites read what everybody may, and no more',
    async (method, path) => {
      const open = await ask(path, { method })
      expect(open.headers.get('access-control-allow-origin')).toBe('*')
      expect(open.headers.get('access-control-allow-credentials')).toBeNull()
      const own = await ask(path, { method, headers: admin })
      expectNoCors(own.headers)
      expect(own.headers.get('cache-control')).toMatch(/^(private, no-cache|no-store)$/)
    },
  )

  it.each(routes)('%s %s takes nothing from a page of another site', async (_method, path) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const headers = { ...admin, origin: 'https://evil.example' }
      const { status } = await ask(path, { method, headers, body: '{}' })
      expect([method, status]).toEqual([method, status === 405 ? 405 : 403])
    }
  })
})

describe('what is neither page nor route', () => {
  it.each(['/icon.svg', '/favicon.ico'])('protects its reader: %s', async (path) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({ ...ALWAYS, 'x-frame-options': 'DENY' })
    expect(headers.get('content-security-policy')).toBe(NOTHING)
    expect(headers.get('content-type')).toBe('image/svg+xml')
  })

  it.each([
    '/.git/config',
    '/.git/HEAD',
    '/.env',
    '/package.json',
    '/data/mizan.db',
    '/prisma/schema.prisma',
    '/_next/static/../../package.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
  ])('is not served: %s', async (path) => {
    const { status, text } = await ask(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(text).not.toMatch(/\[core\]|"dependencies"|root:|provider = /)
  })
})
