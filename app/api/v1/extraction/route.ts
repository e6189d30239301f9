import * as z from 'zod'
import { answer, json } from '@/app/api/answer'
import { bodyOf } from '@/app/api/body'
import { callerOf } from '@/app/api/caller'
import { endpoint, readableBy } from '@/app/api/endpoint'
import { Problem, problemOf } from '@/app/api/problem'
import { getKnownNames } from '@/lib/extraction/queries'
import { readDocument } from '@/lib/extraction/read'
import { getDatabase } from '@/lib/server/db'
import { hasPrototypeName } from '@/lib/values/prototype'

/** The longest text that is read, in characters, each of which JSON may write with six bytes. */
const LONGEST = 1_000_000
const LARGEST = 6 * LONGEST + 1000

const body = z.strictObject({
  text: z.string().min(1).max(LONGEST),
  language: z.enum(['ar', 'en']).nullable().default(null),
  published: z.iso.date().nullable().default(null),
})

export const { GET, HEAD, OPTIONS, PUT, PATCH, DELETE } = endpoint(
  'GET /api/v1/extraction',
  async () => {
    throw new Problem(405, 'A text is read with POST: {"text": "…"} as JSON.')
  },
)

/** Proposes the claims of a text. Nothing is stored, and nothing leaves this machine. */
export async function POST(request: Request): Promise<Response> {
  try {
    const person = await callerOf(getDatabase(), request, 'POST /api/v1/extraction')
    const parsed = body.safeParse(await jsonOf(request))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const where = issue?.path.join('.') || 'the body'
      throw new Problem(400, `${where}: ${issue?.message ?? 'is not what is asked for'}.`)
    }
    const known = await getKnownNames(await readableBy(person))
    return answer(request, json(readDocument({ ...parsed.data, ...known })))
  } catch (error) {
    return problemOf(request, error)
  }
}

/** What a body says; null, which nothing asks for, when it is not JSON in UTF-8. */
async function jsonOf(request: Request): Promise<unknown> {
  if (!/^application\/json(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Problem(415, 'A text is sent as JSON, with content-type: application/json.')
  }
  const bytes = await bodyOf(request, LARGEST)
  if (bytes === null) throw new Problem(413, `A text has at most ${LONGEST} characters.`)
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return hasPrototypeName(value) ? null : value
  } catch {
    return null
  }
}
