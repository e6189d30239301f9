/** How many colours there are, and how many shapes. */
const KINDS = 8

/** How many sources are told apart before marks begin again: every pair of a colour and a shape. */
const SOURCE_TONES = KINDS * KINDS

/** Eight shapes that stay distinct at 10 px, in grey and in print. */
const SHAPES = [
  <circle key="disc" cx="6" cy="6" r="4.5" />,
  <rect key="square" x="1.75" y="1.75" width="8.5" height="8.5" />,
  <path key="triangle" d="M6 1 11.2 10.5H.8z" />,
  <path key="diamond" d="M6 .6 11.4 6 6 11.4.6 6z" />,
  <circle key="ring" cx="6" cy="6" r="3.6" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  <path key="plus" d="M4.4 1h3.2v3.4H11v3.2H7.6V11H4.4V7.6H1V4.4h3.4z" />,
  <path key="bars" d="M1 2h10v3H1zM1 7h10v3H1z" />,
  <path key="hourglass" d="M1 1h10L7.2 6 11 11H1l3.8-5z" />,
]

/** The tone of the source at a position in its page: 1…64, then from 1 again. The order carries no judgement. */
export function toneOf(position: number): number {
  return (position % SOURCE_TONES) + 1
}

/** The CSS variable that holds the colour of a tone, for borders and plots. */
export function toneColor(tone: number): string {
  return `var(--source-${((tone - 1) % KINDS) + 1})`
}

/** The shape of a tone alone, 12 units square, for drawings that place and colour it themselves. */
export function SourceShape({ tone }: { tone: number }) {
  const round = Math.floor((tone - 1) / KINDS)
  return SHAPES[(tone - 1 + round) % KINDS]
}

/** A source's mark: a colour and a shape together, never a colour alone. The name stands beside it. */
export function SourceMark({ tone, className = 'size-2.5' }: { tone: number; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      className={`inline-block shrink-0 print:text-ink ${className}`}
      style={{ color: toneColor(tone) }}
      fill="currentColor"
    >
      <SourceShape tone={tone} />
    </svg>
  )
}
