import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { Quoted } from '@/components/ui/quoted'
import type { Quote } from '@/lib/values/quote'
import { holdsWords } from './quote-words'
import type { Desk } from './use-desk'

/**
 * The quote of a claim whose form is open: other words are selected in the text and taken, or a word more or less at
 * either edge.
 */
export function QuoteField({
  desk,
  quote,
  before,
  words,
  form,
}: {
  desk: Desk
  quote: Quote
  /** As it was when the form was opened. */
  before: Quote
  /** Of the figure. */
  words: string
  form: RefObject<HTMLFormElement | null>
}) {
  const t = useTranslations('reading')
  const shown = useRef(quote)

  // Words that were chosen by keys in the text bring the focus back, so that Enter saves.
  useEffect(() => {
    if (shown.current === quote) return
    shown.current = quote
    if (form.current?.contains(document.activeElement)) return
    form.current?.querySelector<HTMLElement>('[type=submit]')?.focus({ preventScroll: true })
  }, [quote, form])

  return (
    <fieldset className="col-span-2 mb-1 min-w-0 border-s-3 border-line-strong ps-3">
      <legend className="float-start w-full pb-1 text-xs font-medium text-muted">
        {t('quote.title')}
      </legend>
      <p data-quote aria-live="polite" className="clear-both text-sm">
        <Quoted text={quote.exact} language={desk.document.language ?? 'ar'} />
      </p>
      {!holdsWords(quote.exact, words) && (
        <p role="status" className="mt-1 text-sm font-medium text-accent">
          {t.rich('quote.lacks', { words: () => <bdi>{words}</bdi> })}
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        {(['start', 'end'] as const).map((edge) => (
          <span key={edge} className="flex items-center gap-1.5 text-xs text-muted">
            {t(`quote.${edge}`)}
            {(['more', 'less'] as const).map((by) => (
              <Button
                key={by}
                aria-label={t(`quote.${by}At`, { edge })}
                title={t(`quote.${by}At`, { edge })}
                onClick={() => desk.stretchQuote({ edge, by })}
              >
                <span aria-hidden="true">{by === 'more' ? '+' : '−'}</span>
              </Button>
            ))}
          </span>
        ))}
        <Button onMouseDown={(event) => event.preventDefault()} onClick={desk.takeQuote}>
          {t('quote.take')}
          <span className="max-sm:hidden">
            <Kbd>E</Kbd>
          </span>
        </Button>
        {(quote.start !== before.start || quote.end !== before.end) && (
          <Button onClick={() => desk.requote(before)}>{t('quote.asBefore')}</Button>
        )}
      </div>
    </fieldset>
  )
}
