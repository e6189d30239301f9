/** Nouns that name no party, and whom they may mean, the likeliest first. */
export const SIDES: Readonly<Record<string, readonly string[]>> = {
  army: ['syrian-government', 'turkey', 'russia', 'coalition', 'israel', 'iran-hezbollah'],
  militants: ['rebels', 'isis'],
  jihadists: ['isis', 'rebels'],
  fighters: ['rebels', 'isis', 'sdf', 'syrian-government', 'iran-hezbollah'],
}

/** Whom a party fights, the likeliest first: the people whom it kills are not its own. */
export const FOES: Readonly<Record<string, readonly string[]>> = {
  'syrian-government': ['rebels', 'isis'],
  russia: ['rebels', 'isis'],
  'iran-hezbollah': ['rebels', 'isis', 'israel'],
  rebels: ['syrian-government', 'isis', 'sdf'],
  isis: ['syrian-government', 'rebels', 'sdf'],
  sdf: ['isis', 'turkey', 'rebels', 'syrian-government'],
  coalition: ['isis'],
  turkey: ['sdf', 'isis', 'syrian-government'],
  israel: ['syrian-government', 'iran-hezbollah'],
}

/** States whose spokesmen mean their own when they tell of soldiers. */
export const ARMIES = ['turkey', 'russia', 'coalition', 'israel', 'iraq', 'ukraine', 'lebanon']
export const STATES = ['syrian-government', ...ARMIES]

/** True for a state whose army Mizan tells apart. */
export function isArmy(key: string): boolean {
  return STATES.includes(key)
}

/** True for a party that has fighters of its own. */
export function isArmed(key: string): boolean {
  return key in FOES
}
