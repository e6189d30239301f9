import { ARABIC_ACTORS } from './ar/actors'
import { ARABIC_SOURCES } from './ar/sources'
import type { KnownName } from './model'
import { BUILT_IN_ACTORS, BUILT_IN_SOURCES } from './parties'

/** Every party and source that a reader knows untold, whichever language's; a key may stand more than once. */
export const KNOWN_ACTORS: readonly KnownName[] = [...BUILT_IN_ACTORS, ...ARABIC_ACTORS]
export const KNOWN_SOURCES: readonly KnownName[] = [...BUILT_IN_SOURCES, ...ARABIC_SOURCES]
