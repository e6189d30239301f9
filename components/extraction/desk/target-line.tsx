import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { claimHref } from '@/components/claim/href'
import type { Target } from '@/lib/extraction/decision'
import type { DeskIncident } from '@/lib/extraction/desk-view'
import type { Reader } from '@/lib/values/reader'
import type { Language } from '@/lib/values/text'

/** Where a claim goes, or went: the incident, the part of it, and the way to choose another. */
export function TargetLine({
  target,
  recorded,
  incidents,
  reader,
  change,
}: {
  target: Target | null
  /** Key of the recorded claim. */
  recorded: string | null
  incidents: readonly DeskIncident[]
  reader: Reader
  /** Null when it cannot be changed here. */
  change: (() => void) | null
}) {
  const t = useTranslations('reading')
  const name = targetNames(target, incidents, reader.language)
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-2 text-sm">
      <span className="text-muted">{t('target.label')}</span>
      <span data-target className="min-w-0">
        {name.length > 0 ? <bdi>{name.join(' › ')}</bdi> : t('target.unknown')}
      </span>
      {change && (
        <button
          type="button"
          className="link text-muted hover:text-ink print:hidden"
          onClick={change}
        >
          {t('target.change')}
        </button>
      )}
      {recorded && (
        <Link href={claimHref(reader.language, recorded)} className="link text-muted">
          {t('target.claim')}
        </Link>
      )}
    </p>
  )
}

/** The names of an incident and of the part of it to which a claim goes; none where that is not known. */
export function targetNames(
  target: Target | null,
  incidents: readonly DeskIncident[],
  language: Language,
): readonly string[] {
  const incident = incidents.find(({ key }) => key === target?.incident)
  const whole = incidents.find(({ key }) => key === incident?.partOf)
  return [whole, incident].flatMap((one) => (one ? [one.title[language]] : []))
}
