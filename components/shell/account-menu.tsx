/** Who is signed in, and what they may do with that: a popover of the browser's own, as the display menu. */
export function AccountMenu({
  name,
  label,
  unread,
  links,
  signOut,
  signOutLabel,
}: {
  name: string
  label: string
  /** How much of their inbox is unread, as a number and in words; null when nothing is. */
  unread: { readonly number: string; readonly label: string } | null
  links: readonly { readonly href: string; readonly label: string; readonly isInbox?: true }[]
  signOut: (form: FormData) => Promise<void>
  signOutLabel: string
}) {
  return (
    <>
      <button
        type="button"
        popoverTarget="account"
        className="account-button flex min-h-9 items-center gap-1.5 rounded-md px-2 text-sm font-medium text-muted hover:bg-sunken hover:text-ink"
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4" fill="none">
          <circle cx="8" cy="5.25" r="3" stroke="currentColor" strokeWidth="1.5" />
          <path d="M2.5 14a5.5 5.5 0 0 1 11 0" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span className="sr-only">{label}: </span>
        <bdi className="max-w-40 truncate max-sm:sr-only">{name}</bdi>
        {unread && <Unread {...unread} />}
      </button>
      <div
        id="account"
        popover="auto"
        className="account-menu min-w-44 flex-col rounded-md border border-line-strong bg-surface p-1.5 text-sm text-ink shadow-sm open:flex"
      >
        <p className="px-2.5 py-1.5 text-muted sm:hidden">
          <bdi>{name}</bdi>
        </p>
        {links.map((link) => (
          <a key={link.href} href={link.href} className={ITEM}>
            {link.label}
            {link.isInbox && unread && <Unread {...unread} />}
          </a>
        ))}
        <form action={signOut}>
          <button type="submit" className={ITEM}>
            {signOutLabel}
          </button>
        </form>
      </div>
    </>
  )
}

/** A number in a pill, and what it counts for who cannot see that. */
function Unread({ number, label }: { number: string; label: string }) {
  return (
    <>
      <span
        aria-hidden="true"
        className="min-w-5 rounded-full bg-ink px-1.5 text-center text-xs leading-5 font-semibold text-ground"
      >
        {number}
      </span>
      <span className="sr-only">({label})</span>
    </>
  )
}

const ITEM =
  'flex min-h-9 w-full items-center justify-between gap-3 rounded-sm px-2.5 text-start no-underline hover:bg-sunken'
