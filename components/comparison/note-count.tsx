import { useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/values/digits'
import type { Reader } from '@/lib/values/reader'

/** How many open notes are on a cell: a bubble with their number. Nothing where there are none. */
export function NoteCount({ count, reader }: { count: number; reader: Reader }) {
  const t = useTranslations('notes')
  if (count === 0) return null
  return (
    <span className="board-notes">
      <svg aria-hidden="true" viewBox="0 0 14 14" fill="none">
        <path
          d="M1.5 2.5h11v7.5h-6l-3 2.5v-2.5h-2z"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      </svg>
      <span aria-hidden="true">{formatNumber(count, reader.language, reader.digits)}</span>
      <span className="sr-only">{t('ofCell', { count })}</span>
    </span>
  )
}
