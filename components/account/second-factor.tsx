'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import {
  type BeginSecondFactor,
  type Enrolment,
  type OwnAction,
  UNSENT,
} from '@/components/account/forms'
import { OwnFaultLine } from '@/components/account/own-fault'
import { PasswordField } from '@/components/account/password-field'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'

/** Turns the second factor on, by an authenticator that is shown to work, or off. */
export function SecondFactor({
  isOn,
  begin,
  confirm,
  end,
}: {
  isOn: boolean
  begin: BeginSecondFactor
  confirm: OwnAction
  end: OwnAction
}) {
  const t = useTranslations('account')
  const [begun, submit, isPending] = useActionState(begin, { enrolment: null, fault: null })
  if (isOn) return <TurnOff end={end} />
  if (begun.enrolment) return <Confirm enrolment={begun.enrolment} confirm={confirm} />
  return (
    <form action={submit} className="flex max-w-sm flex-col gap-4">
      <p>{t('factorOff')}</p>
      <OwnFaultLine fault={begun.fault} />
      <PasswordField name="password" label={t('password')} />
      <Button type="submit" className="self-start" aria-disabled={isPending}>
        {t('beginFactor')}
      </Button>
    </form>
  )
}

/** The secret for the authenticator, the backup codes, and the proof that the authenticator has it. */
function Confirm({ enrolment, confirm }: { enrolment: Enrolment; confirm: OwnAction }) {
  const t = useTranslations('account')
  const [state, submit, isPending] = useActionState(confirm, UNSENT)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const { secret, uri, backupCodes } = enrolment
  return (
    <div ref={box} tabIndex={-1} className="flex max-w-xl flex-col gap-4 outline-none">
      <ol className="flex list-decimal flex-col gap-4 ps-5">
        <li>
          <p>
            {t.rich('factorSecret', {
              link: (text) => (
                <a href={uri} className="link">
                  {text}
                </a>
              ),
            })}
          </p>
          <p
            dir="ltr"
            data-secret={secret}
            className="mt-1 font-mono text-sm break-words rtl:text-end"
          >
            {secret
              .replace(/=+$/, '')
              .match(/.{1,4}/g)
              ?.join(' ')}
          </p>
        </li>
        <li>
          <p>{t('factorBackup')}</p>
          <ul dir="ltr" className="mt-1 grid max-w-xs grid-cols-2 gap-x-4 font-mono text-sm">
            {backupCodes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </li>
        <li>
          <form action={submit} className="flex max-w-sm flex-col gap-3">
            <p>{t('factorProve')}</p>
            <OwnFaultLine fault={state.fault} />
            <TextField
              name="code"
              dir="ltr"
              label={t('code')}
              inputMode="numeric"
              autoComplete="one-time-code"
              required
            />
            <Button type="submit" look="strong" className="self-start" aria-disabled={isPending}>
              {t('confirmFactor')}
            </Button>
          </form>
        </li>
      </ol>
    </div>
  )
}

function TurnOff({ end }: { end: OwnAction }) {
  const t = useTranslations('account')
  const [state, submit, isPending] = useActionState(end, UNSENT)
  return (
    <form action={submit} className="flex max-w-sm flex-col gap-4">
      <p role="status">{t('factorOn')}</p>
      <OwnFaultLine fault={state.fault} />
      <PasswordField name="password" label={t('password')} />
      <Button type="submit" className="self-start" aria-disabled={isPending}>
        {t('endFactor')}
      </Button>
    </form>
  )
}
