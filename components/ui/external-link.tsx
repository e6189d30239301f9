import type { ReactNode } from 'react'

/** A link that leaves Mizan. The page it opens learns nothing of where the reader came from. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer external" className="link break-all">
      <bdi dir="ltr">{children}</bdi>
    </a>
  )
}
