import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Select, TextField } from '@/components/ui/field'
import { keyOfName } from '@/lib/extraction/newcomer'

/** The value of the choice that leads to a field for somebody new: no key looks like it. */
const OTHER = ' other'

/** A choice by key, or somebody (or somewhere) that is not in the list, by a name of their own. */
export function KeyField({
  label,
  value,
  keys,
  nameOf,
  any,
  required = false,
  isFree = false,
  change,
}: {
  label: string
  value: string
  keys: readonly string[]
  nameOf: (key: string) => string
  /** The label of choosing nothing. */
  any?: string
  required?: boolean
  /** True where a name as the text gives it will do; else a key is made of it. */
  isFree?: boolean
  change: (key: string) => void
}) {
  const t = useTranslations('reading')
  const [other, setOther] = useState<string | null>(null)
  const all = [...new Set(value === '' ? keys : [value, ...keys])]
  const named = all
    .map((key) => ({ value: key, label: nameOf(key) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <Select
        label={label}
        any={any}
        required={required}
        value={other === null ? value : OTHER}
        options={[...named, { value: OTHER, label: t('field.other') }]}
        onChange={({ target }) => {
          if (target.value === OTHER) return setOther('')
          setOther(null)
          change(target.value)
        }}
      />
      {other !== null && (
        <TextField
          label={t(isFree ? 'field.otherPlace' : 'field.otherName')}
          required
          value={other}
          dir="auto"
          onChange={({ target }) => {
            setOther(target.value)
            const name = target.value.trim()
            if (name !== '') change(isFree ? name : keyOfName(name, 'somebody'))
          }}
        />
      )}
    </div>
  )
}
