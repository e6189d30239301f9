import './shown-text.css'
import type { ReactNode } from 'react'
import { bidiPieces, hasBidiControl } from '@/lib/values/bidi'

/**
 * Words of somebody else's, with the invisible characters that steer direction in sight: each keeps its place and is
 * followed by its name, which is painted and no part of the text. Nearly every text is given back as it is.
 */
export function shownText(text: string): ReactNode {
  if (!hasBidiControl(text)) return text
  let at = 0
  return bidiPieces(text).map((piece) => {
    const key = at
    at += piece.text.length
    if (piece.control === null) return <span key={key}>{piece.text}</span>
    return (
      <span key={key} className="bidi-control" data-control={piece.control}>
        {piece.text}
      </span>
    )
  })
}
