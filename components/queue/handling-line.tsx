import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { queueHref } from '@/components/review/href'
import { isolated } from '@/components/ui/isolated'
import type { ClaimState } from '@/lib/claim/model'
import { isOverdue } from '@/lib/queue/model'
import type { Handling } from '@/lib/queue/view'
import type { Reader } from '@/lib/values/reader'
import { DueMark } from './due-mark'

/** With whom a claim is, until when, and its tags, each of which leads to what else has it. */
export function HandlingLine({
  handling: { assignee, due, tags },
  state,
  today,
  me,
  nameOf,
  reader,
}: {
  handling: Handling
  state: ClaimState
  /** YYYY-MM-DD */
  today: string
  /** The id of who reads. */
  me: string
  nameOf: (by: string) => string
  reader: Reader
}) {
  const t = useTranslations('queue')
  const name = assignee && nameOf(assignee.id)
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      <span className={assignee ? 'text-ink' : 'text-muted'}>
        {assignee === null && t('withNobody')}
        {assignee?.id === me && t('withMe')}
        {assignee !== null &&
          assignee.id !== me &&
          t.rich(assignee.hasLeft ? 'withGone' : 'with', { bdi: isolated, name: name ?? '' })}
      </span>
      {due !== null && (
        <DueMark due={due} isOverdue={isOverdue(due, today, state)} reader={reader} />
      )}
      {tags.map((tag) => (
        <Link
          key={tag}
          href={queueHref(reader.language, { state: 'open', tag })}
          className="rounded-full border border-line-strong px-2 text-xs leading-6 no-underline hover:border-ink"
        >
          <span className="sr-only">{t('tagged')} </span>
          <bdi>{tag}</bdi>
        </Link>
      ))}
    </p>
  )
}
