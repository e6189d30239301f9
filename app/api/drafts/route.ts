import type { ZodType } from 'zod'
import { callerOf } from '@/app/api/caller'
import { isOwnPage } from '@/app/api/own-page'
import { Problem, problemOf } from '@/app/api/problem'
import type { Person } from '@/lib/account/model'
import { LONGEST_TEXT } from '@/lib/document/model'
import { dropDraft, keepDraft } from '@/lib/draft/commands'
import { dropping, keeping } from '@/lib/draft/schema'
import { getDatabase } from '@/lib/server/db'

/*
 * Where the pages keep what is in their forms. A route and no action: a page that is being closed can still send to it
 * (`keepalive`), and actions wait for each other. It is for our own pages, and no part of the API that docs/api.md tells of.
 */

/** No draft's JSON takes more bytes than this. */
const LARGEST_BODY = 2 * 4 * LONGEST_TEXT

/** Keeps what somebody has in a form, and answers once it is stored. */
export async function PUT(request: Request): Promise<Response> {
  try {
    const person = await callerOf(getDatabase(), request, 'PUT /api/drafts')
    const { id: by } = ownerOf(request, person)
    const given = await bodyOf(request, keeping)
    const isKept = await keepDraft(getDatabase(), given, { by, at: new Date() })
    if (!isKept) throw new Problem(422, 'Too many drafts are kept already.')
    return new Response(null, { status: 204 })
  } catch (error) {
    return problemOf(request, error)
  }
}

/** Forgets what somebody had in a form. */
export async function DELETE(request: Request): Promise<Response> {
  try {
    const person = await callerOf(getDatabase(), request, 'DELETE /api/drafts')
    const owner = ownerOf(request, person)
    await dropDraft(getDatabase(), await bodyOf(request, dropping), owner.id)
    return new Response(null, { status: 204 })
  } catch (error) {
    return problemOf(request, error)
  }
}

/** Whose drafts they are, for a request that one of our own pages sent. */
function ownerOf(request: Request, person: Person | null): Person {
  if (!isOwnPage(request)) throw new Problem(403, 'Only the pages of this site keep drafts here.')
  if (person === null) throw new Error('Nobody needs to be signed in for drafts.')
  return person
}

async function bodyOf<T>(request: Request, schema: ZodType<T>): Promise<T> {
  if (Number(request.headers.get('content-length')) > LARGEST_BODY) {
    throw new Problem(413, 'This is too long to be kept.')
  }
  const parsed = schema.safeParse(await request.json().catch(() => null))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Problem(400, `${issue?.path.join('.') || 'The body'}: ${issue?.message}.`)
  }
  return parsed.data
}
