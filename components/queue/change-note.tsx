'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import { claimHref } from '@/components/claim/href'
import { Button } from '@/components/ui/button'
import type { BulkChange } from '@/lib/queue/schema'
import type { Reader } from '@/lib/values/reader'
import type { ClaimToChange } from './contract'
import type { Changes, Notice } from './use-changes'

/** What came of the last change: what was done, with the way back, or what stands in the way, claim by claim. */
export function ChangeNote({
  changes: { notice, setNotice, send, takeBack, isWorking },
  known,
  reader,
}: {
  changes: Changes
  /** The claims of the page, for naming them. */
  known: readonly ClaimToChange[]
  reader: Reader
}) {
  const t = useTranslations('queue')
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The dialog gives the focus back to a button that may be gone by now.
    if (notice !== null && document.activeElement === document.body) note.current?.focus()
  }, [notice])
  return (
    <div ref={note} tabIndex={-1} role="status" className="outline-none empty:hidden">
      {isWorking && <p className="py-2 text-sm text-muted">{t('working')}</p>}
      {notice !== null && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2 text-sm">
          {notice.is === 'done' ? (
            <p className="font-medium">{notice.said}</p>
          ) : (
            <Failed notice={notice} known={known} send={send} reader={reader} />
          )}
          <span className="flex gap-2">
            {notice.is === 'done' && notice.undo.length > 0 && (
              <Button onClick={takeBack}>{t('undo')}</Button>
            )}
            <Button onClick={() => setNotice(null)}>{t('dismiss')}</Button>
          </span>
        </div>
      )}
    </div>
  )
}

function Failed({
  notice: { answer, changes, say },
  known,
  send,
  reader,
}: {
  notice: Extract<Notice, { is: 'failed' }>
  known: readonly ClaimToChange[]
  send: Changes['send']
  reader: Reader
}) {
  const t = useTranslations('queue')
  if (answer.reason === 'refused') {
    return (
      <div className="border-s-3 border-accent ps-3">
        <p className="font-medium">{t('failed.refused')}</p>
        <ul>
          {answer.faults.map(({ path, message }) => (
            <li key={`${path} ${message.en}`}>{message[reader.language]}</li>
          ))}
        </ul>
      </div>
    )
  }
  if (answer.reason !== 'blocked') {
    return (
      <p className="border-s-3 border-accent ps-3 font-medium">
        {isRefusal(answer.reason) ? (
          <RefusalText reason={answer.reason} />
        ) : (
          t(`failed.${answer.reason}`)
        )}
      </p>
    )
  }
  const { blocked } = answer
  const left = withoutClaims(changes, new Set(blocked.map(({ claim }) => claim)))
  const count = left.reduce((sum, { claims }) => sum + claims.length, 0)
  return (
    <div className="border-s-3 border-accent ps-3">
      <p className="font-medium">{t('failed.blocked', { count: blocked.length })}</p>
      <ul className="my-1">
        {blocked.map(({ claim, reason }) => (
          <li key={claim}>
            <Link href={claimHref(reader.language, claim)} className="link">
              <bdi>{known.find(({ key }) => key === claim)?.label ?? claim}</bdi>
            </Link>
            {': '}
            {t(`blocked.${reason}`)}
          </li>
        ))}
      </ul>
      {count > 0 && <Button onClick={() => send(left, say)}>{t('leaveOut', { count })}</Button>}
    </div>
  )
}

function withoutClaims(
  changes: readonly BulkChange[],
  left: ReadonlySet<string>,
): readonly BulkChange[] {
  return changes
    .map((change) => {
      const claims = (change.claims as { claim: string }[]).filter(({ claim }) => !left.has(claim))
      return { ...change, claims } as BulkChange
    })
    .filter(({ claims }) => claims.length > 0)
}
