import { type SourceKind, UNSPECIFIC_ACTORS } from '@/lib/source/model'
import { fold } from '@/lib/values/fold'
import type { Bilingual } from '@/lib/values/text'
import { KNOWN_ACTORS, KNOWN_SOURCES } from './known'

/** A source that has to be recorded before a claim of it can be, as it is suggested to a person. */
export interface NewSource {
  readonly key: string
  readonly kind: SourceKind
  readonly speaksFor: string | null
  readonly name: Bilingual
}

export interface NewActor {
  readonly key: string
  readonly kind: string
  readonly name: Bilingual
}

/** What the sources are that the reader knows untold and that no party speaks through; the others are outlets. */
const KINDS: Readonly<Record<string, SourceKind>> = {
  sohr: 'monitor',
  snhr: 'monitor',
  un: 'official',
  'white-helmets': 'official',
  hospital: 'official',
  'local-sources': 'witness',
  activists: 'witness',
}

/** A source as far as the reader can tell what it is; names that it does not know are the key's words. */
export function suggestSource(key: string): NewSource {
  const party = KNOWN_ACTORS.find((actor) => actor.key === key)
  const source = KNOWN_SOURCES.find((known) => known.key === key)
  const names = (source ?? party)?.names
  if (party) return { key, kind: 'belligerent', speaksFor: key, name: nameOf(names, key) }
  const kind = source ? (KINDS[key] ?? 'media') : 'unattributed'
  return { key, kind, speaksFor: null, name: nameOf(names, key) }
}

/** An actor as far as the reader can tell who it is. */
export function suggestActor(key: string): NewActor {
  if (key === 'civilians') return { key, kind: 'civilians', name: CIVILIANS }
  const known = KNOWN_ACTORS.find((actor) => actor.key === key)
  return { key, kind: 'armed-group', name: nameOf(known?.names, key) }
}

/** True for victims whom nobody has to describe: the reader names them, or nobody can. */
export function isNamedActor(key: string): boolean {
  return (
    key === 'civilians' ||
    UNSPECIFIC_ACTORS.some((word) => word === key) ||
    KNOWN_ACTORS.some((actor) => actor.key === key)
  )
}

const CIVILIANS: Bilingual = { ar: 'المدنيون', en: 'Civilians' }

/** The first name in each language; where one is missing, the other's. */
function nameOf(names: readonly string[] | undefined, key: string): Bilingual {
  const all = names ?? [key.replaceAll('-', ' ')]
  const isArabic = (name: string) => /\p{Script=Arabic}/u.test(name)
  const ar = all.find(isArabic) ?? (all[0] as string)
  return { ar, en: all.find((name) => !isArabic(name)) ?? ar }
}

/** How long a key is made at most, in characters: what is added to it must still fit. */
const LONGEST = 48

/** A key made of the Latin letters and digits of a name, or of `otherwise` when it has none. */
export function keyOfName(name: string, otherwise: string): string {
  const words = fold(name.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '')).match(/[a-z0-9]+/g)
  return (words ?? [otherwise]).join('-').slice(0, LONGEST).replace(/-$/, '')
}
