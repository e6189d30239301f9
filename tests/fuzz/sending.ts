import { Agent, request } from 'node:http'
import type { Hostile } from './request'

/** Longer than any answer takes, however busy the machine is: what never comes is a fault. */
const PATIENCE = 60_000

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** The status of an answer, or 0 when none came. */
export function statusOf(base: string, { method, path, headers, body }: Hostile): Promise<number> {
  return new Promise((resolve) => {
    const length = { 'content-length': String(body.length) }
    const options = { agent, method, headers: { ...headers, ...length }, timeout: PATIENCE }
    const sent = request(`${base}${path}`, options, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
      response.once('error', () => resolve(0))
    })
    sent.once('timeout', () => sent.destroy())
    sent.once('error', () => resolve(0))
    sent.end(body)
  })
}

/** Sends requests, sixteen at once, and gives the statuses in the order of the requests. */
export async function statusesOf(base: string, all: readonly Hostile[]): Promise<number[]> {
  const statuses: number[] = []
  let next = 0
  const work = async () => {
    for (let index = next++; index < all.length; index = next++) {
      statuses[index] = await statusOf(base, all[index] as Hostile)
    }
  }
  await Promise.all(Array.from({ length: 16 }, work))
  return statuses
}
