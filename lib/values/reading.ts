/** The stated rule that turns vague words into numbers. The literal one is the default and the law of the others' silence. */
export const READINGS = ['literal', 'acled', 'airwars'] as const

export type Reading = (typeof READINGS)[number]

/** True for the name of a reading, exactly as it stands in URLs and exports. */
export function isReading(value: unknown): value is Reading {
  return READINGS.some((reading) => reading === value)
}
