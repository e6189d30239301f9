import type { Grade } from '@/lib/assessment/model'

const bars = (filled: number) => (
  <g stroke="currentColor" strokeWidth="1.2">
    {[1, 6, 11].map((x, at) => (
      <rect
        key={x}
        x={x}
        y={9 - at * 3.5}
        width="3.6"
        height={4 + at * 3.5}
        fill={at < filled ? 'currentColor' : 'none'}
      />
    ))}
  </g>
)

/**
 * A shape for each grade, so that none is told by colour: how much stands for it, two that point against
 * each other, struck out.
 */
const SHAPES: Record<Grade, React.ReactNode> = {
  confirmed: bars(3),
  fair: bars(2),
  weak: bars(1),
  contested: (
    <path
      d="M1 4.2h12M10 1.2l3 3-3 3M15 9.8H3M6 6.8l-3 3 3 3"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
  discounted: (
    <g fill="none" stroke="currentColor" strokeWidth="1.6">
      <circle cx="8" cy="7" r="5.4" />
      <path d="M4.2 10.8l7.6-7.6" />
    </g>
  ),
}

/** The mark of a grade; its name stands beside it. */
export function GradeMark({ grade }: { grade: Grade }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 14" className="inline-block h-3.5 w-4 shrink-0">
      {SHAPES[grade]}
    </svg>
  )
}
