import * as z from 'zod'
import { answer, json } from '@/app/api/answer'
import { callerOf } from '@/app/api/caller'
import { endpoint, readableBy } from '@/app/api/endpoint'
import { Problem, problemOf } from '@/app/api/problem'
import { getKnownNames } from '@/lib/extraction/queries'
import { readDocument } from '@/lib/extraction/read'
import { getDatabase } from '@/lib/server/db'

/** The longest text that is read, in characters. */
const LONGEST = 1_000_000

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
    const parsed = body.safeParse(await request.json().catch(() => null))
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
