import { randomUUID } from 'node:crypto'

/** Anybody may read, from any page on the web. */
export const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Content-Disposition',
}

/** Which pages may read an answer. What is asked for with cookies may be for one person, and is for our own pages alone. */
export function readersOf({ headers }: Request): Record<string, string> {
  return headers.has('cookie') ? {} : OPEN
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  410: 'Gone',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  500: 'Internal server error',
}

/** An answer that is not what was asked for; thrown by handlers and told as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override name = 'Problem'

  constructor(
    readonly status: number,
    readonly detail: string,
    /** What programs may want to know beside the sentence. */
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail)
  }
}

/** A fault as an answer of the one shape; of one that nobody expected the reader is told a reference. */
export function problemOf(
  request: Request,
  error: unknown,
  more: Record<string, string> = {},
): Response {
  const { status, detail, members } = error instanceof Problem ? error : unexpected(error)
  const instance = new URL(request.url).pathname
  const problem = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    instance,
    ...members,
  }
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(problem), {
    status,
    headers: {
      ...readersOf(request),
      ...more,
      ...(status === 401 && { 'WWW-Authenticate': 'Bearer realm="Mizan"' }),
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

/** The value, or the problem that nothing has that key. */
export function found<T>(value: T | null | undefined, noun: string, named: string): T {
  if (value === null || value === undefined) {
    throw new Problem(404, `There is no ${noun} with the key ${named}.`)
  }
  return value
}
