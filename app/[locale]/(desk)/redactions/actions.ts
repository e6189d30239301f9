'use server'

import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { authorise } from '@/app/access/authorise'
import { form, taken } from '@/app/access/taken'
import type { FoundView, RedactionState } from '@/components/redaction/contract'
import { redactWords } from '@/lib/redaction/commands'
import { countsOf, type Found, totalOf, type Wanted } from '@/lib/redaction/model'
import { faultOfWords, findWords } from '@/lib/redaction/queries'
import { linesOf, redaction, wanted } from '@/lib/redaction/schema'
import { getDatabase } from '@/lib/server/db'

/** The longest text that is looked at, and comes back to be mended. */
const written = z.string().max(20_000)

const asked = form({
  words: written,
  reason: written.default(''),
  inside: z.string().max(10).default(''),
  sure: z.string().max(10).default(''),
  step: z.enum(['look', 'change', 'remove']).default('look'),
})

/** Looks where words stand, and removes them when that was seen and is meant. */
export async function redact(_last: RedactionState, input: unknown): Promise<RedactionState> {
  const caller = await authorise('redact')
  const fields = taken(asked, input)
  const { words = '', reason = '', inside = '', sure = '', step = 'look' } = fields.data ?? {}
  const state: RedactionState = {
    ...{ words, reason, inside: inside !== '', found: null, fault: null, line: '' },
    ...{ refusal: null, done: null },
  }
  if (!caller.ok) return { ...state, refusal: caller.reason }
  if (!fields.success) return { ...state, fault: 'tooMuch' }
  if (step === 'change') return state
  const given = wanted.safeParse({ words: linesOf(state.words), inside: state.inside })
  if (!given.success) return { ...state, fault: 'tooMuch' }
  const fault = faultOfWords(given.data)
  if (fault) {
    return { ...state, fault: fault.reason, line: fault.reason === 'tooShort' ? fault.line : '' }
  }
  if (step !== 'remove') return withFound(state, given.data)
  const whole = redaction.safeParse({ ...given.data, reason })
  if (!whole.success) return { ...(await withFound(state, given.data)), fault: 'reason' }
  if (sure === '') {
    return { ...(await withFound(state, given.data)), fault: 'notSure' }
  }
  const done = await redactWords(getDatabase(), whole.data, {
    by: caller.person.id,
    at: new Date(),
  })
  if (!done.ok) {
    const found = done.reason === 'reasonHolds' ? await withFound(state, given.data) : state
    return { ...found, fault: done.reason }
  }
  revalidatePath('/', 'layout')
  const { isCompact, found } = done
  return { ...state, words: '', reason: '', done: { total: totalOf(found.places), isCompact } }
}

async function withFound(state: RedactionState, given: Wanted): Promise<RedactionState> {
  return { ...state, found: toView(await findWords(getDatabase(), given)) }
}

function toView({ places, ...found }: Found): FoundView {
  return { ...found, counts: countsOf(places), total: totalOf(places) }
}
