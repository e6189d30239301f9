import { ENTRY_NOUNS } from '@/lib/entry/model'
import type { Named } from '@/lib/source/view'
import { canonical } from '@/lib/values/canonical'
import type { PartialDate } from '@/lib/values/date'
import { type Figure, intervalOf, isNumber, isSameFigure } from '@/lib/values/figure'
import { upper } from '@/lib/values/interval'
import type { Bilingual } from '@/lib/values/text'

/** A claim, an incident, a source or a place as a bundle writes it: what a revision holds. An absent field says what null says. */
export type Content = Readonly<Record<string, unknown>>

/** What can be corrected: each is a list of the bundle. */
export const CORRECTED_NOUNS = ['claims', ...ENTRY_NOUNS] as const

export type CorrectedNoun = (typeof CORRECTED_NOUNS)[number]

/**
 * What no correction changes: with another document or speaker a claim is another claim, and which incident another one
 * was merged into is decided by merging.
 */
export const FIXED_FIELDS: Readonly<Record<CorrectedNoun, readonly string[]>> = {
  claims: ['key', 'document', 'claimant'],
  incidents: ['key', 'mergedInto'],
  sources: ['key'],
  places: ['key'],
}

/** A field that two people set differently, from what it was to what each made of it. */
export interface Conflict {
  readonly field: string
  readonly base: unknown
  readonly theirs: unknown
  readonly mine: unknown
}

/** Two corrections of one content in one: fields that only one of them touched, and those that both set differently. */
export interface Merged {
  /** Mine, with what the other changed and I did not. */
  readonly content: Content
  readonly conflicts: readonly Conflict[]
}

/** Brings two corrections of the same content together, field by field; nothing of either is lost. */
export function mergeCorrections(base: Content, theirs: Content, mine: Content): Merged {
  const fields = [...new Set([...Object.keys(base), ...Object.keys(theirs), ...Object.keys(mine)])]
  const content: Record<string, unknown> = {}
  const conflicts: Conflict[] = []
  for (const field of fields) {
    const [was, their, my] = [base[field], theirs[field], mine[field]]
    const isMine = !isSame(was, my)
    const value = isMine ? my : their
    if (value !== undefined) content[field] = value
    if (isMine && !isSame(was, their) && !isSame(their, my)) {
      conflicts.push({ field, base: was ?? null, theirs: their ?? null, mine: my ?? null })
    }
  }
  return { content, conflicts }
}

const isSame = (a: unknown, b: unknown) => canonical(a ?? null) === canonical(b ?? null)

const CLAIM_SLIPS = ['notInWords', 'afterPublication', 'aboveTotal', 'belowPart'] as const

const INCIDENT_SLIPS = ['afterReport', 'outsideWhole'] as const

/** What may be a slip of whoever corrects; each can be confirmed to be meant. */
export const SLIPS = [...CLAIM_SLIPS, ...INCIDENT_SLIPS] as const

export type Slip = (typeof SLIPS)[number]

/** What a corrected claim is held against. */
export interface Surroundings {
  readonly figure: Figure
  /** The number that the figure's own words say, if they say one. */
  readonly said: Figure | null
  /** First day of the incident, `YYYY-MM-DD`. */
  readonly happened: string
  readonly published: PartialDate
  /** The figure of the claim of which this one is a part. */
  readonly total: Figure | null
  /** The figures of its own parts. */
  readonly parts: readonly Figure[]
}

/**
 * What looks like a slip: a number that is not the one that its words say; an incident that begins after the text that tells of it was published (as far as its date is
 * known), a part that is surely larger than its total (design, "Parts and wholes").
 */
export function slipsOf({ figure, said, happened, published, total, parts }: Surroundings): Slip[] {
  return CLAIM_SLIPS.filter((slip) => {
    if (slip === 'notInWords')
      return said !== null && isNumber(figure) && !isSameFigure(figure, said)
    if (slip === 'afterPublication') return isAfter(happened, published)
    if (slip === 'aboveTotal') return total !== null && isAbove(figure, total)
    return parts.some((part) => isAbove(part, figure))
  })
}

/** What a corrected incident is held against. */
export interface IncidentSurroundings {
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
  /** When the documents were published that claims on it quote. */
  readonly published: readonly PartialDate[]
  /** First and last day of the incident that it is part of. */
  readonly whole: { readonly start: string; readonly end: string } | null
}

/**
 * What looks like a slip: an incident that begins after a text that tells of it was published, and a part that happened
 * at no time at which its whole did.
 */
export function incidentSlipsOf({ start, end, published, whole }: IncidentSurroundings): Slip[] {
  return INCIDENT_SLIPS.filter((slip) => {
    if (slip === 'afterReport') return published.some((date) => isAfter(start, date))
    return whole !== null && (end < whole.start || start > whole.end)
  })
}

/** Whether a day is surely after a date, as far as that is known. */
function isAfter(day: string, { date, precision }: PartialDate): boolean {
  const known = { day: 10, month: 7, year: 4 }[precision]
  return day.slice(0, known) > date.slice(0, known)
}

function isAbove(part: Figure, total: Figure): boolean {
  return intervalOf(part, 'literal')[0] > upper(intervalOf(total, 'literal'))
}

/** What can be chosen by key in a claim. */
export interface FieldChoices {
  readonly incidents: readonly Named[]
  readonly actors: readonly Named[]
  readonly places: readonly Named[]
  /** The claims of the same speaker, for being a part of one. */
  readonly totals: readonly Named[]
  /** The claims on the same incident, for repeating one. */
  readonly origins: readonly Named[]
}

/** All that the form for correcting a claim shows. */
export interface ClaimForm {
  readonly revision: number
  readonly content: Content
  readonly claimant: Bilingual
  /** Key of the document, its text and its language. */
  readonly document: string
  readonly text: string
  readonly language: string
  readonly choices: FieldChoices
}
