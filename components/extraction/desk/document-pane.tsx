import { memo, type PointerEvent, type Ref } from 'react'
import { shownTextOf, spanOf } from '@/components/document/text-position'
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

/** Where in the text a pointer is, in code points; null beside it. */
export function positionAt(container: Element, { clientX, clientY }: PointerEvent): number | null {
  const caret = document.caretPositionFromPoint?.(clientX, clientY)
  if (!caret || !(caret.offsetNode instanceof Text) || !container.contains(caret.offsetNode)) {
    return null
  }
  const range = document.createRange()
  const { offsetNode, offset } = caret
  range.setStart(offsetNode, Math.min(offset, Math.max(0, offsetNode.length - 1)))
  range.setEnd(offsetNode, Math.min(offset + 1, offsetNode.length))
  const block = offsetNode.parentElement?.closest('[data-start]')
  return block ? (spanOf(shownTextOf(block), range)?.start ?? null) : null
}
