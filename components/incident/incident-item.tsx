import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DateFact } from '@/components/incident/date-fact'
import { incidentHref } from '@/components/incident/href'
import { VerdictMark } from '@/components/incident/verdict-mark'
import { Facts } from '@/components/ui/page'
import { VERDICTS } from '@/lib/comparison/model'
import type { IncidentListItem } from '@/lib/incident/view'
import { toDigits } from '@/lib/values/digits'
import type { Reader } from '@/lib/values/reader'

/** An incident in the list: what it is, the sharpest difference in a sentence, and how its rows stand. */
export function IncidentItem({ incident, reader }: { incident: IncidentListItem; reader: Reader }) {
  const t = useTranslations('incidents')
  const { language, digits } = reader
  const { finding } = incident
  return (
    <li className="grid break-inside-avoid gap-x-10 gap-y-2 border-t border-line py-5 last:border-b md:grid-cols-[minmax(0,1fr)_13rem]">
      <div className="min-w-0">
        <h2 className="text-lg font-semibold">
          <Link href={incidentHref(language, incident.key)} className="hover:underline">
            {incident.title[language]}
          </Link>
        </h2>
        <Facts>
          <li>
            <DateFact span={incident.date} basis={incident.date.basis} reader={reader} />
          </li>
          {incident.place && <li>{incident.place.name[language]}</li>}
          {incident.parts > 0 && <li>{t('parts', { count: incident.parts })}</li>}
        </Facts>
        <p className="mt-2 max-w-[46rem]">
          {finding ? (
            toDigits(finding[language], digits)
          ) : (
            <span className="text-muted">{t('noFinding')}</span>
          )}
        </p>
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted md:flex-col md:gap-y-2 md:pt-1">
        <ul aria-label={t('verdicts')} className="flex flex-wrap gap-x-4 md:flex-col">
          {VERDICTS.filter((verdict) => incident.verdicts[verdict] > 0).map((verdict) => (
            <li
              key={verdict}
              className={`flex items-center gap-2 ${verdict === 'conflict' ? 'font-medium text-accent' : ''}`}
            >
              <VerdictMark verdict={verdict} />
              {t(`verdictCount.${verdict}`, { count: incident.verdicts[verdict] })}
            </li>
          ))}
        </ul>
        <p className="text-faint">
          {[
            t('sources', { count: incident.sources }),
            t('documents', { count: incident.documents }),
            t('claims', { count: incident.claims }),
          ].join(' · ')}
        </p>
      </div>
    </li>
  )
}
