import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextArea } from '@/components/ui/field'
import { codePointsOf, positionOf } from '@/lib/values/quote'

/** The words of a quote. Where they stand in the document is found, nearest to where they stood; else it is said. */
export function QuoteField({
  quote,
  text,
  language,
  change,
}: {
  quote: unknown
  text: string
  language: string
  change: (quote: { readonly exact: string; readonly start: number }) => void
}) {
  const t = useTranslations('review')
  const { exact, start } = quote as { exact: string; start: number }
  const [first] = useState(start)
  const isThere = text.includes(exact) && exact !== ''
  return (
    <TextArea
      label={t('field.quote')}
      hint={t('quoteHint')}
      error={isThere ? undefined : t('quoteMissing')}
      value={exact}
      lang={language}
      dir="auto"
      required
      onChange={({ target }) => {
        const at = positionOf(codePointsOf(text), target.value, first)
        change({ exact: target.value, start: at ?? first })
      }}
    />
  )
}
