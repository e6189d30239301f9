/**
 * The median of several runs of each work in milliseconds, after as many that only warm up. The works take turns,
 * so that a busy machine slows all of them alike.
 */
export function mediansOf(runs: number, works: readonly (() => unknown)[]): readonly number[] {
  const times = works.map((): number[] => [])
  for (let run = 0; run < runs * 2; run++) {
    works.forEach((work, i) => {
      const start = performance.now()
      work()
      if (run >= runs) times[i]?.push(performance.now() - start)
    })
  }
  return times.map((measured) => measured.sort((a, b) => a - b)[Math.floor(runs / 2)] as number)
}

/** A line of the report: what was measured, how often a second, and how many times the base that is. */
export function line(what: string, perSecond: number, base: number): string {
  const rate = Math.round(perSecond).toLocaleString('en')
  return `  ${what.padEnd(48)} ${rate.padStart(10)}/s   ${(perSecond / base).toFixed(2)} ×`
}

/** The least of the processor's time that several runs of a work take, in milliseconds. */
export function processorOf(runs: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return Math.max(least, 0.001)
}
