import type { Refusal } from '@/lib/account/model'
import type { Assessed } from '@/lib/assessment/commands'

/** What the server answers to what an editor wrote: what came of it, or that it did not get so far. */
export type AssessAnswer = Assessed | { readonly ok: false; readonly reason: Refusal | 'invalid' }

/** The same with what only the page can know: a server that does not answer. */
export type AssessOutcome = AssessAnswer | { readonly ok: false; readonly reason: 'lost' }

/** An assessment, a dissent or a withdrawal, sent to the server. */
export type SendAssessment = (input: unknown) => Promise<AssessAnswer>
