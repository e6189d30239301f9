import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FieldText } from '@/components/claim/use-field-text'
import { KeptDraftNote, KeptWhereNote } from '@/components/draft/draft-note'
import { Button, LinkButton } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { Reader } from '@/lib/values/reader'
import { FailedNote } from './failed-note'
import type { Correcting } from './use-correction'

/** What stands round the fields of every correction: what was kept, why it is made, what stands in its way, the way out. */
export function CorrectionFrame({
  correcting,
  fieldText,
  back,
  reader,
  children,
}: {
  correcting: Correcting
  fieldText: FieldText
  /** Where one gets who leaves it as it is. */
  back: string
  reader: Reader
  children: ReactNode
}) {
  const t = useTranslations('review')
  const { draft, kept, failed, isWorking } = correcting
  return (
    <form
      className="flex max-w-3xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        correcting.record()
      }}
    >
      <KeptDraftNote draft={kept} discard={correcting.discard} reader={reader} />
      {children}
      <TextArea
        label={t('correctReason')}
        value={draft.reason}
        required
        maxLength={2000}
        dir="auto"
        onChange={({ target }) => correcting.setReason(target.value)}
      />
      <div aria-live="polite">
        {isWorking && <p className="text-sm text-muted">{t('working')}</p>}
        {failed && !isWorking && (
          <FailedNote
            failed={failed}
            correcting={correcting}
            fieldText={fieldText}
            reader={reader}
          />
        )}
      </div>
      <KeptWhereNote draft={kept} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="strong" aria-disabled={isWorking}>
          {t('save')}
        </Button>
        <LinkButton href={back}>{t('cancel')}</LinkButton>
      </div>
    </form>
  )
}
