import { useId } from 'react'
import { Labelled } from '@/components/ui/field'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'

/** A key, chosen from a list or typed, with the name of what has it beneath. */
export function KeyInput({
  label,
  value,
  named,
  required,
  reader,
  change,
}: {
  label: string
  value: string
  named: readonly Named[]
  required: boolean
  reader: Reader
  change: (key: string) => void
}) {
  const id = useId()
  const name = named.find(({ key }) => key === value)?.name[reader.language]
  return (
    <Labelled id={id} label={label} hint={name}>
      <input
        id={id}
        list={`${id}-keys`}
        value={value}
        required={required}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={name && `${id}-hint`}
        className="min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 py-1 text-sm text-ink hover:border-ink"
        onChange={({ target }) => change(target.value)}
      />
      <datalist id={`${id}-keys`}>
        {named.map(({ key, name: called }) => (
          <option key={key} value={key}>
            {called[reader.language]}
          </option>
        ))}
      </datalist>
    </Labelled>
  )
}
