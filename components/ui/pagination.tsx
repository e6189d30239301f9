import { LinkButton } from '@/components/ui/button'

/** Steps through a long list. The labels come translated, with the reader's digits. */
export function Pagination({
  label,
  position,
  previous,
  next,
}: {
  label: string
  position: string
  previous: { href: string | null; label: string }
  next: { href: string | null; label: string }
}) {
  return (
    <nav aria-label={label} className="mt-8 flex items-center justify-between gap-4 print:hidden">
      <Step {...previous} rel="prev" />
      <p className="text-sm text-muted">{position}</p>
      <Step {...next} rel="next" />
    </nav>
  )
}

function Step({ href, label, rel }: { href: string | null; label: string; rel: 'prev' | 'next' }) {
  if (href === null) return <span className="min-w-20" />
  return (
    <LinkButton href={href} rel={rel} className="min-w-20">
      {label}
    </LinkButton>
  )
}
