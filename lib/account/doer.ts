/**
 * What stands for who did something where that is no person: `desk` for what was recorded before people had accounts,
 * the command line, and the sample that Mizan comes with.
 */
const NO_PEOPLE = ['desk', 'cli', 'sample'] as const

/** What those who did something are called. */
export interface Doers {
  /** Names of people by their ids. A person may call themselves "desk": that makes nobody the desk. */
  readonly names: ReadonlyMap<string, string>
  /** For what is no person, and for somebody who is not told. In the reader's language. */
  readonly words: Readonly<Record<(typeof NO_PEOPLE)[number] | 'somebody', string>>
}

/**
 * What somebody is called. Views keep what records hold; this is the one place that makes it a name.
 * @param by what a record holds of who did something; null where that is not told
 * @returns `by` itself for what is neither a person nor known here
 */
export function nameOf({ names, words }: Doers, by: string | null): string {
  if (by === null) return words.somebody
  const known = NO_PEOPLE.find((one) => one === by)
  return known ? words[known] : (names.get(by) ?? by)
}
