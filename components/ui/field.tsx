import { type ComponentProps, type ReactNode, useId } from 'react'

const BOX =
  'min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 py-1 text-sm text-ink placeholder:text-faint hover:border-ink'

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-xs font-medium text-muted">
        {label}
      </label>
      {children}
    </div>
  )
}

/** A labelled line of text, a date or a search. */
export function TextField({
  label,
  className = '',
  ...rest
}: ComponentProps<'input'> & { label: string }) {
  const id = useId()
  return (
    <Labelled id={id} label={label}>
      <input id={id} className={`${BOX} ${className}`} {...rest} />
    </Labelled>
  )
}

export interface Option {
  readonly value: string
  readonly label: string
}

/** A labelled native choice of one. `any` is the label of choosing nothing. */
export function Select({
  label,
  options,
  any,
  className = '',
  ...rest
}: ComponentProps<'select'> & { label: string; options: readonly Option[]; any?: string }) {
  const id = useId()
  return (
    <Labelled id={id} label={label}>
      <select id={id} className={`${BOX} ${className}`} {...rest}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
