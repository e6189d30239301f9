import type { Comparison, Finding } from './model'

/** A comparison as the API and the command line give it: without the runs that the page sets its findings in. */
export type PublicComparison = Omit<Comparison, 'findings'> & {
  readonly findings: readonly Omit<Finding, 'runs'>[]
}

/** The public shape of a comparison (design, "Comparison JSON"). What is absent stays absent. */
export function toJson({ findings, ...comparison }: Comparison): PublicComparison {
  return { ...comparison, findings: findings.map(({ runs: _, ...finding }) => finding) }
}
