import { useTranslations } from 'next-intl'
import { Select } from '@/components/ui/field'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'

/** A choice by name of what has a key; what is chosen now can be kept, whether it is offered or not. */
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
  const t = useTranslations('review')
  // Nothing chosen yet where something has to be.
  const isOpen = required && value === ''
  const options = named.map(({ key, name }) => ({ value: key, label: name[reader.language] }))
  const isOffered = value === '' || options.some((option) => option.value === value)
  return (
    <Select
      label={label}
      any={isOpen ? t('choose') : required ? undefined : t('none')}
      required={required}
      value={value}
      options={isOffered ? options : [{ value, label: value }, ...options]}
      onChange={({ target }) => change(target.value)}
    />
  )
}
