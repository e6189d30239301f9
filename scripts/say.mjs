// What the scripts print: one line a step, one sentence a fault.

/**
 * Ends the program with a sentence that tells what to do, in both languages.
 * @param {string} english
 * @param {string} arabic
 * @returns {never}
 */
export function fail(english, arabic) {
  process.stderr.write(`${english}\n${arabic}\n`)
  process.exit(1)
}

/**
 * Runs a step under its title and prints how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = Date.now()
  console.log(`${title} …`)
  const result = await work()
  console.log(`${title}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`)
  return result
}
