import { useTranslations } from 'next-intl'
import { PublicText } from '@/components/publication/public-text'
import type { Description, Revealed } from '@/lib/sensitive/model'
import type { Reader } from '@/lib/values/reader'
import { RevealLink } from './reveal-link'

/**
 * Stands in the place of words that hold graphic or distressing matter: tells what they hold, and leads to them. The words
 * themselves are not on the page; they are asked for when somebody presses. Without scripts it is a link like any other.
 */
export function Veil({
  name,
  is,
  descriptions,
  revealed,
  reader,
}: {
  /** What is shown then: the key of a claim, or `text`. */
  name: string
  is: 'quote' | 'text' | 'desk' | 'form'
  descriptions: readonly Description[]
  /** What is shown on this page already, and stays so. */
  revealed: Revealed
  reader: Reader
}) {
  const t = useTranslations('sensitive')
  return (
    <div className="flex max-w-[42rem] flex-col items-start gap-2 border-s-3 border-line-strong ps-4">
      <p className="flex items-baseline gap-2 font-medium">
        <Mark />
        {t(`veiled.${is}`)}
      </p>
      {descriptions.map((description) => (
        <p key={`${description.ar} ${description.en}`}>
          <PublicText text={description} reader={reader} />
        </p>
      ))}
      <RevealLink name={name} revealed={revealed}>
        {t(`show.${is}`)}
      </RevealLink>
    </div>
  )
}

/** An eye, struck through. */
function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 12" className="h-3 w-4 shrink-0 self-center">
      <path d="M1 6c3.5-5 10.5-5 14 0-3.5 5-10.5 5-14 0z" fill="none" stroke="currentColor" />
      <path d="M2.5 11.5l11-11" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  )
}
