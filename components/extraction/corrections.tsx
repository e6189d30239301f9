import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { OUTCOMES, PERIODS, UNITS } from '@/lib/claim/model'
import type { ExtractedClaim } from '@/lib/extraction/model'
import { FIGURE_KINDS, NUMBER_KINDS } from '@/lib/values/figure'
import type { DeskChoices } from './choices'
import type { Correction } from './decision'

/** The fields in which a person corrects a proposal. Its words stay: they are what the document says. */
export function Corrections({
  claim,
  choices,
  correct,
  close,
}: {
  claim: ExtractedClaim
  choices: DeskChoices
  correct: (correction: Correction) => void
  close: () => void
}) {
  const t = useTranslations('desk')
  const terms = useTranslations('terms')
  const { figure } = claim
  const isNumber = NUMBER_KINDS.some((kind) => kind === figure.kind)
  const named = (items: DeskChoices['sources'], key: string) => {
    const options = items.map((item) => ({ value: item.key, label: item.name }))
    return options.some(({ value }) => value === key)
      ? options
      : [{ value: key, label: key }, ...options]
  }
  const choose = <T extends string>(values: readonly T[], labelOf: (value: T) => string) =>
    values.map((value) => ({ value, label: labelOf(value) }))
  const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : null)
  return (
    <fieldset className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3">
      <legend className="sr-only">{t('edit')}</legend>
      <Select
        label={t('claimant')}
        value={claim.claimant}
        options={named(choices.sources, claim.claimant)}
        onChange={({ target }) => correct({ claimant: target.value })}
      />
      <Select
        label={t('victims')}
        value={claim.victims}
        options={named(choices.actors, claim.victims)}
        onChange={({ target }) => correct({ victims: target.value })}
      />
      <Select
        label={t('outcome')}
        value={claim.outcome}
        options={choose(OUTCOMES, (outcome) => terms(`outcome.${outcome}`))}
        onChange={({ target }) => correct({ outcome: pick(OUTCOMES, target.value) })}
      />
      <Select
        label={t('kind')}
        value={figure.kind}
        options={choose(FIGURE_KINDS, (kind) => t(`figureKind.${kind}`))}
        onChange={({ target }) =>
          correct({ figure: { ...figure, kind: pick(FIGURE_KINDS, target.value) } })
        }
      />
      {isNumber && (
        <TextField
          type="number"
          min={0}
          label={t('n')}
          value={figure.n ?? ''}
          onChange={({ target }) => correct({ figure: { ...figure, n: number(target.value) } })}
        />
      )}
      {figure.kind === 'range' && (
        <TextField
          type="number"
          min={0}
          label={t('hi')}
          value={figure.hi ?? ''}
          onChange={({ target }) => correct({ figure: { ...figure, hi: number(target.value) } })}
        />
      )}
      <Select
        label={t('unit')}
        value={claim.unit}
        options={choose(UNITS, (unit) => terms(`unit.${unit}`))}
        onChange={({ target }) => correct({ unit: pick(UNITS, target.value) })}
      />
      <Select
        label={t('period')}
        value={claim.period}
        options={choose(PERIODS, (period) => terms(`period.${period}`))}
        onChange={({ target }) => correct({ period: pick(PERIODS, target.value) })}
      />
      <Button className="self-end" onClick={close}>
        {t('done')}
      </Button>
    </fieldset>
  )
}

/** The value of a vocabulary that a choice of it holds. */
function pick<T extends string>(values: readonly T[], value: string): T {
  return values.find((known) => known === value) ?? (values[0] as T)
}
