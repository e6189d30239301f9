/** What a counted noun says of who they are, before the text around it is asked. */
export interface Person {
  /**
   * `civilians`; a party's key; or a class that the context settles: `people` (no more than persons), `army`
   * (of some state), `militants` (against the state), `fighters` (of any side).
   */
  readonly whose: string
  readonly subset: string | null
  readonly unit: 'persons' | 'families'
  /** A plural ends a noun phrase; a singular may also stand before another noun ("civilian homes"). */
  readonly plural: boolean
  /** False for a noun that tells more of civilians than that they are civilians: students, patients. */
  readonly plain?: boolean
}

/** `whose` and `subset`, then singular/plural pairs; a plural that only adds "s" is not written out. */
const TABLE: readonly (readonly [string, string | null, string])[] = [
  [
    'civilians',
    null,
    `civilian citizen resident fisherman/fishermen miner sailor villager refugee farmer shepherd student teacher patient worker
     driver passenger pilgrim worshipper shopper cleric imam preacher priest christian worshiper activist lawmaker protester demonstrator noncombatant employee bystander
     inhabitant evacuee staff/ staffer relative neighbour neighbor patient guest groom bride merchant shopkeeper lawyer
     engineer pupil schoolteacher townspeople/ household/ displaced/ mourner politician volunteer parishioner
     nun monk bishop pastor chef cook baker barber mechanic tourist pedestrian commuter
     footballer athlete singer actor poet writer blogger professor academic scientist judge councillor
     diplomat firefighter contractor interpreter translator cleaner orphan tribesman/tribesmen herder
     bedouin yazidi druze/ assyrian muslim alawite copt hunter truffle-hunter gatherer pensioner pharmacist dentist electrician trader vendor
     laborer labourer non-combatant local/locals tailor plumber beekeeper carpenter blacksmith grocer butcher
     jeweller jeweler mason builder porter janitor gardener waiter cashier clerk accountant technician architect
     painter musician filmmaker producer editor archaeologist curator librarian scholar lecturer researcher
     headmaster headteacher instructor coach player goalkeeper muezzin mufti seminarian watchman/watchmen
     caretaker smuggler trafficker dealer banker businessman/businessmen businesswoman/businesswomen landlord
     motorist motorcyclist trucker harvester picker forager scavenger deminer mayor prosecutor ambassador returnee
     townsfolk/ churchgoer holidaymaker parent sibling twin spouse grandparent passer helper welder barista rescuer rescue-worker uyghur-civilian observers/`,
  ],
  [
    'civilians',
    'women',
    'woman/women wife/wives mother sister grandmother female widow aunt grandma mum mom fiancee housewife/housewives schoolmistress',
  ],
  [
    'civilians',
    'children',
    'child/children baby/babies infant toddler boy kid minor schoolchild/schoolchildren newborn son daughter schoolboy schoolgirl girl teenager teen adolescent preschooler stepson stepdaughter grandchild/grandchildren',
  ],
  [
    'civilians',
    'journalists',
    'journalist reporter photographer cameraman/cameramen correspondent photojournalist',
  ],
  [
    'civilians',
    'medics',
    'medic doctor nurse paramedic surgeon physician midwife/midwives orderly/orderlies anaesthetist anesthetist',
  ],
  [
    'civilians',
    null,
    'elder elderly/ man/men husband brother father grandfather uncle cousin nephew grandson passer-by/passers-by passerby/passersby',
  ],
  ['civilians', 'medics', 'ambulanceman/ambulancemen'],
  [
    'people',
    null,
    'person/people persons/ individual human victim soul life/lives body/bodies corpse prisoner detainee captive inmate youth guard bomber assailant migrant survivor peacekeeper',
  ],
  [
    'army',
    null,
    'soldier corporal sergeant troop/troops trooper serviceman/servicemen conscript personnel/ crewmember reservist policeman/policemen policewoman/policewomen police/ gendarme pilot airman/airmen commando paratrooper marine cadet guardsman/guardsmen infantryman/infantrymen adviser advisor co-pilot navigator crewman/crewmen sapper gunner',
  ],
  ['army', 'commander', 'general colonel lieutenant major captain brigadier'],
  ['army', 'commander', 'officer'],
  ['fighters', 'commander', 'commander leader chief warlord emir ringleader'],
  [
    'fighters',
    null,
    'fighter gunman/gunmen militiaman/militiamen member element recruit volunteer-fighter operative sniper bodyguard aide suspect attacker companion comrade associate accomplice defender cadre escort paramilitary/paramilitaries supporter partisan irregular proxy/proxies affiliate',
  ],
  [
    'militants',
    null,
    'militant extremist insurgent radical combatant terrorist apostate infiltrator takfiri outlaw bandit',
  ],
  ['jihadists', null, 'jihadist jihadi'],
  [
    'rebels',
    null,
    'rebel mercenary/mercenaries guerrilla guerilla separatist islamist oppositionist defector deserter',
  ],
  ['syrian-government', null, 'loyalist regular shabiha/'],
  ['sdf', null, 'kurd'],
  ['sdf', null, 'peshmerga/'],
  ['martyrs', null, 'martyr'],
  ['civilians', null, 'hostage'],
  ['people', 'foreign', 'foreigner non-syrian frenchman/frenchmen englishman/englishmen'],
  ['people', null, 'national'],
  [
    'people',
    null,
    'syrian iraqi palestinian afghan lebanese/ jordanian briton egyptian libyan yemeni saudi pakistani tunisian chechen uzbek uyghur uighur turkmen/ tajik kazakh turk iranian german',
  ],
]

const PLAIN = /^(?:civilian|citizen|resident|inhabitant|evacuee|noncombatant|non-combatant)$/

const PEOPLE = new Map<string, Person>()
for (const [whose, subset, nouns] of TABLE) {
  for (const noun of nouns.split(/\s+/)) {
    const [singular, plural = noun.includes('/') ? '' : `${noun}s`] = noun.split('/')
    const plain = !(whose === 'civilians' && subset === null) || PLAIN.test(singular as string)
    const person = { whose, subset, unit: 'persons' as const, plain }
    if (plural) {
      PEOPLE.set(singular as string, { ...person, plural: false })
      PEOPLE.set(plural, { ...person, plural: true })
    } else PEOPLE.set(singular as string, { ...person, plural: true })
  }
}
for (const noun of ['family', 'families', 'household', 'households']) {
  PEOPLE.set(noun, {
    whose: 'civilians',
    subset: null,
    unit: 'families',
    plural: noun.endsWith('s'),
  })
}

/** Who a noun counts; null when it does not count people. "A 12-year-old" is a child. */
export function personOf(word: string): Person | null {
  const known = PEOPLE.get(word)
  if (known !== undefined) return known
  const age = /^(\d{1,3})-years?-olds?$/.exec(word)
  if (age === null) return null
  return {
    whose: 'civilians',
    subset: Number(age[1]) < 18 ? 'children' : null,
    unit: 'persons',
    plural: false,
  }
}
