'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { DoneLine } from '@/components/account/fault-line'
import { type OwnAction, UNSENT } from '@/components/account/forms'
import { OwnFaultLine } from '@/components/account/own-fault'
import { PasswordField } from '@/components/account/password-field'
import { Button } from '@/components/ui/button'

/** Changes one's own password, for who knows the present one. */
export function PasswordForm({ change }: { change: OwnAction }) {
  const t = useTranslations('account')
  const [state, submit, isPending] = useActionState(change, UNSENT)
  return (
    <form action={submit} className="flex max-w-sm flex-col gap-4">
      <OwnFaultLine fault={state.fault} />
      {state.isDone && <DoneLine>{t('passwordChanged')}</DoneLine>}
      <PasswordField name="current" label={t('currentPassword')} />
      <PasswordField isNew name="next" label={t('newPassword')} />
      <PasswordField isNew name="repeat" label={t('repeat')} hint={undefined} />
      <Button type="submit" className="self-start" aria-disabled={isPending}>
        {t('changePassword')}
      </Button>
    </form>
  )
}
