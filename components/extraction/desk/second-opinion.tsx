import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import { Button } from '@/components/ui/button'
import type { SecondAnswer } from './contract'
import type { Desk } from './use-desk'
import { isImported } from './use-proposals'

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
        {answer?.ok === true && t('second.found', { count: newOf(answer.fresh, desk) })}
        {answer?.ok === false &&
          (isRefusal(answer.reason) ? (
            <RefusalText reason={answer.reason} />
          ) : (
            t('second.failed', { reason: answer.reason })
          ))}
      </p>
    </div>
  )
}

/** How many of its proposals the desk has from nowhere else: what repeats another one is not shown, or as recorded. */
function newOf(fresh: readonly string[], { items }: Pick<Desk, 'items'>): number {
  return items.filter((item) => fresh.includes(item.id) && !isImported(item)).length
}

const UNREACHABLE: SecondAnswer = { ok: false, reason: 'unreachable' }
