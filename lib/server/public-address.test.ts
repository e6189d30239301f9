import { describe, expect, it } from 'vitest'
import { areAllPublic, isPublicAddress, targetOf } from './public-address'

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '64:ff9b::8.8.8.8'])(
    '%s may be fetched from',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    ['this machine', '127.0.0.1'],
    ['all of 127', '127.255.0.9'],
    ['no machine', '0.0.0.0'],
    ['private networks', '10.1.2.3'],
    ['private networks', '172.16.0.1'],
    ['private networks', '192.168.1.1'],
    ['carriers’ networks (CGNAT)', '100.64.0.1'],
    ['the link, and clouds’ own data', '169.254.169.254'],
    ['documentation', '192.0.2.1'],
    ['benchmarks', '198.18.0.1'],
    ['many machines', '224.0.0.1'],
    ['all machines', '255.255.255.255'],
    ['the reserved block', '240.0.0.1'],
    ['IPv6: this machine', '::1'],
    ['IPv6: no machine', '::'],
    ['IPv6: the link', 'fe80::1'],
    ['IPv6: the link, with its zone', 'fe80::1%eth0'],
    ['IPv6: private networks', 'fd00::1'],
    ['IPv6: sites, of old', 'fec0::1'],
    ['IPv6: many machines', 'ff02::1'],
    ['IPv6: documentation', '2001:db8::1'],
    ['IPv6: discarded', '100::1'],
    ['mapped from IPv4: this machine', '::ffff:127.0.0.1'],
    ['mapped from IPv4: also public ones', '::ffff:8.8.8.8'],
    ['mapped, in hexadecimal', '::ffff:7f00:1'],
    ['compatible with IPv4, of old', '::127.0.0.1'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001:0:7f00:1::1'],
    ['NAT64 to a private network', '64:ff9b::10.0.0.1'],
    ['NAT64 to this machine', '64:ff9b::7f00:1'],
    ['NAT64 of a network’s own', '64:ff9b:1::8.8.8.8'],
    ['no address', 'example.org'],
  ])('%s is not public: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('areAllPublic', () => {
  it.each([
    [['8.8.8.8', '2606:2800:220:1::1'], true],
    [['8.8.8.8', '127.0.0.1'], false],
    [['8.8.8.8', '::1'], false],
    [[], false],
  ])('%s: %s', (addresses, expected) => {
    expect(areAllPublic(addresses)).toBe(expected)
  })
})

describe('targetOf', () => {
  it.each([
    'https://example.org/weir',
    'http://example.org:80/',
    'https://example.org:443/',
    'https://8.8.8.8/',
    'https://[2606:2800:220:1::1]/',
    'https://مثال.شبكة/خبر',
  ])('%s may be asked for', (address) => {
    expect(targetOf(address).ok).toBe(true)
  })

  it.each([
    ['weir', 'notAnAddress'],
    ['https://', 'notAnAddress'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://example.org/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['https://me:secret@example.org/', 'credentials'],
    ['https://me@example.org/', 'credentials'],
    ['https://example.org:8443/', 'port'],
    ['http://example.org:22/', 'port'],
    ['http://localhost/', 'notPublic'],
    ['http://LOCALHOST./', 'notPublic'],
    ['http://app.localhost/', 'notPublic'],
    ['http://router.local/', 'notPublic'],
    ['http://metadata.google.internal/', 'notPublic'],
    ['http://printer/', 'notPublic'],
    ['http://127.0.0.1/', 'notPublic'],
    ['http://127.1/', 'notPublic'],
    ['http://2130706433/', 'notPublic'],
    ['http://0x7f000001/', 'notPublic'],
    ['http://0177.0.0.1/', 'notPublic'],
    ['http://0x7f.1/', 'notPublic'],
    ['http://１２７.0.0.1/', 'notPublic'],
    ['http://[::1]/', 'notPublic'],
    ['http://[::ffff:127.0.0.1]/', 'notPublic'],
    ['http://[64:ff9b::a00:1]/', 'notPublic'],
    ['http://[2002:7f00:1::]/', 'notPublic'],
    ['http://169.254.169.254/latest/meta-data', 'notPublic'],
    ['http://0/', 'notPublic'],
  ])('%s may not: %s', (address, reason) => {
    expect(targetOf(address)).toEqual({ ok: false, reason })
  })
})
