/** Whose people a figure counts, and how that was found. */
export interface Victims {
  readonly key: string
  readonly rule: string
  /** True when the noun or a word beside it says it. */
  readonly said: boolean
  /** Their subset, where the people whom "them" means have one: "hit the paramedics, killing two of them". */
  readonly subset?: string | null
}
