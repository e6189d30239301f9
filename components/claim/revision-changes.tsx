import { useTranslations } from 'next-intl'
import { type FieldText, useFieldText } from '@/components/claim/use-field-text'
import { shownText } from '@/components/ui/shown-text'
import type { RevisionChange } from '@/lib/claim/history'
import type { Reader } from '@/lib/values/reader'
import { ARROW } from '@/lib/values/text'

/** Fields that are told in prose; all others are figures, choices and keys. */
const PROSE = ['words', 'quote', 'translation', 'evidence', 'sensitive', 'note']

/** What one content of a claim says differently from another. */
export function RevisionChanges({
  changes,
  reader,
}: {
  changes: readonly RevisionChange[]
  reader: Reader
}) {
  const fieldText = useFieldText(reader)
  return <FieldChanges changes={changes} inProse={PROSE} fieldText={fieldText} reader={reader} />
}

/** What one content says differently from another: figures and choices in lines, prose below each other. */
export function FieldChanges({
  changes,
  inProse,
  fieldText: { nameOf, textOf },
  reader,
}: {
  changes: readonly RevisionChange[]
  /** Fields that are told in prose. */
  inProse: readonly string[]
  fieldText: FieldText
  reader: Reader
}) {
  const t = useTranslations('review')
  const facts = changes.filter(({ field }) => !inProse.includes(field))
  const prose = changes.filter(({ field }) => inProse.includes(field))
  const shown = (field: string, value: unknown) =>
    value === null ? t('nothing') : shownText(textOf(field, value))
  return (
    <>
      {facts.map(({ field, before, after }) => (
        <p key={field} className="mt-1 flex flex-wrap gap-x-2 break-words">
          <span className="text-muted">{nameOf(field)}</span>
          <del className="text-muted">
            <bdi>{shown(field, before)}</bdi>
          </del>
          <span aria-hidden="true">{ARROW[reader.language]}</span>
          <ins className="font-medium no-underline">
            <bdi>{shown(field, after)}</bdi>
          </ins>
        </p>
      ))}
      {prose.map(({ field, before, after }) => (
        <div key={field} className="mt-2 max-w-prose break-words">
          <p className="text-muted">{nameOf(field)}</p>
          {before !== null && (
            <del dir="auto" className="block text-muted">
              {shown(field, before)}
            </del>
          )}
          <ins dir="auto" className="block no-underline">
            {shown(field, after)}
          </ins>
        </div>
      ))}
    </>
  )
}
