import type { Asked } from '@/lib/account/session/asked'

/** What sessions need of a request, by its headers. */
export function askedOf(headers: Headers): Asked {
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  return { headers, isSecure: scheme === 'https', address: addressOf(headers) }
}

/**
 * Whence a request came, which only what stands before Mizan knows: scripts/serve.mjs names the machine that
 * connected. When that is this machine, a proxy runs here, and has added whom it serves to the end of the list.
 */
function addressOf(headers: Headers): string {
  const peer = headers.get('x-mizan-peer') ?? ''
  const isHere = peer === '' || /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(peer)
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return (isHere && forwarded) || peer
}
