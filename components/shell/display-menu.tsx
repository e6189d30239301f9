import { ChoiceButtons } from '@/components/ui/choice-buttons'

type Choice<Value extends string> = readonly { readonly value: Value; readonly label: string }[]

/**
 * How the page looks: digits and theme. A popover of the browser's own, holding a form that posts to the action, so
 * it works without scripts; with them the page stays where it is.
 */
export function DisplayMenu({
  label,
  action,
  digits,
  theme,
}: {
  label: string
  action: (form: FormData) => Promise<void>
  digits: { label: string; chosen: string; choices: Choice<string> }
  theme: { label: string; chosen: string; choices: Choice<string> }
}) {
  return (
    <>
      <button
        type="button"
        popoverTarget="display"
        className="display-button flex min-h-9 items-center gap-1.5 rounded-md px-2 text-sm font-medium text-muted hover:bg-sunken hover:text-ink"
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4">
          <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </svg>
        <span className="max-sm:sr-only">{label}</span>
      </button>
      <form
        id="display"
        popover="auto"
        action={action}
        className="display-menu flex-col gap-4 rounded-md border border-line-strong bg-surface p-4 text-ink shadow-sm open:flex"
      >
        <ChoiceButtons name="digits" {...digits} />
        <ChoiceButtons name="theme" {...theme} />
      </form>
    </>
  )
}
