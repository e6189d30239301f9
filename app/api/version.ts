import { type FoundVersion, findVersion } from '@/lib/publication/queries'
import { getDatabase } from '@/lib/server/db'
import { Problem } from './problem'

/**
 * A version of what was published of an incident, or of a part of one. @param number null for the last
 * @throws Problem 404 when there is none, 410 when it was withdrawn, with the reason
 */
export async function versionOf(
  key: string,
  number: number | null,
): Promise<Extract<FoundVersion, { state: 'public' }>> {
  const found = await findVersion(getDatabase(), key, number)
  if (found === null) {
    const what = number === null ? 'Nothing' : `No version ${number}`
    throw new Problem(404, `${what} is published of an incident with the key ${key}.`)
  }
  if (found.state === 'public') return found
  const { at, reason, number: last } = found.withdrawal
  const detail = `All versions up to ${last} were withdrawn on ${at}.`
  throw new Problem(410, detail, { reason })
}
