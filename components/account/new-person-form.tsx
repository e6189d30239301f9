'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { FaultLine } from '@/components/account/fault-line'
import type { AddPerson } from '@/components/account/forms'
import { OnceShown } from '@/components/account/once-shown'
import { RefusalText } from '@/components/account/refusal-text'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { ROLES } from '@/lib/account/model'

/** Gives somebody an account, and shows the link that is for them, once. */
export function NewPersonForm({ add }: { add: AddPerson }) {
  const t = useTranslations('account')
  const [state, submit, isPending] = useActionState(add, {
    name: '',
    email: '',
    role: 'annotator',
    faults: [],
    refusal: null,
    link: null,
  })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.faults.length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
    }
  }, [state])
  const { faults } = state
  const emailFault = (['email', 'taken'] as const).find((fault) => faults.includes(fault))
  return (
    <form ref={form} action={submit} noValidate className="flex max-w-sm flex-col gap-4">
      {state.refusal && (
        <FaultLine>
          <RefusalText reason={state.refusal} />
        </FaultLine>
      )}
      {state.link && <OnceShown label={t('linkForThem')} value={state.link} />}
      <TextField
        name="name"
        dir="auto"
        label={t('name')}
        hint={t('theirNameHint')}
        defaultValue={state.name}
        error={faults.includes('name') ? t('fieldFault.name') : undefined}
        autoComplete="off"
      />
      <TextField
        type="email"
        name="email"
        dir="ltr"
        label={t('email')}
        defaultValue={state.email}
        error={emailFault && t(`fieldFault.${emailFault}`)}
        autoComplete="off"
      />
      <Select
        // A select is not reset to its default by React when the form is sent.
        key={state.role}
        name="role"
        label={t('roleLabel')}
        defaultValue={state.role}
        options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      <Button type="submit" look="strong" className="self-start" aria-disabled={isPending}>
        {t('addPerson')}
      </Button>
    </form>
  )
}
