import type { Span } from '@/components/document/text-position'
import { codePointsOf, type Quote } from '@/lib/values/quote'
import type { KnownNames } from '../use-reading'
import type { DeskDocument } from './contract'
import type { Mode, Notice } from './mode'
import { claimOf } from './new-claim'
import { quoteOf, type Stretch, stretched } from './quote-words'
import type { DeskItem } from './use-proposals'

/**
 * What selected words are for: they begin a claim of the person's own, or become the quote of the claim whose form is
 * open.
 *
 * @param selected tells which words of the text are selected
 */
export function useQuoting({
  document,
  known,
  items,
  selected,
  mode,
  setMode,
  setNotice,
}: {
  document: DeskDocument
  known: KnownNames
  items: readonly DeskItem[]
  selected: () => Span | null
  mode: Mode
  setMode: (mode: Mode) => void
  setNotice: (notice: Notice) => void
}) {
  const isQuoting = mode.is === 'editing' || mode.is === 'adding'
  /** The quote of the claim whose form is open. */
  const quote = isQuoting ? mode.quote : null
  const requote = (changed: Quote | null) => {
    if (isQuoting && changed !== null) setMode({ ...mode, quote: changed })
  }
  /** Makes the selected words the quote. */
  const takeQuote = () => {
    const span = selected()
    const taken = span && quoteOf(codePointsOf(document.text), span)
    if (taken === null) setNotice({ is: 'selectQuote' })
    else requote(taken)
  }
  const stretchQuote = (stretch: Stretch) => {
    const points = codePointsOf(document.text)
    if (quote) requote(stretched(points, quote, stretch, document.language ?? 'ar'))
  }
  /** Begins a claim with the selected words. */
  const add = async () => {
    const span = selected()
    const claim = span && (await claimOf(document, span, items, known))
    if (claim === null) setNotice({ is: 'select' })
    else setMode({ is: 'adding', claim, quote: claim.quote })
  }
  return { quote, requote, takeQuote, stretchQuote, add }
}
