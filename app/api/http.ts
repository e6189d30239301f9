import { createHash, randomUUID } from 'node:crypto'
import * as z from 'zod'
import { explain } from '@/lib/bundle/explain'
import { pathOf } from '@/lib/bundle/faults'
import { key } from '@/lib/bundle/fields'
import { type Database, getDatabase } from '@/lib/server/db'

/** Anybody may read, from any page on the web. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Content-Disposition',
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  500: 'Internal server error',
}

/** An answer that is not what was asked for; thrown by handlers and told as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override name = 'Problem'

  constructor(
    readonly status: number,
    readonly detail: string,
  ) {
    super(detail)
  }
}

/** What a handler gets: the database, the parameters of the path, and the request itself. */
export interface Asked<P> {
  readonly db: Database
  readonly params: P
  readonly request: Request
}

/** A body with its type, before it becomes an answer. */
export interface Content {
  readonly body: string
  readonly type: string
  readonly headers?: Readonly<Record<string, string>>
}

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>

/** The methods of a route that is only read. All faults come back in one shape, the unexpected without a trace. */
export function endpoint<P>(
  handle: (asked: Asked<P>) => Promise<Content>,
): Record<'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler> {
  const read: Handler = async (request, context) => {
    try {
      const params = (await context.params) as P & { readonly key?: string }
      const isKey = params.key === undefined || key.safeParse(params.key).success
      if (!isKey) throw new Problem(404, 'What the address names is not a key.')
      return answer(request, await handle({ db: getDatabase(), params, request }))
    } catch (error) {
      return problemOf(request, error)
    }
  }
  const refuse: Handler = async (request) => {
    const problem = new Problem(
      405,
      `${request.method} is not possible here: this API is read with GET.`,
    )
    return problemOf(request, problem, { Allow: 'GET, HEAD, OPTIONS' })
  }
  const preflight: Handler = async () => {
    const allowed = {
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': '*',
    }
    const headers = {
      ...OPEN,
      ...allowed,
      'Access-Control-Max-Age': '86400',
      Allow: 'GET, HEAD, OPTIONS',
    }
    return new Response(null, { status: 204, headers })
  }
  return {
    GET: read,
    HEAD: read,
    OPTIONS: preflight,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
  }
}

/** A value as a JSON body. */
export function json(value: unknown): Content {
  return { body: JSON.stringify(value), type: 'application/json; charset=utf-8' }
}

/** The value, or the problem that nothing has that key. */
export function found<T>(value: T | null | undefined, noun: string, named: string): T {
  if (value === null || value === undefined) {
    throw new Problem(404, `There is no ${noun} with the key ${named}.`)
  }
  return value
}

/**
 * The query of a request, held against a schema. A parameter that is unknown, given twice or wrong is a problem:
 * to pass over it would answer another question than the one that was asked. Empty ones count as absent.
 */
export function readQuery<T extends z.ZodObject>(request: Request, schema: T): z.output<T> {
  const given = new Map<string, string>()
  for (const [name, value] of new URL(request.url).searchParams) {
    if (given.has(name)) throw new Problem(400, `The parameter ${name} is given twice.`)
    if (value !== '') given.set(name, value)
  }
  const parsed = schema.strict().safeParse(Object.fromEntries(given), { reportInput: true })
  if (parsed.success) return parsed.data as z.output<T>
  const [issue] = parsed.error.issues
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(schema.shape).join(', ') || 'none'
    throw new Problem(400, `There is no parameter ${issue.keys[0]} here. Known: ${known}.`)
  }
  const [complaint] = issue ? explain(issue, []) : []
  const where = complaint ? `${pathOf(complaint.at)} ${complaint.message.en}` : 'The query is wrong'
  throw new Problem(400, `${where}.`)
}

/** A whole number of a query. */
export function count(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
}

/** True when the request accepts one media type rather than another, by the weights that it gives them. */
export function prefers(request: Request, type: string, other: string): boolean {
  const weights = new Map<string, number>()
  for (const part of (request.headers.get('accept') ?? '').split(',')) {
    const [name = '', ...options] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const weight = options.find((option) => option.startsWith('q='))
    weights.set(name, weight ? Number(weight.slice(2)) || 0 : 1)
  }
  const weightOf = (one: string) => weights.get(one) ?? weights.get('*/*') ?? 0
  return weights.has(type) && weightOf(type) > weightOf(other)
}

/** Bodies are marked by their content, so that a reader who has them asks for little. */
function answer(request: Request, { body, type, headers }: Content): Response {
  const tag = `"${createHash('sha256').update(type).update(body).digest('base64url').slice(0, 27)}"`
  const common = { ...OPEN, ETag: tag, 'Cache-Control': 'public, no-cache', Vary: 'Accept' }
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? []
  if (known.some((one) => one === '*' || one.replace(/^W\//, '') === tag)) {
    return new Response(null, { status: 304, headers: common })
  }
  const all = { ...common, 'Content-Type': type, ...headers }
  if (request.method !== 'HEAD') return new Response(body, { headers: all })
  const length = String(Buffer.byteLength(body))
  return new Response(null, { headers: { ...all, 'Content-Length': length } })
}

function problemOf(request: Request, error: unknown, more: Record<string, string> = {}): Response {
  const { status, detail } = error instanceof Problem ? error : unexpected(error)
  const instance = new URL(request.url).pathname
  const problem = { type: 'about:blank', title: TITLES[status], status, detail, instance }
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(problem), {
    status,
    headers: {
      ...OPEN,
      ...more,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
    },
  })
}

/** What nobody expected is told to the operator in full and to the reader by a number that finds it in the log. */
function unexpected(error: unknown): Problem {
  const reference = randomUUID().slice(0, 8)
  console.error(`Request failed, reference ${reference}:`, error)
  return new Problem(500, `Something failed on our side. Reference: ${reference}.`)
}
