'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { FaultLine } from '@/components/account/fault-line'
import type { FieldFault, TakeLink } from '@/components/account/forms'
import { PasswordField } from '@/components/account/password-field'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'

/** What the holder of a link fills in: a password, and for the first account also who they are. */
export function LinkForm({ takeLink, isFirst }: { takeLink: TakeLink; isFirst: boolean }) {
  const t = useTranslations('account')
  const [state, submit, isPending] = useActionState(takeLink, {
    name: '',
    email: '',
    faults: [],
    isEnded: false,
  })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.faults.length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
    }
  }, [state])
  const errorOf = (field: FieldFault) =>
    state.faults.includes(field) ? t(`fieldFault.${field}`) : undefined
  return (
    <form ref={form} action={submit} noValidate className="flex max-w-sm flex-col gap-4">
      {state.isEnded && <FaultLine>{t('linkEnded')}</FaultLine>}
      {isFirst && (
        <>
          <TextField
            name="name"
            dir="auto"
            label={t('name')}
            hint={t('nameHint')}
            defaultValue={state.name}
            autoComplete="name"
            error={errorOf('name')}
            required
          />
          <TextField
            type="email"
            name="email"
            dir="ltr"
            label={t('email')}
            defaultValue={state.email}
            autoComplete="username"
            error={errorOf('email')}
            required
          />
        </>
      )}
      <PasswordField isNew name="password" label={t('newPassword')} error={errorOf('password')} />
      <PasswordField
        isNew
        name="repeat"
        label={t('repeat')}
        hint={undefined}
        error={errorOf('repeat')}
      />
      <Button type="submit" look="strong" className="self-start" aria-disabled={isPending}>
        {t(isFirst ? 'setUp' : 'setPassword')}
      </Button>
    </form>
  )
}
