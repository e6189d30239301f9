import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { TextField } from '@/components/ui/field'
import { LONGEST_PASSWORD } from '@/lib/account/model'

/** Where a password is typed: `current-password` for one that there is, `new-password` for one to be. */
export function PasswordField({
  isNew = false,
  ...rest
}: Omit<ComponentProps<typeof TextField>, 'type'> & { isNew?: boolean }) {
  const t = useTranslations('account')
  return (
    <TextField
      type="password"
      dir="ltr"
      required
      maxLength={LONGEST_PASSWORD}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      hint={isNew ? t('passwordHint') : undefined}
      {...rest}
    />
  )
}
