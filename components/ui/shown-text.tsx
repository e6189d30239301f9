import './shown-text.css'
import type { ReactNode } from 'react'
import { bidiPieces, hasBidiControl } from '@/lib/values/bidi'
import { RemovedWords } from './removed-words'

/** What stands for words that were removed for safety (lib/redaction/model.ts). */
const REMOVED = /(\u2588+)/

/**
 * Words of somebody else's, with the invisible characters that steer direction in sight: each keeps its place and is
 * followed by its name, which is painted and no part of the text. What was removed says so. Nearly every text is given
 * back as it is.
 */
export function shownText(text: string): ReactNode {
  if (!REMOVED.test(text)) return withControls(text)
  let at = 0
  return text.split(REMOVED).map((piece, index) => {
    const key = at
    at += piece.length
    if (index % 2 === 1) return <RemovedWords key={key} blocks={piece} />
    return <span key={key}>{withControls(piece)}</span>
  })
}

function withControls(text: string): ReactNode {
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
