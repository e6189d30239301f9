import { shownText } from '@/components/ui/shown-text'
import { inLanguage } from '@/lib/publication/model'
import { directionOf, type Reader } from '@/lib/values/reader'
import type { Bilingual } from '@/lib/values/text'

/** What editors tell the public: in the reader's language if it was written in it, else in the one that it has. */
export function PublicText({ text, reader }: { text: Partial<Bilingual>; reader: Reader }) {
  const { text: words, language } = inLanguage(text, reader.language)
  return (
    <bdi lang={language} dir={directionOf(language)} className="whitespace-pre-line">
      {shownText(words)}
    </bdi>
  )
}
