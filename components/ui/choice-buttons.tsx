/** One of a few, each a submit button of the form around it: `name` carries the `value` of the one that is pressed. */
export function ChoiceButtons({
  name,
  label,
  chosen,
  choices,
}: {
  name: string
  label: string
  chosen: string
  choices: readonly { readonly value: string; readonly label: string }[]
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs font-medium text-muted">{label}</legend>
      <div className="flex rounded-md border border-line-strong">
        {choices.map(({ value, label: text }) => (
          <button
            key={value}
            type="submit"
            name={name}
            value={value}
            aria-pressed={value === chosen}
            className="min-h-9 flex-1 border-line-strong px-3 text-sm whitespace-nowrap not-first:border-s first:rounded-s-[3px] last:rounded-e-[3px] hover:bg-sunken aria-pressed:bg-ink aria-pressed:text-ground"
          >
            <bdi>{text}</bdi>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
