/** What kind of speaker a noun means, so that "the ministry" points back to a state and "the group" to a group. */
export type Kind = 'state' | 'group' | 'armed' | 'paper' | 'person'

/** A noun for somebody who speaks. */
export interface Role {
  readonly kind: Kind
  /** Who it is, whichever side it is on; null when the words beside it, or the text before it, tell. */
  readonly own: string | null
  /** Who it is when nobody tells; `again` for who spoke last. */
  readonly otherwise: string
}

const TABLE: readonly (readonly [Kind, string | null, string, string])[] = [
  ['person', 'activists', '', 'activist activists campaigner campaigners dissident dissidents'],
  [
    'person',
    'hospital',
    '',
    'dr doctor doctors medic medics nurse nurses paramedic paramedics surgeon surgeons physician physicians hospital hospitals clinic clinics morgue',
  ],
  [
    'person',
    'relatives',
    '',
    'relative relatives family brother father mother sister widow cousin uncle',
  ],
  ['person', 'witnesses', '', 'witness witnesses eyewitness eyewitnesses onlookers'],
  [
    'person',
    'local-sources',
    '',
    'resident residents villager villagers inhabitant inhabitants locals townspeople neighbors neighbours shopkeeper mourners mourner survivor survivors refugees farmers shepherds elders fishermen passers-by',
  ],
  ['person', 'white-helmets', '', 'rescuer rescuers responders'],
  ['group', null, 'monitors', 'monitors'],
  ['person', 'outlet', '', 'correspondent correspondents reporter reporters'],
  ['paper', 'reports', '', 'reports'],
  [
    'state',
    null,
    'state',
    `army armys military police government regime ministry authorities authority governor governorate navy troops
     minister president premier prosecutor parliament command kremlin tv television intelligence`,
  ],
  ['person', null, 'local-sources', 'source sources guard guards lawyer diplomat diplomats'],
  [
    'group',
    null,
    'again',
    `group groups monitor organisation organization organisations organizations network networks
     agency agencies charity watchdog media channel newspaper daily websites forces force
     fighters committee committees centre center body team company union
     coalition alliance wing arm outlet mission unit branch brigade division battalion commission panel delegation commissioner investigators inspectors experts rapporteur directorate headquarters`,
  ],
  [
    'armed',
    null,
    'again',
    `militia movement faction factions militants rebels jihadists insurgents extremists party supporter supporters sympathisers
     sympathizers partisans gunmen mouthpiece terrorists`,
  ],
  [
    'person',
    null,
    'again',
    `spokesman spokeswoman spokesperson spokesmen director head chief commander commanders general leader leaders
     envoy ambassador secretary coordinator founder member volunteer volunteers worker workers aide chairman deputy
     brigadier representative bureau office department staff team personnel`,
  ],
  [
    'person',
    null,
    'state',
    'official officials officer officers lawmaker colonel lieutenant captain major',
  ],
  [
    'paper',
    null,
    'again',
    'statement statements report document documents communique bulletin video tweet thread post posts toll tolls account dispatch magazine investigation study survey analysis inquiry tally count figures data statistics estimate estimates list footage images photos pictures message leaflet recording website assessment assessments findings release',
  ],
  ['group', null, 'local-officials', 'administration municipality mayor council councils'],
  ['person', null, 'journalist', 'journalist journalists blogger photographer cameraman'],
  ['person', null, 'again', 'he she they it'],
]

const ROLES = new Map<string, Role>()
for (const [kind, own, otherwise, words] of TABLE) {
  for (const word of words.split(/\s+/)) if (word) ROLES.set(word, { kind, own, otherwise })
}

/** What a noun for a speaker says; null for any other word. */
export function roleOf(word: string): Role | null {
  return ROLES.get(word) ?? null
}

/** True for a pronoun that points back to whoever spoke. */
export function isPronoun(word: string): boolean {
  return /^(?:he|she|they|it)$/.test(word)
}

/** Nations that speak and are no party of their own in the list of actors; their adjectives and names. */
const NATIONS = new Map<string, string>()
for (const [key, words] of Object.entries({
  france: 'french france paris',
  uk: 'british britain uk london',
  bahrain: 'bahraini bahrain',
  uae: 'emirati uae emirates',
  germany: 'german germany berlin',
  'saudi-arabia': 'saudi riyadh',
  egypt: 'egyptian egypt cairo',
  qatar: 'qatari qatar',
  jordan: 'jordanian jordan amman',
  lebanon: 'lebanese lebanon beirut',
  palestine: 'palestinian',
  yemen: 'yemeni',
  afghanistan: 'afghan afghanistan kabul',
  pakistan: 'pakistani pakistan',
  libya: 'libyan libya',
  nigeria: 'nigerian nigeria',
  somalia: 'somali somalia',
  iran: 'iranian iran iranians tehran',
  hezbollah: 'hezbollah hizbollah hizbullah hezballah',
  'syrian-opposition': 'opposition',
  china: 'chinese china beijing',
  belgium: 'belgian',
  netherlands: 'dutch',
  denmark: 'danish',
  canada: 'canadian canada',
  australia: 'australian australia',
  eu: 'eu european',
  colombia: 'colombian colombia bogota',
  peru: 'peruvian peru lima',
  mexico: 'mexican mexico',
  india: 'indian india delhi',
  philippines: 'philippine philippines manila',
  sudan: 'sudanese sudan khartoum',
  ethiopia: 'ethiopian ethiopia',
  mali: 'malian mali bamako',
  myanmar: 'myanmar burmese',
  kenya: 'kenyan kenya nairobi',
  kuwait: 'kuwaiti kuwait',
  algeria: 'algerian algeria algiers',
  tunisia: 'tunisian tunisia tunis',
})) {
  for (const word of words.split(' ')) NATIONS.set(word, key)
}

/** The nation, or the part of a party that speaks for itself, that a word names; null for any other word. */
export function nationOf(word: string): string | null {
  return NATIONS.get(word) ?? (word === 'oppositions' ? 'syrian-opposition' : null)
}
