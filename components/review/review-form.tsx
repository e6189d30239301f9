'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { KeptWhereNote } from '@/components/draft/draft-note'
import { useDraft } from '@/components/draft/use-draft'
import { Button, LinkButton } from '@/components/ui/button'
import { Checkbox, TextArea } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import { letterOf } from '@/components/ui/letter-key'
import type { QueueFilter } from '@/lib/queue/model'
import type { Check } from '@/lib/review/model'
import type { Reader } from '@/lib/values/reader'
import type { TakeStep } from './contract'
import { queueHref, reviewHref } from './href'
import { OutcomeNote } from './outcome-note'
import { useStep } from './use-step'

/** Fields and dialogs keep their keys; a box to tick has none of these. */
const OWN_KEYS = 'textarea, input:not([type=checkbox]), select, dialog'

/**
 * Decides on exactly the revision that is shown: every check confirmed to approve, a reason to return. After a decision the next
 * claim that waits is shown. All of it by keys, too, unless one is writing.
 */
export function ReviewForm({
  claim,
  revision,
  checks,
  canApprove,
  canReturn,
  isOwn,
  next,
  filter,
  reader,
  decide,
}: {
  claim: string
  revision: number
  /** Those that this claim calls for. */
  checks: readonly Check[]
  canApprove: boolean
  canReturn: boolean
  /** Who looks at it wrote some of it. */
  isOwn: boolean
  /** Key of the claim that waits next, or null. */
  next: string | null
  /** Of the queue that one came from. */
  filter: QueueFilter
  reader: Reader
  decide: TakeStep
}) {
  const t = useTranslations('review')
  const router = useRouter()
  const [checked, setChecked] = useState<readonly Check[]>([])
  const draft = useDraft('', { reason: '' }, isReviewDraft)
  const { reason } = draft.content
  const written = useRef<HTMLTextAreaElement>(null)
  const title = useId()
  const nextHref =
    next === null ? queueHref(reader.language, filter) : reviewHref(reader.language, next, filter)
  const { outcome, isWorking, send, askReason } = useStep(decide, () => {
    draft.sent()
    router.push(nextHref)
  })
  const toggle = (check: Check) =>
    setChecked((now) =>
      now.includes(check) ? now.filter((one) => one !== check) : [...now, check],
    )
  const said = reason.trim() === '' ? null : reason.trim()
  const approve = () =>
    send({ step: 'approve', claim, seen: revision, reason: said, checks: [...checked] })
  const giveBack = () => {
    if (said !== null) return send({ step: 'return', claim, seen: revision, reason: said })
    askReason()
    written.current?.focus()
  }

  const press = useRef<(key: string) => boolean>(() => false)
  press.current = (key) => {
    const check = checks[Number(key) - 1]
    if (check && canApprove) toggle(check)
    else if (key === 'a' && canApprove && !isWorking) approve()
    else if (key === 'r' && canReturn && !isWorking) giveBack()
    else if (key === 'n') router.push(nextHref)
    else if (key === 'q') router.push(queueHref(reader.language, filter))
    else return false
    return true
  }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey, defaultPrevented } = event
      if (ctrlKey || metaKey || altKey || defaultPrevented) return
      if (target instanceof Element && target.closest(OWN_KEYS)) return
      if (press.current(letterOf(event) ?? '')) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <section aria-labelledby={title} className="flex flex-col gap-3">
      <h2 id={title} className="border-b border-line pb-1.5 text-base font-semibold">
        {t('checklist')}
      </h2>
      {isOwn && <p>{t('own')}</p>}
      {canApprove &&
        checks.map((check) => (
          <Checkbox
            key={check}
            label={t(`check.${check}`)}
            checked={checked.includes(check)}
            onChange={() => toggle(check)}
          />
        ))}
      <TextArea
        ref={written}
        label={t('reason')}
        hint={t('reasonHint')}
        value={reason}
        maxLength={2000}
        dir="auto"
        onChange={({ target }) => draft.change({ reason: target.value })}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === 'Enter' && (ctrlKey || metaKey) && canReturn && !isWorking) giveBack()
        }}
      />
      <KeptWhereNote draft={draft} />
      <div aria-live="polite">
        {isWorking && <p className="text-sm text-muted">{t('working')}</p>}
        {outcome && <OutcomeNote outcome={outcome} reader={reader} />}
      </div>
      <div className="flex flex-wrap gap-2">
        {canApprove && (
          <Button look="strong" aria-disabled={isWorking} onClick={approve}>
            {t('approve')}
          </Button>
        )}
        {canReturn && (
          <Button aria-disabled={isWorking} onClick={giveBack}>
            {t('return')}
          </Button>
        )}
        <LinkButton href={nextHref}>{next === null ? t('back') : t('next')}</LinkButton>
      </div>
      <p className="text-sm text-muted pointer-coarse:hidden">
        {t.rich('keyHelp', { checks: checks.length, kbd: (key) => <Kbd>{key}</Kbd> })}
      </p>
    </section>
  )
}

/** What a reviewer has written; what they checked they check again on what they then see. */
function isReviewDraft(kept: unknown): kept is { reason: string } {
  return (
    typeof kept === 'object' && kept !== null && 'reason' in kept && typeof kept.reason === 'string'
  )
}
