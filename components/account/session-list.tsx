import { useTranslations } from 'next-intl'
import type { Press } from '@/components/account/forms'
import { PressButton } from '@/components/account/press-button'
import { isolated } from '@/components/ui/isolated'
import { agentName } from '@/lib/account/agent'
import type { SessionView } from '@/lib/account/session/queries'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'

/** Where somebody is signed in: each session but this one can be ended, and all of them at once. */
export function SessionList({
  sessions,
  current,
  end,
  reader,
}: {
  sessions: readonly SessionView[]
  /** The session that looks. */
  current: string
  end: Press
  reader: Reader
}) {
  const t = useTranslations('account')
  const moment = (iso: string) => formatMoment(iso, reader.language, reader.digits)
  const nameOf = ({ agent }: SessionView) => agentName(agent) ?? t('unknownAgent')
  return (
    <>
      <ul className="divide-y divide-line border-b border-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <div>
              <p className="font-medium">
                <bdi>{nameOf(session)}</bdi>
                {session.id === current && <> · {t('thisSession')}</>}
              </p>
              <p className="text-sm text-muted">
                {t.rich('sessionTimes', {
                  bdi: isolated,
                  since: moment(session.since),
                  used: moment(session.lastUsed),
                })}
              </p>
            </div>
            {session.id !== current && (
              <PressButton
                press={end}
                fields={{ session: session.id }}
                label={t('endSession')}
                describe={nameOf(session)}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className="mt-3 flex flex-wrap">
          <PressButton
            press={end}
            fields={{ session: 'others' }}
            label={t('endOthers')}
            describe={t('sessions')}
          />
        </div>
      )}
    </>
  )
}
