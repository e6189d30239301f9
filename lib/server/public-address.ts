import ipaddr from 'ipaddr.js'

/** Why an address is not fetched, before anybody is asked for it. */
export type TargetFault = 'notAnAddress' | 'scheme' | 'credentials' | 'port' | 'notPublic'

export type Target =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly reason: TargetFault }

/** Names that mean this machine or its neighbours, whatever a resolver says (RFC 6761, 6762, 8375, 9476). */
const PRIVATE_NAMES =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|alt|onion|test|invalid)$/

/**
 * Whether an address may be fetched for somebody, as far as it can be told from the address itself: http or https, no
 * name and password in it, the port of its scheme, and a host that is public. Numbers in disguise (decimal, octal,
 * hexadecimal, shortened) are what the URL parser makes of them: the address that a connection would go to.
 */
export function targetOf(address: string): Target {
  if (!URL.canParse(address)) return { ok: false, reason: 'notAnAddress' }
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, reason: 'scheme' }
  if (url.username !== '' || url.password !== '') return { ok: false, reason: 'credentials' }
  if (url.port !== '') return { ok: false, reason: 'port' }
  const host = hostOf(url)
  const isPublic = ipaddr.isValid(host)
    ? isPublicAddress(host)
    : host.includes('.') && !PRIVATE_NAMES.test(host)
  return isPublic ? { ok: true, url } : { ok: false, reason: 'notPublic' }
}

/** The host of an address as a resolver takes it: without the brackets of IPv6 and the dot of the root. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

/** The block from which public addresses of IPv6 are given out (IANA, global unicast). */
const GLOBAL = ipaddr.IPv6.parse('2000::')

/** The prefix under which translators to IPv4 are known everywhere (RFC 6052); networks' own ones are not taken. */
const NAT64 = ipaddr.IPv6.parse('64:ff9b::')

/**
 * True for an address of one machine on the public internet. Of those that carry an address of IPv4 within them only
 * the well-known prefix of NAT64 is taken, and judged by that; mapped, 6to4 and Teredo addresses never are.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.parse(address)
  if (ip.kind() === 'ipv4') return ip.range() === 'unicast'
  const six = ip as ipaddr.IPv6
  if (six.zoneId) return false
  if (six.match(NAT64, 96)) return isPublicAddress(lastFour(six))
  return six.range() === 'unicast' && six.match(GLOBAL, 3)
}

/** True when there is an answer, and every one of them is public: one private answer among many is a trap. */
export function areAllPublic(
  addresses: readonly string[],
  permit: (address: string) => boolean = isPublicAddress,
): boolean {
  return addresses.length > 0 && addresses.every(permit)
}

function lastFour(ip: ipaddr.IPv6): string {
  return ip.toByteArray().slice(-4).join('.')
}
