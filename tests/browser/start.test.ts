import { networkInterfaces } from 'node:os'
import { describe, expect, inject, it } from 'vitest'

/** 127.0.0.1, and [::1] where the machine has it. */
const loopbacks = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal }) => internal)
  .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))

const baseUrl = inject('baseUrl')

describe('the running server', () => {
  it.each(['localhost', ...loopbacks])('answers on %s', async (host) => {
    const url = new URL(baseUrl)
    const response = await fetch(`http://${host}:${url.port}/en`)
    expect(response.status).toBe(200)
  })

  it.each([
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ])('writes %s from %s', async (language, direction) => {
    const html = await (await fetch(`${baseUrl}/${language}`)).text()
    expect(html).toMatch(new RegExp(`<html[^>]*lang="${language}"`))
    expect(html).toMatch(new RegExp(`<html[^>]*dir="${direction}"`))
  })
})
