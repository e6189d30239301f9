import { useTranslations } from 'next-intl'
import { QuoteInContext } from '@/components/claim/quote-in-context'
import { Unveiled } from '@/components/sensitive/unveiled'
import { Veil } from '@/components/sensitive/veil'
import type { ClaimView } from '@/lib/claim/view'
import type { Description, Revealed } from '@/lib/sensitive/model'
import type { Reader } from '@/lib/values/reader'

/** The quote of a claim between its words, and its translation for who reads another language. */
export function ClaimQuote({
  claim: { key, quote, translation, document },
  veil,
  revealed,
  reader,
}: {
  /** While it is veiled, without the words that the veil stands for. */
  claim: ClaimView
  /** What is told in the place of its words; null when they are shown. */
  veil: Description | null
  revealed: Revealed
  reader: Reader
}) {
  const t = useTranslations('claims')
  const { language } = reader
  if (veil !== null) {
    return <Veil name={key} is="quote" descriptions={[veil]} revealed={revealed} reader={reader} />
  }
  return (
    <Unveiled name={key} revealed={revealed}>
      <QuoteInContext quote={quote} language={document.language} />
      {translation?.[language] && document.language !== language && (
        <p className="mt-3 max-w-prose">
          <span className="text-muted">{t('translation')}: </span>
          {translation[language]}
        </p>
      )}
    </Unveiled>
  )
}
