import type { FindingKind } from '@/lib/comparison/model'

/** A shape for every kind of finding; the accent is for accounts that exclude each other. */
const SHAPES: Record<FindingKind, React.ReactNode> = {
  conflict: <path d="M6.6 2v12L1 8zM9.4 2v12L15 8z" fill="currentColor" />,
  denial: (
    <path
      d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M3.8 12.2l8.4-8.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  sum: <path d="M12.5 3H4l4.5 5L4 13h8.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  contradiction: (
    <path d="M3 6h10M3 10h10M11 2.5l-6 11" fill="none" stroke="currentColor" strokeWidth="1.8" />
  ),
  silent: (
    <path d="M12.4 4.2a5.8 5.8 0 1 0 0 7.6" fill="none" stroke="currentColor" strokeWidth="2.2" />
  ),
  vague: (
    <path
      d="M1.5 9c2-4 4.5-4 6.5-1s4.5 3 6.5-1"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  extent: <path d="M8 2l6 6-6 6-6-6z" fill="none" stroke="currentColor" strokeWidth="2" />,
  revision: (
    <path d="M2 12l4-4 3 3 5-7M10 4h4v4" fill="none" stroke="currentColor" strokeWidth="2" />
  ),
}

/** What kind of difference a sentence states, drawn, and named for those who cannot see it. */
export function FindingMark({ kind, label }: { kind: FindingKind; label: string }) {
  const isConflict = kind === 'conflict' || kind === 'denial'
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 16 16"
      className={`mt-1.5 size-4 shrink-0 rtl:-scale-x-100 ${isConflict ? 'text-accent' : 'text-muted'}`}
    >
      <title>{label}</title>
      {SHAPES[kind]}
    </svg>
  )
}
