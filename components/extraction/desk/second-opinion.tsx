import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { SecondAnswer } from './contract'
import type { Desk } from './use-desk'

/** Asks the second reader, when a person wants it to: nothing is sent before. */
export function SecondOpinion({
  desk,
  ask,
}: {
  desk: Desk
  ask: (document: string) => Promise<SecondAnswer>
}) {
  const t = useTranslations('reading')
  const [answer, setAnswer] = useState<SecondAnswer | null>(null)
  const [isAsking, start] = useTransition()
  const onClick = () =>
    start(async () => {
      const given = await ask(desk.document.key).catch(() => UNREACHABLE)
      setAnswer(given)
      if (given.ok) desk.take(given.state)
    })
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button aria-disabled={isAsking} onClick={isAsking ? undefined : onClick}>
        {isAsking ? t('second.asking') : t('second.ask')}
      </Button>
      <p role="status" className="text-sm text-muted">
        {answer?.ok === true && t('second.found', { count: answer.found })}
        {answer?.ok === false && t('second.failed', { reason: answer.reason })}
      </p>
    </div>
  )
}

const UNREACHABLE: SecondAnswer = { ok: false, reason: 'unreachable' }
