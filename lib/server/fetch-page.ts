import { lookup as resolveHost } from 'node:dns/promises'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { areAllPublic, hostOf, isPublicAddress, type TargetFault, targetOf } from './public-address'

/** Why there is no page from an address. */
export type FetchFault =
  | { readonly reason: TargetFault | 'unknownHost' | 'redirects' | 'tooLarge' | 'slow' }
  | { readonly reason: 'unreachable' | 'type' }
  | { readonly reason: 'status'; readonly status: number }

export type FetchedPage =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      /** The encoding that the server names, or null. */
      readonly charset: string | null
      /** Where the page was in the end, after all redirections. */
      readonly url: string
    }
  | { readonly ok: false; readonly fault: FetchFault }

/** What a fetch may take, and what tests put in place of the network. */
export interface FetchLimits {
  /** Bytes, unpacked. */
  readonly most: number
  /** Milliseconds for everything, redirections and body. */
  readonly patience: number
  readonly redirects: number
  /** The addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>
  readonly permit: (address: string) => boolean
  readonly target: typeof targetOf
}

const LIMITS: FetchLimits = {
  most: 10 * 1024 * 1024,
  patience: 15_000,
  redirects: 5,
  resolve: async (host) => (await resolveHost(host, { all: true })).map(({ address }) => address),
  permit: isPublicAddress,
  target: targetOf,
}

/** Texts, pages, PDF and Word files; what else it is, its content would tell too late. */
const TYPES =
  /^(text\/(html|plain)|application\/(xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))\s*(;|$)/i

/**
 * Fetches a page that somebody named. Only public addresses are connected to: every address of the host is judged, the
 * connection goes to one that was judged and not to what the name may mean a moment later, and every redirection is
 * judged like the first address. No cookies and no credentials are sent. Whatever goes wrong is a value.
 */
export async function fetchPage(
  address: string,
  limits: Partial<FetchLimits> = {},
): Promise<FetchedPage> {
  const all = { ...LIMITS, ...limits }
  const signal = AbortSignal.timeout(all.patience)
  try {
    let next = address
    for (let hop = 0; hop <= all.redirects; hop++) {
      const step = await ask(next, all, signal)
      if (!('redirect' in step)) return step
      next = step.redirect
    }
    return refuse('redirects')
  } catch (error) {
    if (signal.aborted) return refuse('slow')
    return refuse(error instanceof TooLarge ? 'tooLarge' : 'unreachable')
  }
}

class TooLarge extends Error {}

function refuse(reason: Exclude<FetchFault['reason'], 'status'>): FetchedPage {
  return { ok: false, fault: { reason } }
}

async function ask(
  address: string,
  { target, resolve, permit, most }: FetchLimits,
  signal: AbortSignal,
): Promise<FetchedPage | { readonly redirect: string }> {
  const checked = target(address)
  if (!checked.ok) return refuse(checked.reason)
  const { url } = checked
  const host = hostOf(url)
  const addresses = isIP(host) ? [host] : await within(signal, resolve(host)).catch(() => [])
  if (signal.aborted) return refuse('slow')
  const [first] = addresses
  if (first === undefined) return refuse('unknownHost')
  if (!areAllPublic(addresses, permit)) return refuse('notPublic')
  const response = await send(url, first, signal)
  const { statusCode: status = 0, headers } = response
  try {
    if (headers.location && [301, 302, 303, 307, 308].includes(status)) {
      const redirect = URL.canParse(headers.location, url.href)
      return redirect ? { redirect: new URL(headers.location, url).href } : refuse('notAnAddress')
    }
    if (status !== 200) return { ok: false, fault: { reason: 'status', status } }
    const type = headers['content-type'] ?? ''
    if (!TYPES.test(type)) return refuse('type')
    if (Number(headers['content-length']) > most) return refuse('tooLarge')
    const bytes = await collect(unpacked(response, headers['content-encoding']), most, signal)
    const [, charset = null] = /charset\s*=\s*"?([\w-]+)/i.exec(type) ?? []
    return { ok: true, bytes, charset, url: url.href }
  } finally {
    response.destroy()
  }
}

/** Asks for a page at one address of its host, with the host's name in the request and in the certificate. */
function send(url: URL, address: string, signal: AbortSignal) {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    const asked = request(url, {
      signal,
      agent: false,
      lookup: (_host, { all }, answer) => {
        const family = isIP(address)
        if (all) answer(null, [{ address, family }])
        else answer(null, address, family)
      },
      headers: {
        accept: 'text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9',
        'accept-encoding': 'gzip, br, deflate',
        'accept-language': 'ar, en;q=0.9',
        'user-agent': 'Mozilla/5.0 (compatible; Mizan)',
      },
    })
    asked.on('response', resolve).on('error', reject).end()
  })
}

function unpacked(response: Readable, encoding: string | undefined): Readable {
  const unpacker =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : null
  if (unpacker === null) return response
  response.on('error', (error) => unpacker.destroy(error))
  return response.pipe(unpacker)
}

async function collect(stream: Readable, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) throw new TooLarge()
    if (signal.aborted) throw signal.reason
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Gives up on something that cannot be stopped. */
function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    }),
  ])
}
