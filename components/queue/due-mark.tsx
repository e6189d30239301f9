import { useTranslations } from 'next-intl'
import { formatDate } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'

/** Until when something is to be done. What is overdue says so in words and by a sign, never by colour alone. */
export function DueMark({
  due,
  isOverdue,
  reader,
}: {
  due: string
  isOverdue: boolean
  reader: Reader
}) {
  const t = useTranslations('queue')
  const date = formatDate({ date: due, precision: 'day' }, reader.language, reader.digits)
  if (!isOverdue) return <span>{t('due', { date })}</span>
  return (
    <span className="inline-flex items-center gap-1.5 rounded-sm border border-ink bg-surface px-1.5 font-semibold text-ink">
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0">
        <circle cx="6" cy="6" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M6 3v3.4l2 1.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      {t('overdue', { date })}
    </span>
  )
}
