import type { Verdict } from '@/lib/comparison/model'

/** A shape for each verdict, so that none is told by colour alone: apart, equal, overlapping, one, none. */
const SHAPES: Record<Verdict, React.ReactNode> = {
  conflict: <path d="M6.6 2v10L1 7zM9.4 2v10L15 7z" fill="currentColor" />,
  agree: <path d="M2 4.2h12M2 9.8h12" stroke="currentColor" strokeWidth="2.2" fill="none" />,
  compatible: (
    <g fill="none" stroke="currentColor" strokeWidth="1.6">
      <circle cx="5.6" cy="7" r="4.3" />
      <circle cx="10.4" cy="7" r="4.3" />
    </g>
  ),
  oneFigure: <circle cx="8" cy="7" r="3.4" fill="currentColor" />,
  noFigures: (
    <circle
      cx="8"
      cy="7"
      r="4.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.2 1.4"
    />
  ),
}

/** The mark of a verdict; the accent is conflict's alone. Its name stands beside it. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 14"
      className={`inline-block h-3.5 w-4 shrink-0 ${verdict === 'conflict' ? 'text-accent' : 'text-muted'}`}
    >
      {SHAPES[verdict]}
    </svg>
  )
}
