import { createHash } from 'node:crypto'
import { readersOf } from './problem'

/** A body with its type, before it becomes an answer. */
export interface Content {
  readonly body: string
  readonly type: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A value as a JSON body. */
export function json(value: unknown): Content {
  return { body: JSON.stringify(value), type: 'application/json; charset=utf-8' }
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
export function answer(request: Request, { body, type, headers }: Content): Response {
  const tag = `"${createHash('sha256').update(type).update(body).digest('base64url').slice(0, 27)}"`
  const isForOne = request.headers.has('cookie') || request.headers.has('authorization')
  const common = {
    ...readersOf(request),
    ETag: tag,
    'Cache-Control': isForOne ? 'private, no-cache' : 'public, no-cache',
    Vary: 'Accept, Authorization, Cookie',
  }
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? []
  if (known.some((one) => one === '*' || one.replace(/^W\//, '') === tag)) {
    return new Response(null, { status: 304, headers: common })
  }
  const all = { ...common, 'Content-Type': type, ...headers }
  if (request.method !== 'HEAD') return new Response(body, { headers: all })
  const length = String(Buffer.byteLength(body))
  return new Response(null, { headers: { ...all, 'Content-Length': length } })
}
