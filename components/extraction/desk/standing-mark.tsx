import { useTranslations } from 'next-intl'
import { isolated } from '@/components/ui/isolated'
import type { Standing } from '@/lib/extraction/decision'

/** A shape for each standing, so that colour alone says nothing. */
const SHAPE: Readonly<Record<Standing, string>> = {
  open: 'M5 1.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z',
  accepted: 'M1.5 5.5L4 8l4.5-6',
  rejected: 'M2 2l6 6M8 2L2 8',
  merged: 'M1.5 2.5L5 5v3.5M8.5 2.5L5 5',
}

const COLOR: Readonly<Record<Standing, string>> = {
  open: 'text-muted',
  accepted: 'text-settled',
  rejected: 'text-muted',
  merged: 'text-muted',
}

/** Where a proposal stands, in a word with its shape. */
export function StandingMark({
  standing,
  isCorrected,
  decidedBy,
}: {
  standing: Standing
  isCorrected: boolean
  /** Who decided so, where that is somebody else. */
  decidedBy: string | null
}) {
  const t = useTranslations('reading')
  const word = standing === 'accepted' && isCorrected ? 'corrected' : standing
  return (
    <span
      className={`inline-flex shrink-0 items-center gap-1.5 text-xs font-medium ${COLOR[standing]}`}
    >
      <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5">
        <path d={SHAPE[standing]} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {decidedBy === null
        ? t(`standing.${word}`)
        : t.rich('others.standing', {
            bdi: isolated,
            standing: t(`standing.${word}`),
            name: decidedBy,
          })}
    </span>
  )
}
