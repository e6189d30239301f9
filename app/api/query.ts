import * as z from 'zod'
import { explain } from '@/lib/bundle/explain'
import { pathOf } from '@/lib/bundle/faults'
import { Problem } from './problem'

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

/** For a route that has no parameters: any that is given is a problem. */
export function refuseQuery(request: Request): void {
  readQuery(request, z.object({}))
}

/** A whole number of a query. */
export function count(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
}
