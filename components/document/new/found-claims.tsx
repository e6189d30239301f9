import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { SectionTitle } from '@/components/ui/section'
import { markText } from '@/lib/document/marks'
import type { Extraction } from '@/lib/extraction/model'
import { directionOf } from '@/lib/values/reader'
import type { Language } from '@/lib/values/text'

/** How many passages are shown: enough to see that the text was understood. */
const SHOWN = 30

/** What the reader of texts finds while one types: how many claims, and the passages they stand in, marked. */
export function FoundClaims({
  text,
  claims,
  language,
}: {
  /** The text that was read. */
  text: string
  claims: Extraction['claims']
  language: Language
}) {
  const t = useTranslations('intake')
  const passages = useMemo(() => {
    const spans = claims.map(({ quote: { start, end } }, index) => {
      return { key: String(index), start, end }
    })
    return markText(text, spans).filter((runs) => runs.some(({ keys }) => keys.length > 0))
  }, [text, claims])
  const rest = passages.length - SHOWN
  return (
    <section aria-labelledby="found">
      <SectionTitle id="found">
        <span role="status">{t('found', { count: claims.length })}</span>
      </SectionTitle>
      {claims.length > 0 && (
        <>
          <p className="mb-3 text-sm text-muted">{t('foundHint')}</p>
          <div lang={language} dir={directionOf(language)} className="flex flex-col gap-3">
            {passages.slice(0, SHOWN).map((runs) => (
              <p key={runs[0]?.at} className="max-w-[42rem]">
                {runs.map(({ at, text: words, keys }) =>
                  keys.length === 0 ? (
                    words
                  ) : (
                    <mark
                      key={at}
                      className="bg-highlight text-ink underline decoration-line-strong underline-offset-4"
                    >
                      {words}
                    </mark>
                  ),
                )}
              </p>
            ))}
          </div>
          {rest > 0 && (
            <p className="mt-2 text-sm text-muted">{t('passagesMore', { count: rest })}</p>
          )}
        </>
      )}
    </section>
  )
}
