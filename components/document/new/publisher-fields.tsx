import { useTranslations } from 'next-intl'
import { type Option, Select, TextField } from '@/components/ui/field'
import { isolate } from '@/components/ui/isolated'
import { SOURCE_KINDS } from '@/lib/source/model'
import { type Draft, NEW_SOURCE } from './draft'
import type { FieldName } from './faults'

/** Who published a document: a source that is recorded, or a new one with its names and what it is. */
export function PublisherFields({
  draft: { publisher, source, origin },
  change,
  faultOf,
  sources,
  actors,
}: {
  draft: Draft
  change: (change: Partial<Draft>) => void
  faultOf: (field: FieldName) => string | undefined
  sources: readonly Option[]
  actors: readonly Option[]
}) {
  const t = useTranslations('intake')
  const terms = useTranslations('terms')
  const set = (part: Partial<Draft['source']>) => change({ source: { ...source, ...part } })
  const speaksForParty = source.kind === 'belligerent' || source.kind === 'official'
  return (
    <div className="flex flex-col gap-3">
      <Select
        label={t('publisher')}
        value={publisher}
        any={t('choose')}
        options={[...sources, { value: NEW_SOURCE, label: t('newSource') }]}
        hint={origin?.site ? t('siteFound', { site: isolate(origin.site) }) : undefined}
        error={faultOf('publisher') ?? faultOf('publisher.key')}
        onChange={({ target }) => change({ publisher: target.value })}
      />
      {publisher === NEW_SOURCE && (
        <div className="grid gap-3 border-s-2 border-line-strong ps-3 sm:grid-cols-2">
          <TextField
            label={t('sourceAr')}
            dir="rtl"
            lang="ar"
            value={source.ar}
            error={faultOf('publisher.name.ar')}
            onChange={({ target }) => set({ ar: target.value })}
          />
          <TextField
            label={t('sourceEn')}
            dir="ltr"
            lang="en"
            value={source.en}
            error={faultOf('publisher.name.en')}
            onChange={({ target }) => set({ en: target.value })}
          />
          <Select
            label={t('sourceKind')}
            value={source.kind}
            options={SOURCE_KINDS.map((value) => ({ value, label: terms(`sourceKind.${value}`) }))}
            onChange={({ target }) => {
              const kind = SOURCE_KINDS.find((known) => known === target.value) ?? 'media'
              set({ kind, speaksFor: '' })
            }}
          />
          {speaksForParty && (
            <Select
              label={t('speaksFor')}
              value={source.speaksFor}
              any={t('nobody')}
              options={actors}
              onChange={({ target }) => set({ speaksFor: target.value })}
            />
          )}
        </div>
      )}
    </div>
  )
}
