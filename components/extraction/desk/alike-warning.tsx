import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { RankedIncident } from '@/lib/incident/ranking'
import type { Reader } from '@/lib/values/reader'
import type { Asked, DeskActions } from './contract'

/** Says that an incident like the one that is being made is there already, and leads to it. */
export function AlikeWarning({
  asked,
  date,
  actions,
  use,
  reader,
}: {
  asked: Asked
  /** The day of the new incident. */
  date: string
  actions: DeskActions
  use: (incident: string) => void
  reader: Reader
}) {
  const t = useTranslations('reading')
  const [alike, setAlike] = useState<readonly RankedIncident[]>([])

  useEffect(() => {
    let isCurrent = true
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return
    const take = (found: readonly RankedIncident[]) => {
      if (isCurrent) setAlike(found.filter(({ isAlike }) => isAlike))
    }
    actions.propose({ ...asked, date, day: date }).then(take, () => {})
    return () => {
      isCurrent = false
    }
  }, [actions, asked, date])

  const [first] = alike
  if (first === undefined) return null
  return (
    <div role="alert" className="border-s-3 border-accent bg-accent-soft px-3 py-2 text-sm">
      <p>{t('incident.alike')}</p>
      <p>
        <bdi className="font-medium">{first.title[reader.language]}</bdi>{' '}
        <button type="button" className="link" onClick={() => use(first.key)}>
          {t('incident.useIt')}
        </button>
      </p>
    </div>
  )
}
