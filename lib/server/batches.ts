/** Statements carry at most this many rows or keys: SQLite binds 32,766 values and Prisma plans for fewer. */
const BATCH = 500

/** Cuts a list into batches that fit into one statement each. */
export function* batchesOf<T>(all: Iterable<T>, size: number = BATCH): Generator<T[]> {
  let batch: T[] = []
  for (const one of all) {
    batch.push(one)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Finds by many keys: asks batch by batch and returns all that was found. */
export async function findInBatches<K, T>(
  keys: Iterable<K>,
  find: (batch: K[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = []
  for (const batch of batchesOf(new Set(keys))) for (const one of await find(batch)) found.push(one)
  return found
}

/** Finds rows by key, then the rows that their `edge` leads to, and so on to the end of every chain. */
export async function climb<F extends string, T extends { key: string } & Record<F, string | null>>(
  keys: Iterable<string>,
  edge: F,
  find: (keys: string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = []
  const seen = new Set<string>()
  let frontier = [...keys]
  while (frontier.length > 0) {
    for (const key of frontier) seen.add(key)
    const rows = await findInBatches(frontier, find)
    for (const row of rows) found.push(row)
    frontier = rows.flatMap((row) => {
      const next: string | null = row[edge]
      return next === null || seen.has(next) ? [] : [next]
    })
  }
  return found
}

/** Groups rows under a key that many of them share. */
export function listsOf<K, T>(rows: Iterable<T>, keyOf: (row: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const list = lists.get(key)
    if (list) list.push(row)
    else lists.set(key, [row])
  }
  return lists
}
