/** The median of several runs in milliseconds, after as many that only warm up. */
export function medianOf(runs: number, work: () => unknown): number {
  const times: number[] = []
  for (let run = 0; run < runs * 2; run++) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  const measured = times.slice(runs).sort((a, b) => a - b)
  return measured[Math.floor(runs / 2)] as number
}

/** A line of the report: what was measured, how often a second, and how many times the base that is. */
export function line(what: string, perSecond: number, base: number): string {
  const rate = Math.round(perSecond).toLocaleString('en')
  return `${what.padEnd(44)} ${rate.padStart(12)}/s   ${(perSecond / base).toFixed(2)} ×`
}
