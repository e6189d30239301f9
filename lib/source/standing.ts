import { STANDING } from '@/lib/claim/standing'
import type { Prisma } from '@/prisma/generated/sqlite/client'

/**
 * All sources but those that are recorded for nothing but claims that were withdrawn: these have published nothing, and
 * are no party's silent voice. Who never had a claim counts.
 */
export const STANDING_SOURCES = {
  NOT: { claims: { some: {}, none: STANDING }, published: { none: {} } },
} satisfies Prisma.SourceWhereInput
