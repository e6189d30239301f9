import { EmptyState } from '@/components/ui/panel'

/** Nothing has been imported yet: what that means, and the command that changes it, as it is typed. */
export function ImportHint({ title, text }: { title: string; text: string }) {
  return (
    <EmptyState title={title}>
      <p>{text}</p>
      <code
        dir="ltr"
        className="rounded-md border border-line bg-surface px-3 py-1.5 font-mono text-sm text-ink"
      >
        node cli/mizan.mjs import FILE.json
      </code>
    </EmptyState>
  )
}
