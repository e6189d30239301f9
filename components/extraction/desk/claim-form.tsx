import { useTranslations } from 'next-intl'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { openTerm } from '@/components/claim/open-term'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { MODALITIES, OUTCOMES, PERIODS, UNITS } from '@/lib/claim/model'
import { SUBSET_NAMES } from '@/lib/claim/names'
import { type BegunClaim, completed } from '@/lib/extraction/prefill'
import type { ProposedClaim } from '@/lib/extraction/proposal'
import { FIGURE_KINDS, NUMBER_KINDS } from '@/lib/values/figure'
import { KeyField } from './key-field'
import { WALKING } from './mode'
import type { DeskNames } from './names'
import { QuoteField } from './quote-field'
import type { Desk } from './use-desk'

/** The desk stays where it is when a field takes the focus. */
const QUIETLY = { preventScroll: true }

/** The fields of a claim, corrected or filled in, and its quote. Enter saves, Escape leaves everything as it was. */
export function ClaimForm({
  desk,
  claim,
  names,
  label,
  save,
}: {
  desk: Desk
  claim: BegunClaim
  names: DeskNames
  /** What saving does. */
  label: string
  save: (claim: ProposedClaim) => void
}) {
  const t = useTranslations('reading')
  const terms = useTranslations('terms')
  const [draft, setDraft] = useState(claim)
  const form = useRef<HTMLFormElement>(null)
  const change = (part: Partial<BegunClaim>) => setDraft((before) => ({ ...before, ...part }))
  const { state, setMode } = desk
  const quote = desk.quote ?? claim.quote
  const cancel = () => setMode(WALKING)
  const { figure } = draft
  const isNumber = NUMBER_KINDS.some((kind) => kind === figure.kind)
  const options = <T extends string>(values: readonly T[], labelOf: (value: T) => string) =>
    values.map((value) => ({ value, label: labelOf(value) }))

  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(QUIETLY), [])

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const n = isNumber ? figure.n : null
    const hi = figure.kind === 'range' ? figure.hi : null
    const whole = completed({ ...draft, quote, figure: { kind: figure.kind, n, hi } })
    if (whole) save(whole)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel()
    // Of itself a browser does nothing with Enter in a choice.
    if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  const count = (name: 'n' | 'hi') => (
    <TextField
      type="number"
      min={0}
      max={10_000_000}
      required
      label={t(`field.${name}`)}
      value={figure[name] ?? ''}
      onChange={({ target }) => {
        const value = Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber
        change({ figure: { ...figure, [name]: value } })
      }}
    />
  )
  return (
    <form
      ref={form}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      className="mt-3 grid grid-cols-2 gap-x-3 gap-y-2.5"
    >
      <QuoteField desk={desk} quote={quote} before={claim.quote} words={draft.words} form={form} />
      <KeyField
        label={t('field.claimant')}
        {...(claim.claimant === '' && { any: t('field.choose'), required: true })}
        value={draft.claimant}
        keys={['outlet', ...keysOf(state.sources)]}
        nameOf={(key) => (key === 'outlet' ? t('field.outlet') : names.source(key))}
        change={(claimant) => change({ claimant })}
      />
      <KeyField
        label={t('field.victims')}
        {...(claim.victims === '' && { any: t('field.choose'), required: true })}
        value={draft.victims}
        keys={['unknown', 'mixed', ...keysOf(state.actors)]}
        nameOf={names.actor}
        change={(victims) => change({ victims })}
      />
      <Select
        label={t('field.outcome')}
        {...(claim.outcome === '' && { any: t('field.choose'), required: true })}
        value={draft.outcome}
        options={options(OUTCOMES, (outcome) => terms(`outcome.${outcome}`))}
        onChange={({ target }) =>
          change({ outcome: OUTCOMES.find((known) => known === target.value) ?? '' })
        }
      />
      <Select
        label={t('field.subset')}
        any={t('field.everyone')}
        value={draft.subset ?? ''}
        options={options(
          [...new Set([...Object.keys(SUBSET_NAMES), ...(draft.subset ? [draft.subset] : [])])],
          (subset) => openTerm(terms, 'subset', subset) ?? subset,
        )}
        onChange={({ target }) => change({ subset: target.value || null })}
      />
      <Select
        label={t('field.kind')}
        value={figure.kind}
        options={options(FIGURE_KINDS, (kind) => t(`figureKind.${kind}`))}
        onChange={({ target }) =>
          change({ figure: { ...figure, kind: pick(FIGURE_KINDS, target.value) } })
        }
      />
      {isNumber && count('n')}
      {figure.kind === 'range' && count('hi')}
      <TextField
        label={t('field.words')}
        value={draft.words}
        required
        dir="auto"
        onChange={({ target }) => change({ words: target.value })}
      />
      <KeyField
        label={t('field.place')}
        any={t('field.none')}
        value={draft.place ?? ''}
        keys={keysOf(state.places)}
        nameOf={names.place}
        isFree
        change={(place) => change({ place: place || null })}
      />
      <TextField
        type="date"
        label={t('field.date')}
        value={draft.date ?? ''}
        onChange={({ target }) => change({ date: target.value || null })}
      />
      <Select
        label={t('field.unit')}
        value={draft.unit}
        options={options(UNITS, (unit) => terms(`unit.${unit}`))}
        onChange={({ target }) => change({ unit: pick(UNITS, target.value) })}
      />
      <Select
        label={t('field.period')}
        value={draft.period}
        options={options(PERIODS, (period) => terms(`period.${period}`))}
        onChange={({ target }) => change({ period: pick(PERIODS, target.value) })}
      />
      <Select
        label={t('field.modality')}
        value={draft.modality}
        options={options(MODALITIES, (modality) => terms(`modality.${modality}`))}
        onChange={({ target }) => change({ modality: pick(MODALITIES, target.value) })}
      />
      <div className="col-span-2 flex gap-2 pt-1">
        <Button type="submit" look="strong">
          {label}
        </Button>
        <Button onClick={cancel}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

function keysOf(entries: readonly { readonly key: string }[]): string[] {
  return entries.map(({ key }) => key)
}

/** The word of a vocabulary that a choice of it holds. */
function pick<T extends string>(values: readonly T[], value: string): T {
  return values.find((known) => known === value) ?? (values[0] as T)
}
