import * as z from 'zod'
import { answerWith } from './answering'

/**
 * What an action was given, if it is what it asks for. What is not is answered with status 400: pages of ours send
 * nothing else.
 */
export function taken<T extends z.ZodType>(
  schema: T,
  input: unknown,
): z.ZodSafeParseResult<z.output<T>> {
  const given = schema.safeParse(input)
  if (!given.success) answerWith(400)
  return given
}

/** What is typed into a field. What may stand in it is looked at afterwards, and told to whoever typed it. */
export const typed = z.string().max(4000)

/**
 * A form, by the schemas of its fields: it has these and no others, each once. React's own fields, with which a form
 * works without scripts, are left out.
 */
export function form<S extends z.ZodRawShape>(fields: S) {
  return z
    .instanceof(FormData)
    .refine((given) => new Set(given.keys()).size === [...given.keys()].length)
    .transform((given): unknown => {
      return Object.fromEntries([...given].filter(([name]) => !name.startsWith('$ACTION_')))
    })
    .pipe(z.strictObject(fields))
}
