import { describe, expect, it } from 'vitest'
import { DEPOT } from '@/tests/fixtures/depot'
import { baseUrl } from './reader'

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
}

describe('every answer', () => {
  it.each([
    ['a board', `/en/incidents/${DEPOT}`, 200],
    ['the list', '/ar/incidents', 200],
    ['what is not there', '/ar/incidents/depot-2099', 404],
    ['an unknown language', '/xx', 404],
    ['the comparison', `/api/v1/incidents/${DEPOT}/comparison`, 200],
    ['the icon', '/icon.svg', 200],
    ['the icon by its old address', '/favicon.ico', 200],
  ])('carries the headers that protect its reader: %s', async (_what, path, status) => {
    const { headers, status: found } = await fetch(`${baseUrl}${path}`)
    expect(found).toBe(status)
    expect(Object.fromEntries(headers)).toMatchObject(ALWAYS)
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it.each(['/en/incidents', '/api/v1', '/icon.svg'])(
    'holds who came by TLS to it, and nobody else: %s',
    async (path) => {
      const plain = await fetch(`${baseUrl}${path}`)
      expect(plain.headers.get('strict-transport-security')).toBeNull()
      const secure = await fetch(`${baseUrl}${path}`, { headers: { 'x-forwarded-proto': 'https' } })
      expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000')
    },
  )

  it('of a page lets only its own scripts run, under a nonce of its own', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => {
        const { headers } = await fetch(`${baseUrl}/en/incidents/${DEPOT}`)
        return headers.get('content-security-policy') ?? ''
      }),
    )
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'(;|$)/)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe-eval')
    }
    expect(policies[0]).not.toBe(policies[1])
  })
})
