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
  for (const batch of batchesOf(new Set(keys))) found.push(...(await find(batch)))
  return found
}
