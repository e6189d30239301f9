import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ExternalLink } from '@/components/ui/external-link'
import type { ShownAssessment } from '@/lib/assessment/view'
import type { Reader } from '@/lib/values/reader'
import { assessmentId } from './href'
import { Opinions } from './opinions'

/** Where the scale of the grades is explained. */
const SCALE = 'https://airwars.org/about/methodology/'

/** A row of which something is shown, and what the row counts, in one line. */
export interface AssessedRow {
  readonly label: string
  readonly shown: ShownAssessment
  /** The page on which the row is assessed, for who may go there. */
  readonly href?: string
}

/** What editors make of the rows of a board, each under an address of its own; nothing where nothing is shown. */
export function AssessmentList({ rows, reader }: { rows: readonly AssessedRow[]; reader: Reader }) {
  const t = useTranslations('assessment')
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="assessments" className="mt-10">
      <h2 id="assessments" className="text-lg font-semibold">
        {t('title')}
      </h2>
      <p className="max-w-prose text-sm text-muted">
        {t('lead')} <Scale />
      </p>
      {rows.map(({ label, shown, href }) => (
        <section
          key={shown.measure}
          id={assessmentId(shown.measure)}
          aria-labelledby={`${assessmentId(shown.measure)}-title`}
          className="mt-6 scroll-mt-6 rounded-sm target:outline-2 target:outline-offset-8 target:outline-line-strong"
        >
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
            <h3 id={`${assessmentId(shown.measure)}-title`} className="font-semibold">
              {label}
            </h3>
            {href !== undefined && (
              <Link href={href} className="link min-h-6 text-sm print:hidden">
                {t('toRow')}
              </Link>
            )}
          </div>
          <Opinions shown={shown} reader={reader} />
        </section>
      ))}
    </section>
  )
}

/** Whose scale the grades are. */
export function Scale() {
  const t = useTranslations('assessment')
  return t.rich('scale', { link: (name) => <ExternalLink href={SCALE}>{name}</ExternalLink> })
}
