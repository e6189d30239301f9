import { useTranslations } from 'next-intl'
import { isolate } from '@/components/ui/isolated'
import type { ShownAssessment } from '@/lib/assessment/view'
import { GradeMark } from './grade-mark'
import { assessmentId } from './href'

/** Beside the verdict of a row: the grade of its assessment, whether editors differ, and the way to the whole of it. */
export function RowMark({ shown, measure }: { shown: ShownAssessment; measure: string }) {
  const t = useTranslations('assessment')
  const { assessment, dissents } = shown
  const isStale = [assessment, ...dissents].some((opinion) => opinion?.isStale)
  return (
    <a
      href={`#${assessmentId(shown.measure)}`}
      className="mt-1.5 flex min-h-6 flex-col justify-center gap-0.5 border-t border-line pt-1.5 text-xs font-normal text-muted hover:text-ink"
    >
      <span className="sr-only">{t('mark.of', { measure: isolate(measure) })}: </span>
      {assessment ? (
        <span
          title={t(`gradeMeans.${assessment.grade}`)}
          className="flex items-center gap-1.5 text-sm text-ink underline decoration-line-strong underline-offset-4"
        >
          <GradeMark grade={assessment.grade} />
          {t('mark.evidence', { grade: t(`grade.${assessment.grade}`) })}
        </span>
      ) : (
        <span className="text-sm">{t('mark.none')}</span>
      )}
      {dissents.length > 0 && (
        <span className="font-medium text-ink">
          {t('mark.dissents', { count: dissents.length })}
        </span>
      )}
      {isStale && <span>{t('stale')}</span>}
    </a>
  )
}
