import type { Motivation } from '@/lib/annotation/model'

/** The line that marks the words of a note of this kind in the text (annotation.css), as a sign beside its name. */
export function KindMark({ kind }: { kind: Motivation }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 8"
      className="inline-block h-2 w-5 shrink-0 text-(--note-line) print:text-ink"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d={kind === 'questioning' ? WAVE : 'M1 4h18'} strokeDasharray={DASHES[kind]} />
    </svg>
  )
}

const WAVE = 'M1 4c1.5-4 3-4 4.5 0s3 4 4.5 0 3-4 4.5 0 3 4 4.5 0'
const DASHES: Partial<Record<Motivation, string>> = { commenting: '2 2.2', tagging: '5 2.5' }
