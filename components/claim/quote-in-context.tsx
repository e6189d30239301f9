import { shownText } from '@/components/ui/shown-text'
import type { Quote } from '@/lib/values/quote'
import { directionOf } from '@/lib/values/reader'

/** A quote marked between the words round it, in the language and direction of its document. */
export function QuoteInContext({ quote, language }: { quote: Quote; language: string }) {
  return (
    <blockquote
      lang={language}
      dir={directionOf(language)}
      className="border-s-3 border-line-strong ps-4 text-lg"
    >
      <span className="text-muted">…{shownText(quote.prefix)}</span>
      <mark className="bg-highlight text-ink print:underline">{shownText(quote.exact)}</mark>
      <span className="text-muted">{shownText(quote.suffix)}…</span>
    </blockquote>
  )
}
