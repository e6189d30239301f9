import { EmptyState } from '@/components/ui/section'

/** Nothing has been imported yet: what that means, and the command that changes it, as it is typed. */
export function ImportHint({ title, text }: { title: string; text: string }) {
  return (
    <EmptyState title={title}>
      <p>{text}</p>
      <code
        dir="ltr"
        className="max-w-full rounded-md border border-line bg-surface overflow-x-auto px-3 py-1.5 font-mono text-xs whitespace-nowrap text-ink sm:text-sm"
      >
        node cli/mizan.mjs import FILE.json
      </code>
    </EmptyState>
  )
}
