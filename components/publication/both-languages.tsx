import { TextArea } from '@/components/ui/field'

/** What is told to the public, in Arabic and in English; empty where it is not told. */
export interface Told {
  readonly ar: string
  readonly en: string
}

/** Two fields for one text, each in its own language and direction. */
export function BothLanguages({
  labels,
  hint,
  value,
  maxLength = 2000,
  onChange,
}: {
  labels: Told
  hint: string
  value: Told
  /** In each language, in characters. */
  maxLength?: number
  onChange: (value: Told) => void
}) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {(['ar', 'en'] as const).map((language) => (
        <TextArea
          key={language}
          label={labels[language]}
          hint={hint}
          lang={language}
          dir={language === 'ar' ? 'rtl' : 'ltr'}
          maxLength={maxLength}
          value={value[language]}
          onChange={({ target }) => onChange({ ...value, [language]: target.value })}
        />
      ))}
    </div>
  )
}
