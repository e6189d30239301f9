import { useTranslations } from 'next-intl'
import { SectionTitle } from '@/components/ui/section'

/** That notes on a text are shown with it, since they quote it. */
export function WithheldNotes() {
  const t = useTranslations('sensitive')
  const notes = useTranslations('notes')
  return (
    <section aria-labelledby="notes">
      <SectionTitle id="notes">{notes('title')}</SectionTitle>
      <p className="text-sm text-muted">{t('withheldNotes')}</p>
    </section>
  )
}
