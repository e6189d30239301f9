import type { Refusal } from '@/lib/account/model'
import type { Corrected } from '@/lib/correction/commands'

/** What the server answers to a correction: what came of it, or that it did not get so far. */
export type CorrectAnswer = Corrected | { readonly ok: false; readonly reason: Refusal | 'invalid' }

/** A correction or a restoration, sent to the server. */
export type SendCorrection = (input: unknown) => Promise<CorrectAnswer>
