import type { ReactNode } from 'react'

/** One of several that exclude each other, with what it means below its name. */
export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  readonly means: string
  readonly mark?: ReactNode
}

/** A question with one answer of several, each with what it means. */
export function ChoiceFields<T extends string>({
  name,
  legend,
  note,
  error,
  choices,
  value,
  choose,
}: {
  name: string
  legend: string
  note?: ReactNode
  error: string | null
  choices: readonly Choice<T>[]
  value: T | null
  choose: (value: T) => void
}) {
  return (
    <fieldset
      className="flex min-w-0 flex-col"
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend className="mb-1 font-semibold">{legend}</legend>
      {note && <p className="mb-1 text-sm text-muted">{note}</p>}
      {error && (
        <p id={`${name}-error`} className="mb-1 text-sm font-medium text-accent">
          {error}
        </p>
      )}
      {choices.map(({ value: one, label, means, mark }) => (
        <label
          key={one}
          className="flex cursor-pointer gap-3 border-t border-line py-2 last:border-b has-checked:bg-sunken"
        >
          <input
            type="radio"
            name={name}
            value={one}
            checked={value === one}
            onChange={() => choose(one)}
            aria-labelledby={`${name}-${one}`}
            aria-describedby={`${name}-${one}-means`}
            className="mt-1 ms-1 size-4 shrink-0 accent-ink"
          />
          <span className="min-w-0">
            <span id={`${name}-${one}`} className="flex items-center gap-1.5 font-medium">
              {mark}
              {label}
            </span>
            <span id={`${name}-${one}-means`} className="block text-sm text-muted">
              {means}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
