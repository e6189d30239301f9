import { useLocale } from 'next-intl'
import type { Bilingual } from '@/lib/values/text'

const LABEL: Bilingual = { ar: '[حُذف حفاظاً على السلامة]', en: '[removed for safety]' }

/**
 * A mark in the place of words that were removed for somebody's safety. The blocks stay in the text, so that positions
 * in it hold; what is seen and heard is what happened, in the reader's language.
 */
export function RemovedWords({ blocks }: { blocks: string }) {
  const label = useLocale().startsWith('ar') ? LABEL.ar : LABEL.en
  return (
    <span className="removed-words" role="img" aria-label={label} data-label={label}>
      {blocks}
    </span>
  )
}
