'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { FaultLine } from '@/components/account/fault-line'
import type { SignIn } from '@/components/account/forms'
import { PasswordField } from '@/components/account/password-field'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'

/** E-mail address and password, then, for who has one, the second factor. */
export function SignInForm({ signIn, back }: { signIn: SignIn; back: string }) {
  const t = useTranslations('account')
  const [state, submit, isPending] = useActionState(signIn, {
    step: 'password',
    email: '',
    fault: null,
  })
  const form = useRef<HTMLFormElement>(null)
  const { step, fault, email } = state
  // The field that is to be filled next has the focus, which otherwise is lost with the field before it.
  useEffect(() => {
    if (step === 'code') form.current?.querySelector<HTMLElement>('[name=code]')?.focus()
    else if (fault) form.current?.querySelector<HTMLElement>('[name=password]')?.focus()
  }, [step, fault])
  return (
    <form ref={form} action={submit} className="flex max-w-sm flex-col gap-4">
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="back" value={back} />
      {fault && <FaultLine>{t(`signInFault.${fault}`)}</FaultLine>}
      {step === 'password' ? (
        <>
          <TextField
            type="email"
            name="email"
            dir="ltr"
            label={t('email')}
            defaultValue={email}
            autoComplete="username"
            required
          />
          <PasswordField name="password" label={t('password')} />
        </>
      ) : (
        <>
          <input type="hidden" name="email" value={email} />
          <TextField
            name="code"
            dir="ltr"
            label={t('code')}
            hint={t('codeHint')}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        </>
      )}
      <Button type="submit" look="strong" className="self-start" aria-disabled={isPending}>
        {t(step === 'code' ? 'giveCode' : 'signIn')}
      </Button>
    </form>
  )
}
