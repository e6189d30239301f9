import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isolated } from '@/components/ui/isolated'
import { shownText } from '@/components/ui/shown-text'
import type { ShownOpinion } from '@/lib/assessment/view'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'
import { LANGUAGES, SEPARATOR } from '@/lib/values/text'
import { GradeMark } from './grade-mark'

/**
 * What one editor makes of a row: both axes with what they mean, the reasons, when it was written, and whether the row
 * has changed since. Drawn from the view alone.
 */
export function OpinionText({
  opinion,
  title,
  by,
  reader,
  children,
}: {
  opinion: ShownOpinion
  title: string
  /** What the editor is called. */
  by: string
  reader: Reader
  /** What changed since, where that is told. */
  children?: ReactNode
}) {
  const t = useTranslations('assessment')
  const { grade, attribution, actors, reasons, at, isStale } = opinion
  const { language, digits } = reader
  return (
    <div className="min-w-0 border-t-2 border-line-strong pt-2 break-inside-avoid">
      <p className="text-sm font-semibold">{title}</p>
      <p className="text-sm text-muted">
        {t.rich('signed', { bdi: isolated, by, date: formatMoment(at, language, digits) })}
      </p>
      {isStale && (
        <div className="mt-1 border-s-3 border-line-strong ps-2 text-sm">
          <p className="font-medium">{t('stale')}</p>
          {children}
        </div>
      )}
      <dl className="mt-2 flex flex-col gap-2">
        <div>
          <dt className="text-xs font-medium text-muted">{t('gradeAxis')}</dt>
          <dd>
            <span className="flex items-center gap-1.5 font-semibold">
              <GradeMark grade={grade} />
              {t(`grade.${grade}`)}
            </span>
            <span className="block text-sm text-muted">{t(`gradeMeans.${grade}`)}</span>
          </dd>
        </div>
        <div>
          <dt className="text-xs font-medium text-muted">{t('attributionAxis')}</dt>
          <dd>
            <span className="font-semibold">{t(`attribution.${attribution}`)}</span>
            {actors.length > 0 && ': '}
            {actors.map(({ key, name }, index) => (
              <span key={key}>
                {index > 0 && SEPARATOR[language]}
                <bdi>{name[language]}</bdi>
              </span>
            ))}
            <span className="block text-sm text-muted">{t(`attributionMeans.${attribution}`)}</span>
          </dd>
        </div>
        <div>
          <dt className="text-xs font-medium text-muted">{t('reasons')}</dt>
          {[...LANGUAGES]
            .sort((one) => (one === language ? -1 : 1))
            .filter((one) => reasons[one] !== undefined)
            .map((one) => (
              <dd
                key={one}
                lang={one}
                dir={one === 'ar' ? 'rtl' : 'ltr'}
                className="max-w-prose break-words whitespace-pre-line text-start"
              >
                {shownText(reasons[one] ?? '')}
              </dd>
            ))}
        </div>
      </dl>
    </div>
  )
}
