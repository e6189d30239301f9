'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { isolate } from '@/components/ui/isolated'
import { SectionTitle } from '@/components/ui/section'
import { ChangeNote } from './change-note'
import { ChangeButtons, ChangeDialog, type Choices } from './change-tools'
import type { ChangeClaims, ClaimToChange } from './contract'
import { useChanges } from './use-changes'

/** With whom a claim is, until when, and its tags, on its own page, to be changed there. */
export function ClaimHandling({
  claim,
  choices,
  change,
  children,
}: {
  claim: ClaimToChange
  choices: Choices
  change: ChangeClaims
  /** How it stands. */
  children: ReactNode
}) {
  const t = useTranslations('queue')
  const changes = useChanges(change, () => {})
  const { me, workers, reader } = choices
  const toMe = () => {
    const name = workers.find(({ id }) => id === me)?.name ?? ''
    const claims = [{ claim: claim.key, seen: claim.assignee }]
    changes.send([{ change: 'assign', claims, to: me }], (count) =>
      t('done.assign', { count, name: isolate(name) }),
    )
  }
  return (
    <section aria-labelledby="handling" className="print:hidden">
      <SectionTitle id="handling">{t('handling')}</SectionTitle>
      {children}
      <div className="mt-3 flex flex-wrap gap-2">
        {claim.assignee !== me && (
          <Button onClick={toMe} aria-disabled={changes.isWorking}>
            {t('toMe')}
          </Button>
        )}
        <ChangeButtons changes={changes} />
      </div>
      {changes.open === null && <ChangeNote changes={changes} known={[claim]} reader={reader} />}
      <ChangeDialog targets={[claim]} changes={changes} choices={choices} />
    </section>
  )
}
