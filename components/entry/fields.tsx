import type { ReactNode } from 'react'
import type { FieldText } from '@/components/claim/use-field-text'
import { KeyInput } from '@/components/correction/key-input'
import { Select, TextArea, TextField } from '@/components/ui/field'
import type { Content } from '@/lib/correction/model'
import type { EntryChoices, EntryNoun } from '@/lib/entry/model'
import type { Named } from '@/lib/source/view'
import type { Reader } from '@/lib/values/reader'
import { LANGUAGES, type Language } from '@/lib/values/text'

/** What the fields of an entry are drawn from; `content` has the parts of titles and dates as fields of their own. */
export interface FieldsOf {
  readonly noun: EntryNoun
  readonly content: Content
  readonly choices: EntryChoices
  readonly fieldText: FieldText
  readonly reader: Reader
  readonly change: (fields: Content) => void
}

const orNull = (value: string) => (value.trim() === '' ? null : value)
const textIn = (content: Content, field: string) => String(content[field] ?? '')

/** A title or a name, in both languages. */
export function BilingualFields({ field, ...given }: FieldsOf & { field: 'title' | 'name' }) {
  return LANGUAGES.map((language: Language) => (
    <TextField
      key={language}
      label={given.fieldText.nameOf(`${field}.${language}`)}
      value={textIn(given.content, `${field}.${language}`)}
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      required
      maxLength={500}
      onChange={({ target }) => given.change({ [`${field}.${language}`]: target.value })}
    />
  ))
}

/** One of a vocabulary. */
export function WordField({
  field,
  words,
  content,
  fieldText: { nameOf, textOf },
  change,
}: FieldsOf & { field: string; words: readonly string[] }) {
  return (
    <Select
      label={nameOf(field)}
      value={textIn(content, field)}
      options={words.map((value) => ({ value, label: textOf(field, value) }))}
      onChange={({ target }) => change({ [field]: target.value })}
    />
  )
}

/** Something that has a key, or nothing. */
export function KeyField({
  field,
  named,
  content,
  fieldText,
  reader,
  change,
}: FieldsOf & { field: string; named: readonly Named[] }) {
  return (
    <KeyInput
      label={fieldText.nameOf(field)}
      value={textIn(content, field)}
      named={named}
      required={false}
      reader={reader}
      change={(value) => change({ [field]: orNull(value) })}
    />
  )
}

/** Prose, or nothing. */
export function ProseField({ field, content, fieldText, change }: FieldsOf & { field: string }) {
  return (
    <TextArea
      label={fieldText.nameOf(field)}
      value={textIn(content, field)}
      dir="auto"
      onChange={({ target }) => change({ [field]: orNull(target.value) })}
    />
  )
}

/** Fields beside each other where there is room. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">{children}</div>
}
