import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import type { ExtractedClaim } from '@/lib/extraction/model'
import type { SecondOpinion } from './choices'

/** Asks the second reader, when a person wants it to: nothing is sent before. */
export function SecondReader({
  text,
  ask,
  take,
}: {
  text: string
  ask: (text: string) => Promise<SecondOpinion>
  take: (claims: readonly ExtractedClaim[]) => void
}) {
  const t = useTranslations('desk')
  const [opinion, setOpinion] = useState<SecondOpinion | null>(null)
  const [isAsking, start] = useTransition()
  const onClick = () =>
    start(async () => {
      const answer = await ask(text)
      setOpinion(answer)
      if (answer.ok) take(answer.claims)
    })
  return (
    <div className="mb-4">
      <Button disabled={isAsking || text.trim() === ''} onClick={onClick}>
        {isAsking ? t('asking') : t('second')}
      </Button>
      <p role="status" className="mt-1 text-sm text-muted">
        {opinion?.ok === true && t('secondFound', { count: opinion.claims.length })}
        {opinion?.ok === false && t('secondFailed', { reason: opinion.reason })}
      </p>
    </div>
  )
}
