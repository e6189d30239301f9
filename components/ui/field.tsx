import { type ComponentProps, type ReactNode, useId } from 'react'

const BOX =
  'min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 py-1 text-sm text-ink placeholder:text-faint hover:border-ink aria-invalid:border-accent aria-invalid:border-2'

/** What stands below a field: what it is for, and what is wrong with what is in it. */
interface Notes {
  readonly label: string
  readonly hint?: string
  readonly error?: string
}

/** What a field says of its notes to those who cannot see them. */
export function describing(id: string, { hint, error }: Omit<Notes, 'label'>) {
  const notes = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return { 'aria-invalid': error ? true : undefined, 'aria-describedby': notes || undefined }
}

/** A field with its label above it and its notes below. `describing` ties it to them. */
export function Labelled({
  id,
  label,
  hint,
  error,
  children,
}: Notes & { id: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-xs font-medium text-muted">
        {label}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} className="text-xs font-medium text-accent">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  )
}

/** A labelled line of text, a date or a search. */
export function TextField({
  label,
  hint,
  error,
  className = '',
  ...rest
}: ComponentProps<'input'> & Notes) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className={`${BOX} ${className}`}
        {...describing(id, { hint, error })}
        {...rest}
      />
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
  hint,
  error,
  options,
  any,
  className = '',
  ...rest
}: ComponentProps<'select'> & Notes & { options: readonly Option[]; any?: string }) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        className={`${BOX} ${className}`}
        {...describing(id, { hint, error })}
        {...rest}
      >
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

/** A labelled text of several lines. */
export function TextArea({
  label,
  hint,
  error,
  className = '',
  ...rest
}: ComponentProps<'textarea'> & Notes) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        rows={3}
        className={`${BOX} field-sizing-content ${className}`}
        {...describing(id, { hint, error })}
        {...rest}
      />
    </Labelled>
  )
}

/** A box to tick, with its label beside it. */
export function Checkbox({
  label,
  ...rest
}: Omit<ComponentProps<'input'>, 'type'> & { readonly label: ReactNode }) {
  return (
    <label className="flex items-baseline gap-2 text-sm">
      <input type="checkbox" className="size-4 shrink-0 translate-y-0.5 accent-ink" {...rest} />
      {label}
    </label>
  )
}
