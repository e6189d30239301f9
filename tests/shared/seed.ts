import { join } from 'node:path'
import { root } from '@/lib/server/env'

/** The bundle that the project began with, where it lies beside the checkout. */
export const SEED = join(root, '../shared/seed/bundle.json')

/** Its incident, and the part at which both sides speak. */
export const RAID = 'hajin-camp-2018-10-12'
export const CAMP = `${RAID}-camp`
