import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DateFact } from '@/components/incident/date-fact'
import { incidentHref } from '@/components/incident/href'
import { Sentence } from '@/components/incident/sentence'
import { VerdictMark } from '@/components/incident/verdict-mark'
import { Facts } from '@/components/ui/page'
import { VERDICTS } from '@/lib/comparison/model'
import type { IncidentListItem } from '@/lib/incident/view'
import type { Reader } from '@/lib/values/reader'

/** An incident in the list: what it is, the sharpest difference in a sentence, and how its rows stand. */
export function IncidentItem({ incident, reader }: { incident: IncidentListItem; reader: Reader }) {
  const t = useTranslations('incidents')
  const { language } = reader
  const { finding } = incident
  return (
    <li className="grid break-inside-avoid gap-x-10 gap-y-2 border-t border-line py-5 last:border-b md:grid-cols-[minmax(0,1fr)_14rem]">
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
          <li>{t('sources', { count: incident.sources })}</li>
          <li>{t('documents', { count: incident.documents })}</li>
          <li>{t('claims', { count: incident.claims })}</li>
        </Facts>
        <p className="mt-2 max-w-[46rem]">
          {finding ? (
            <Sentence text={finding[language]} reader={reader} />
          ) : (
            <span className="text-muted">{t('noFinding')}</span>
          )}
        </p>
      </div>
      <VerdictCounts incident={incident} />
    </li>
  )
}

/** How the rows of a comparison stand. A conflict at a part alone is told beside those of whole rows. */
function VerdictCounts({ incident }: { incident: IncidentListItem }) {
  const t = useTranslations('incidents')
  const { conflicts, verdicts } = incident
  const inParts = conflicts - verdicts.conflict
  return (
    <ul
      aria-label={t('verdicts')}
      className="flex flex-wrap content-start gap-x-4 text-sm text-muted md:flex-col md:pt-1"
    >
      {inParts > 0 && (
        <li className="flex items-center gap-2 font-medium text-accent">
          <VerdictMark verdict="conflict" />
          {t('conflictsInParts', { count: inParts })}
        </li>
      )}
      {VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) => (
        <li
          key={verdict}
          className={`flex items-center gap-2 ${verdict === 'conflict' ? '-order-1 font-medium text-accent' : ''}`}
        >
          <VerdictMark verdict={verdict} />
          {t(`verdictCount.${verdict}`, { count: verdicts[verdict] })}
        </li>
      ))}
    </ul>
  )
}
