import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type FetchLimits, fetchPage } from './fetch-page'
import { targetOf } from './public-address'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/**
 * A server on this machine that answers for every name, as if it were on the internet: names lead to it, its port is
 * taken for the usual one, and its address for a public one unless a test says otherwise.
 */
async function serve(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return (path: string, limits: Partial<FetchLimits> = {}) =>
    fetchPage(`http://news.example.org${path}`, {
      resolve: async () => ['127.0.0.1'],
      permit: (address) => address === '127.0.0.1',
      target: (address) => {
        const target = targetOf(address.replace(`:${port}/`, '/'))
        if (target.ok) target.url.port = String(port)
        return target
      },
      ...limits,
    })
}

const text = (page: Awaited<ReturnType<typeof fetchPage>>) =>
  page.ok ? Buffer.from(page.bytes).toString() : page.fault

const html = { 'content-type': 'text/html; charset=windows-1256' }

describe('fetchPage', () => {
  it('brings the bytes, and the encoding that the server names', async () => {
    const asked: Record<string, unknown>[] = []
    const get = await serve((request, response) => {
      asked.push(request.headers)
      response.writeHead(200, html).end('<p>words')
    })
    const page = await get('/weir')
    expect(page).toMatchObject({ ok: true, charset: 'windows-1256' })
    expect(text(page)).toBe('<p>words')
    expect(asked[0]?.host).toMatch(/^news\.example\.org/)
    expect(Object.keys(asked[0] ?? {})).not.toContain('cookie')
  })

  it('follows redirections, and forgets the cookies that they set', async () => {
    const cookies: unknown[] = []
    const get = await serve((request, response) => {
      cookies.push(request.headers.cookie)
      if (request.url === '/old') {
        response.writeHead(302, { location: '/new', 'set-cookie': 'id=1' }).end()
      } else response.writeHead(200, html).end('new words')
    })
    const page = await get('/old')
    expect(text(page)).toBe('new words')
    expect(page.ok && new URL(page.url).pathname).toBe('/new')
    expect(cookies).toEqual([undefined, undefined])
  })

  it.each<[string, string, object]>([
    ['this machine', 'http://127.0.0.1/', { reason: 'notPublic' }],
    ['a private network', 'http://192.168.0.1/', { reason: 'notPublic' }],
    ['a file', 'file:///etc/passwd', { reason: 'scheme' }],
    ['a port of its own', 'http://news.example.org:22/', { reason: 'port' }],
    ['a password', 'http://a:b@news.example.org/', { reason: 'credentials' }],
    ['itself, for ever', '/', { reason: 'redirects' }],
  ])('does not follow a redirection to %s', async (_, location, fault) => {
    const get = await serve((_request, response) => response.writeHead(302, { location }).end())
    expect(await get('/')).toEqual({ ok: false, fault })
  })

  it.each<[string, readonly string[], object]>([
    ['are private', ['10.0.0.1'], { reason: 'notPublic' }],
    ['are public and private', ['127.0.0.1', '10.0.0.1'], { reason: 'notPublic' }],
    ['are none', [], { reason: 'unknownHost' }],
  ])('does not connect when the host’s addresses %s', async (_, addresses, fault) => {
    let isAsked = false
    const get = await serve((_request, response) => {
      isAsked = true
      response.end()
    })
    expect(await get('/', { resolve: async () => addresses })).toEqual({ ok: false, fault })
    expect(isAsked).toBe(false)
  })

  it('connects to the address that was judged, whatever the name means afterwards', async () => {
    let turn = 0
    const get = await serve((_request, response) => response.writeHead(200, html).end('words'))
    const page = await get('/', { resolve: async () => [turn++ === 0 ? '127.0.0.1' : '10.0.0.1'] })
    expect(text(page)).toBe('words')
    expect(turn).toBe(1)
  })

  const pour: RequestListener = (_request, response) => {
    response.writeHead(200, html)
    const more = () =>
      void (response.write('x'.repeat(65_536)) ? setImmediate(more) : response.once('drain', more))
    more()
  }
  const packed = gzipSync(Buffer.alloc(3_000_000))
  it.each<[string, RequestListener, object]>([
    [
      'an error',
      (_, response) => void response.writeHead(404, html).end(),
      { reason: 'status', status: 404 },
    ],
    [
      'a picture',
      (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end(),
      { reason: 'type' },
    ],
    ['no type', (_, response) => void response.writeHead(200).end(), { reason: 'type' }],
    [
      'a length that is too large',
      (_, response) => void response.writeHead(200, { ...html, 'content-length': '9000000' }).end(),
      { reason: 'tooLarge' },
    ],
    ['a page without end', pour, { reason: 'tooLarge' }],
    [
      'a page that unpacks to very much',
      (_, response) =>
        void response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(packed),
      { reason: 'tooLarge' },
    ],
    ['a broken connection', (_, response) => void response.destroy(), { reason: 'unreachable' }],
  ])('survives %s', async (_, answer, fault) => {
    const get = await serve(answer)
    expect(await get('/', { most: 1_000_000 })).toEqual({ ok: false, fault })
  })

  it('unpacks a page that is sent packed', async () => {
    const get = await serve((_, response) => {
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('words'))
    })
    expect(text(await get('/'))).toBe('words')
  })

  it('does not wait for a slow server, a slow body or a slow resolver', async () => {
    const silent = await serve(() => {})
    expect(await silent('/', { patience: 50 })).toEqual({ ok: false, fault: { reason: 'slow' } })
    const trickle = await serve((_, response) => void response.writeHead(200, html).write('x'))
    expect(await trickle('/', { patience: 50 })).toEqual({ ok: false, fault: { reason: 'slow' } })
    const resolve = () => new Promise<readonly string[]>(() => {})
    expect(await silent('/', { patience: 50, resolve })).toEqual({
      ok: false,
      fault: { reason: 'slow' },
    })
  })
})
