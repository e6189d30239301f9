import Link from 'next/link'
import type { ComponentProps } from 'react'

const LOOK = {
  plain: 'border-line-strong bg-surface text-ink hover:border-ink',
  strong: 'border-ink bg-ink text-ground hover:bg-muted hover:border-muted',
} as const

const SHAPE =
  'inline-flex min-h-9 items-center justify-center gap-2 rounded-md border px-3 py-1 text-sm font-medium no-underline disabled:opacity-50 aria-disabled:opacity-50 print:hidden'

type Look = { look?: keyof typeof LOOK }

/** A button. `look` is its weight on the page: `strong` at most once in a form. */
export function Button({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) {
  return <button type={type} className={`${SHAPE} ${LOOK[look]} ${className}`} {...rest} />
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function LinkButton({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link className={`${SHAPE} ${LOOK[look]} ${className}`} {...rest} />
}
