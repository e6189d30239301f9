/** Whom a party calls terrorists. */
export const FOE: Readonly<Record<string, string>> = {
  sdf: 'isis',
  coalition: 'isis',
  iraq: 'isis',
  peshmerga: 'isis',
  'syrian-government': 'rebels',
  russia: 'rebels',
}

/** Against whom a party fights, where it acts and nobody else is named. */
export const AGAINST: Readonly<Record<string, string>> = {
  ...FOE,
  turkey: 'sdf',
  rebels: 'syrian-government',
  israel: 'iran-hezbollah',
  hamas: 'israel',
  'islamic-jihad': 'israel',
}
