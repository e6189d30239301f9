import { useTranslations } from 'next-intl'
import { QuoteInContext } from '@/components/claim/quote-in-context'
import type { ClaimView } from '@/lib/claim/view'
import type { Language } from '@/lib/values/text'

/** The quote of a claim between its words, and its translation for who reads another language. */
export function ClaimQuote({
  claim: { quote, translation, document },
  language,
}: {
  claim: ClaimView
  language: Language
}) {
  const t = useTranslations('claims')
  return (
    <>
      <QuoteInContext quote={quote} language={document.language} />
      {translation?.[language] && document.language !== language && (
        <p className="mt-3 max-w-prose">
          <span className="text-muted">{t('translation')}: </span>
          {translation[language]}
        </p>
      )}
    </>
  )
}
