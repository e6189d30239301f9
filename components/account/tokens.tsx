'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FaultLine } from '@/components/account/fault-line'
import { type IssueToken, type Press, scopeField } from '@/components/account/forms'
import { OnceShown } from '@/components/account/once-shown'
import { PressButton } from '@/components/account/press-button'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { isolated } from '@/components/ui/isolated'
import { SCOPES } from '@/lib/account/model'
import type { TokenView } from '@/lib/account/token/queries'
import { formatMoment } from '@/lib/values/date'
import type { Reader } from '@/lib/values/reader'

/** The tokens of a person, each with its use and its end, and where a new one is made. */
export function Tokens({
  tokens,
  issue,
  revoke,
  reader,
}: {
  tokens: readonly TokenView[]
  issue: IssueToken
  revoke: Press
  reader: Reader
}) {
  const t = useTranslations('account')
  const moment = (iso: string) => formatMoment(iso, reader.language, reader.digits)
  return (
    <div className="flex flex-col gap-5">
      {tokens.length > 0 && (
        <ul className="divide-y divide-line border-b border-line">
          {tokens.map(({ id, name, scopes, createdAt, lastUsedAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <div>
                <p className="font-medium">
                  <bdi>{name}</bdi> · {scopes.map((scope) => t(`scope.${scope}`)).join(' · ')}
                </p>
                <p className="text-sm text-muted">
                  {t.rich('tokenMade', { bdi: isolated, at: moment(createdAt) })}{' '}
                  {lastUsedAt === null
                    ? t('tokenUnused')
                    : t.rich('tokenUsed', { bdi: isolated, at: moment(lastUsedAt) })}
                </p>
              </div>
              <PressButton
                press={revoke}
                fields={{ token: id }}
                label={t('revoke')}
                describe={name}
              />
            </li>
          ))}
        </ul>
      )}
      <NewToken issue={issue} />
    </div>
  )
}

function NewToken({ issue }: { issue: IssueToken }) {
  const t = useTranslations('account')
  const [state, submit, isPending] = useActionState(issue, { token: null, name: '', fault: null })
  const { token, fault, name } = state
  return (
    <form action={submit} className="flex flex-col gap-4">
      {token && <OnceShown label={t('newTokenIs')} value={token} />}
      {fault && isRefusal(fault) && (
        <FaultLine>
          <RefusalText reason={fault} />
        </FaultLine>
      )}
      <div className="max-w-sm">
        <TextField
          name="name"
          dir="auto"
          label={t('tokenName')}
          hint={t('tokenNameHint')}
          defaultValue={name}
          error={fault === 'name' ? t('fieldFault.name') : undefined}
          autoComplete="off"
          required
        />
      </div>
      <fieldset>
        <legend className="text-xs font-medium text-muted">{t('scopes')}</legend>
        <div className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
          {SCOPES.map((scope) => (
            <label key={scope} className="flex min-h-6 items-center gap-2 text-sm">
              <input
                type="checkbox"
                name={scopeField(scope)}
                defaultChecked={scope === 'read'}
                className="size-4 accent-ink"
              />
              {t(`scope.${scope}`)}
            </label>
          ))}
        </div>
        {fault === 'scopes' && (
          <p role="alert" className="mt-1 text-xs font-medium text-accent">
            {t('fieldFault.scopes')}
          </p>
        )}
      </fieldset>
      <Button type="submit" className="self-start" aria-disabled={isPending}>
        {t('issueToken')}
      </Button>
    </form>
  )
}
