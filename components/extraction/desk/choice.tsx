import { useId } from 'react'

/** One of several, as a native radio with a line of detail. */
export function Choice({
  name,
  isChosen,
  choose,
  label,
  detail,
  required = false,
}: {
  name: string
  isChosen: boolean
  choose: () => void
  label: string
  detail?: string
  required?: boolean
}) {
  const id = useId()
  return (
    <div className="flex items-start gap-2.5 rounded-md px-1 py-1.5 has-checked:bg-sunken">
      <input
        id={id}
        type="radio"
        name={name}
        checked={isChosen}
        required={required}
        onChange={choose}
        aria-describedby={detail ? `${id}-detail` : undefined}
        className="mt-1 size-4 shrink-0 accent-ink"
      />
      <div className="min-w-0 text-sm">
        <label htmlFor={id} className="block font-medium">
          <bdi>{label}</bdi>
        </label>
        {detail && (
          <span id={`${id}-detail`} className="block text-xs text-muted">
            {detail}
          </span>
        )}
      </div>
    </div>
  )
}
