import type { Refusal } from '@/lib/account/model'
import type { Stepped } from '@/lib/review/commands'

/** What the server answers to a step: what came of it, or that it did not get so far. */
export type StepAnswer = Stepped | { readonly ok: false; readonly reason: Refusal | 'invalid' }

/** The same with what only the page can know: a reason that is missing, a server that does not answer. */
export type StepOutcome =
  | StepAnswer
  | { readonly ok: false; readonly reason: 'needsReason' | 'lost' }

/** A step with a claim, sent to the server. */
export type TakeStep = (input: unknown) => Promise<StepAnswer>
