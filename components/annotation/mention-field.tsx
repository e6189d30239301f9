'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, type KeyboardEvent, useId, useRef, useState } from 'react'
import { usePeople } from '@/components/annotation/people'
import { listMatching, type Mentionable, mentionAt } from '@/lib/annotation/mention'

/** More people than these are found by typing on. */
const OFFERED = 6

/**
 * A field in which an @ offers the people whom a note can mention: arrows choose, Enter or Tab takes, Escape goes on
 * writing. The focus stays in the field, which points to the chosen one (combobox pattern of the ARIA practices).
 */
export function MentionField({
  value,
  change,
  ...rest
}: {
  value: string
  change: (value: string) => void
} & Omit<ComponentProps<'textarea'>, 'value' | 'onChange'>) {
  const t = useTranslations('notes.mention')
  const { offered } = usePeople()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [cursor, setCursor] = useState<number | null>(null)
  const [chosen, setChosen] = useState(0)
  /** Where the @ stands for which nobody is wanted. */
  const [left, setLeft] = useState<number | null>(null)

  const written = cursor === null || offered.length === 0 ? null : mentionAt(value, cursor)
  const found =
    written === null || written.at === left
      ? []
      : listMatching(offered, written.typed).slice(0, OFFERED)
  const at = Math.min(chosen, found.length - 1)

  const take = ({ name }: Mentionable) => {
    if (written === null || cursor === null) return
    const before = `${value.slice(0, written.at)}@${name} `
    change(before + value.slice(cursor).replace(/^ /, ''))
    setLeft(written.at)
    setCursor(before.length)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(before.length, before.length)
    })
  }
  const press = (event: KeyboardEvent) => {
    const person = found[at]
    const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
    if (!person || isModified || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setChosen((at + 1) % found.length)
    else if (event.key === 'ArrowUp') setChosen((at + found.length - 1) % found.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(person)
    else if (event.key === 'Escape') setLeft(written?.at ?? null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <textarea
        ref={(element) => {
          field.current = element
          if (element) focusAtEnd(element)
        }}
        value={value}
        onChange={(event) => {
          const { value: now, selectionStart } = event.target
          if (now[selectionStart - 1] === '@') setLeft(null)
          setChosen(0)
          setCursor(selectionStart)
          change(now)
        }}
        onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
        onBlur={() => setCursor(null)}
        onKeyDown={press}
        aria-autocomplete={offered.length > 0 ? 'list' : undefined}
        aria-haspopup={offered.length > 0 ? 'listbox' : undefined}
        aria-controls={found.length > 0 ? id : undefined}
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        {...rest}
      />
      <p role="status" className="sr-only">
        {found.length > 0 && t('found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <div
          id={id}
          role="listbox"
          aria-label={t('people')}
          className="overflow-hidden rounded-md border border-line-strong bg-surface py-1 shadow-sm"
        >
          {found.map((person, index) => (
            <div
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // The press leaves the focus in the field.
              onMouseDown={(event) => {
                event.preventDefault()
                take(person)
              }}
              className="flex min-h-9 cursor-pointer items-center border-s-3 border-transparent px-2.5 hover:bg-sunken aria-selected:border-ink aria-selected:bg-sunken"
            >
              <bdi>{person.name}</bdi>
            </div>
          ))}
        </div>
      )}
    </>
  )
}

const begun = new WeakSet<HTMLElement>()

/** The cursor after what is there, when the field appears. */
function focusAtEnd(field: HTMLTextAreaElement): void {
  if (begun.has(field)) return
  begun.add(field)
  field.focus({ preventScroll: true })
  field.setSelectionRange(field.value.length, field.value.length)
}
