import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'

/** What the keys of a page do, in a dialog. */
export function KeysHelp({
  isOpen,
  close,
  title,
  closeLabel,
  keys,
  hint,
}: {
  isOpen: boolean
  close: () => void
  title: string
  closeLabel: string
  /** What is done by which keys. */
  keys: readonly { readonly does: string; readonly keys: readonly string[] }[]
  hint: string
}) {
  return (
    <Dialog open={isOpen} onClose={close} label={title} closeLabel={closeLabel}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {keys.map(({ does, keys: pressed }) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {pressed.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-muted">{hint}</p>
    </Dialog>
  )
}
