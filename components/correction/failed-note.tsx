import { useTranslations } from 'next-intl'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import type { FieldText } from '@/components/claim/use-field-text'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import { shownText } from '@/components/ui/shown-text'
import type { Conflict } from '@/lib/correction/model'
import { fieldAt } from '@/lib/correction/spread'
import type { Reader } from '@/lib/values/reader'
import type { Correcting, Failed } from './use-correction'

/** Why a correction was not recorded, and what to do now: faults by field, slips to confirm, both people's changes. */
export function FailedNote({
  failed,
  correcting,
  fieldText,
  reader,
}: {
  failed: Failed
  correcting: Correcting
  fieldText: FieldText
  reader: Reader
}) {
  const t = useTranslations('review')
  if (failed.reason === 'refused') {
    return (
      <div className="border-s-3 border-accent ps-3">
        <p className="font-medium">{t('faults')}</p>
        <ul className="mt-1">
          {failed.faults.map(({ path, message }) => {
            const field = fieldAt(path)
            return (
              <li key={`${path} ${message.en}`}>
                {field !== '' && <b className="font-medium">{fieldText.nameOf(field)}: </b>}
                {message[reader.language]}
              </li>
            )
          })}
        </ul>
      </div>
    )
  }
  if (failed.reason === 'slips') {
    const { meant, setMeant } = correcting
    return (
      <div className="flex flex-col gap-2 border-s-3 border-accent ps-3">
        <p className="font-medium">{t('slipsTitle')}</p>
        {failed.slips.map((slip) => (
          <div key={slip}>
            <p>{t(`slip.${slip}`)}</p>
            <Checkbox
              label={t('meant')}
              checked={meant.includes(slip)}
              onChange={({ target }) =>
                setMeant(target.checked ? [...meant, slip] : meant.filter((one) => one !== slip))
              }
            />
          </div>
        ))}
      </div>
    )
  }
  if (failed.reason === 'stale') {
    return <MergedNote revision={failed.revision} correcting={correcting} fieldText={fieldText} />
  }
  return (
    <p className="border-s-3 border-accent ps-3 font-medium">
      {isRefusal(failed.reason) ? (
        <RefusalText reason={failed.reason} />
      ) : (
        t(`failed.${failed.reason}`)
      )}
    </p>
  )
}

/** What somebody else made of it meanwhile, beside what is in the form. */
function MergedNote({
  revision,
  correcting,
  fieldText: { nameOf, textOf },
}: {
  revision: number
  correcting: Correcting
  fieldText: FieldText
}) {
  const t = useTranslations('review')
  const conflicts = correcting.merged?.conflicts ?? []
  const shown = (field: string, value: unknown) =>
    value === null ? t('nothing') : shownText(textOf(field, value))
  return (
    <div className="flex flex-col gap-2 border-s-3 border-accent ps-3">
      <p className="font-medium">{t('mergeTitle', { revision })}</p>
      <p>{conflicts.length === 0 ? t('mergeNone') : t('mergeSome')}</p>
      {conflicts.map((conflict: Conflict) => (
        <dl key={conflict.field} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 text-sm">
          <dt className="col-span-2 font-medium">{nameOf(conflict.field)}</dt>
          {(['base', 'theirs', 'mine'] as const).map((whose) => (
            <div key={whose} className="contents">
              <dt className="text-muted">{t(whose === 'base' ? 'was' : whose)}</dt>
              <dd dir="auto">{shown(conflict.field, conflict[whose])}</dd>
            </div>
          ))}
          <dd className="col-span-2 mt-1">
            <Button onClick={() => correcting.change({ [conflict.field]: conflict.theirs })}>
              {t('take')}
            </Button>
          </dd>
        </dl>
      ))}
    </div>
  )
}
