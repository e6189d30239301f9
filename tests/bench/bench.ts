import { benchBoard } from './board'
import { benchComparison } from './comparison'

/** Every benchmark gives the lines of its report, each rate beside a base measured in the same run. */
const benchmarks = [benchComparison, benchBoard]

for (const bench of benchmarks) {
  for (const text of await bench()) console.log(text)
}
