import { useTranslations } from 'next-intl'
import { Fact, FactList } from '@/components/ui/fact-list'
import { SectionTitle } from '@/components/ui/section'
import { ratingOf } from '@/lib/source/model'

/** How far a source can be relied on, each axis of the scale in words. */
export function RatingFacts({
  rating: written,
  note,
}: {
  /** `B` or `B2`; null where it is not rated. */
  rating: string | null
  /** Why; null where that is not told. */
  note: string | null
}) {
  const t = useTranslations('rating')
  const rating = ratingOf(written ?? '')
  if (rating === null) return null
  return (
    <section aria-labelledby="rating" className="mb-8 max-w-3xl">
      <SectionTitle id="rating">{t('title')}</SectionTitle>
      <p className="text-sm text-muted">
        {t('scale')} · <bdi className="font-semibold text-ink">{written}</bdi>
      </p>
      <FactList>
        <Fact name={t('reliability')}>
          <Step step={rating.reliability} />
        </Fact>
        <Fact name={t('credibility')}>
          {rating.credibility && <Step step={rating.credibility} />}
        </Fact>
        <Fact name={t('why')}>{note && <span dir="auto">{note}</span>}</Fact>
      </FactList>
    </section>
  )
}

function Step({ step }: { step: Parameters<ReturnType<typeof useTranslations<'rating'>>>[0] }) {
  const t = useTranslations('rating')
  return (
    <>
      <bdi className="font-semibold">{step}</bdi> · {t(step)}
    </>
  )
}
