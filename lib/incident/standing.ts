import type { Prisma } from '@/prisma/generated/sqlite/client'

/** Incidents on which a claim stands, in them or in a part of them, however deep: the summary counts those. */
export const WITH_CLAIMS = {
  summary: { is: { claims: { gt: 0 } } },
} satisfies Prisma.IncidentWhereInput

/**
 * Incidents of which every claim was withdrawn: they are recorded, and what they belong to does not show them. One that
 * was merged into another is none of these: it belongs to nothing any more.
 */
export const EMPTIED = {
  mergedIntoKey: null,
  summary: { is: { claims: 0 } },
  OR: [{ claims: { some: {} } }, { parts: { some: { claims: { some: {} } } } }],
} satisfies Prisma.IncidentWhereInput

/** All other incidents, those among them that never had a claim. */
export const NOT_EMPTIED = { NOT: EMPTIED } satisfies Prisma.IncidentWhereInput
