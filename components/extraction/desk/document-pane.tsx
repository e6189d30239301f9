import { memo, type Ref } from 'react'
import { shownText } from '@/components/ui/shown-text'
import { directionOf } from '@/lib/values/reader'
import { blocksOf } from './blocks'

/** The text in blocks whose nodes stay whole, so that letters stay joined; what is marked is painted over it. */
export const DocumentText = memo(function DocumentText({
  text,
  language,
  ref,
}: {
  text: string
  language: string
  ref: Ref<HTMLDivElement>
}) {
  return (
    <div
      ref={ref}
      id="desk-text"
      lang={language}
      dir={directionOf(language)}
      className="desk-text relative mx-auto max-w-[44rem] px-4 py-5 text-lg sm:px-8"
    >
      {blocksOf(text).map((group) => (
        <div key={group[0]?.start} className="desk-group">
          {group.map((block) => (
            <p key={block.start} data-start={block.start} className="mb-4">
              {shownText(block.text)}
            </p>
          ))}
        </div>
      ))}
    </div>
  )
})
