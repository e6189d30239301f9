/** How exactly a place is known, from a point to a whole country. */
export const PLACE_PRECISIONS = [
  'exact',
  'village',
  'town',
  'locality',
  'district',
  'region',
  'country',
] as const

export type PlacePrecision = (typeof PLACE_PRECISIONS)[number]
