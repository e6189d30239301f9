import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { TextField } from '@/components/ui/field'

/**
 * Where a password is typed: `current-password` for one that there is, `new-password` for one to be. Nothing of what is
 * typed or pasted is cut off: what is too long is told.
 */
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
      autoComplete={isNew ? 'new-password' : 'current-password'}
      hint={isNew ? t('passwordHint') : undefined}
      {...rest}
    />
  )
}
