import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ShownAssessment, ShownOpinion } from '@/lib/assessment/view'
import type { Reader } from '@/lib/values/reader'
import { OpinionText } from './opinion'

/**
 * The assessment of a row and the dissents from it, beside each other and alike. Whoever wrote them is named where the view
 * names them, and is else "an editor" and "a second editor".
 */
export function Opinions({
  shown: { assessment, dissents },
  reader,
  changesOf,
}: {
  shown: ShownAssessment
  reader: Reader
  /** What changed since an opinion was written, where that is told; the assessment's place is null. */
  changesOf?: (dissent: number | null) => ReactNode
}) {
  const t = useTranslations('assessment')
  const dissenter = ({ by }: ShownOpinion, at: number) =>
    by ?? t(at === 0 ? 'secondEditor' : 'otherEditor')
  return (
    <>
      {assessment === null && <p className="mb-2 text-sm">{t('noAssessment')}</p>}
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-[repeat(auto-fit,minmax(20rem,1fr))]">
        {assessment && (
          <OpinionText
            opinion={assessment}
            title={t('assessed')}
            by={assessment.by ?? t('editor')}
            reader={reader}
          >
            {changesOf?.(null)}
          </OpinionText>
        )}
        {dissents.map((dissent, at) => (
          <OpinionText
            key={`${dissent.at} ${dissenter(dissent, at)}`}
            opinion={dissent}
            title={t('dissent')}
            by={dissenter(dissent, at)}
            reader={reader}
          >
            {changesOf?.(at)}
          </OpinionText>
        ))}
      </div>
    </>
  )
}
