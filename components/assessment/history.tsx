import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { AssessmentEntry } from '@/lib/assessment/view'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { OpinionText } from './opinion'

/** All that was written on a row, the latest first: also what was replaced or taken back since. */
export function AssessmentHistory({
  history,
  nameOf,
  reader,
}: {
  history: readonly AssessmentEntry[]
  /** What somebody is called, by what records hold of them. */
  nameOf: (by: string) => string
  reader: Reader
}) {
  const t = useTranslations('assessment')
  const { language, digits } = reader
  return (
    <ol className="divide-y divide-line text-sm">
      {[...history].reverse().map(({ id, kind, by, at, opinion, reason }) => (
        <li key={id} className="py-2">
          <p>
            <bdi className="font-medium">{nameOf(by)}</bdi> {t(`entry.${kind}`)}
            <span className="text-muted"> · {formatMoment(at, language, digits)}</span>
          </p>
          {reason !== null && (
            <p dir="auto" className="break-words">
              {reason}
            </p>
          )}
          {opinion && (
            <Disclosure
              summary={
                <span>
                  {t(`grade.${opinion.grade}`)} · {t(`attribution.${opinion.attribution}`)}
                </span>
              }
            >
              <div className="mt-2">
                <OpinionText
                  opinion={{ ...opinion, isStale: false }}
                  title={t(kind === 'dissent' ? 'dissent' : 'assessed')}
                  by={nameOf(by)}
                  reader={reader}
                />
              </div>
            </Disclosure>
          )}
        </li>
      ))}
    </ol>
  )
}
