import type { ReactNode } from 'react'

/** For the `<bdi>` of a message: a run whose direction must not touch the text round it. */
export function isolated(run: ReactNode): ReactNode {
  return <bdi>{run}</bdi>
}

/** The same where there are no elements, in titles and labels: the run between FSI and PDI. */
export function isolate(run: string): string {
  return `\u2068${run}\u2069`
}
