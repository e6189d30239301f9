import Link from 'next/link'

/** The name beside a pair of scales: one pan solid, one open, neither said to be the heavier. */
export function Wordmark({ href, name, label }: { href: string; name: string; label: string }) {
  return (
    <Link
      href={href}
      aria-label={label}
      className="flex shrink-0 items-center gap-2 text-xl font-semibold no-underline"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 28 24"
        className="h-5 w-6"
        fill="none"
        stroke="currentColor"
      >
        <path d="M3 7.5 25 4.5M14 6v16M9.5 22h9" strokeWidth="1.75" strokeLinecap="round" />
        <circle cx="4.6" cy="13" r="3.4" fill="currentColor" stroke="none" />
        <circle cx="23.4" cy="10" r="2.6" strokeWidth="1.6" />
      </svg>
      <span>{name}</span>
    </Link>
  )
}
