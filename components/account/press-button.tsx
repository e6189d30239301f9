'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { FaultLine } from '@/components/account/fault-line'
import type { Press } from '@/components/account/forms'
import { OnceShown } from '@/components/account/once-shown'
import { isRefusal, RefusalText } from '@/components/account/refusal-text'
import { Button } from '@/components/ui/button'

/**
 * A button that asks for one thing, with what it is done to in hidden fields. It stands in a row that wraps; what became
 * of it takes a line of its own there.
 * @param children more fields, to stand before the button
 */
export function PressButton({
  press,
  fields,
  label,
  describe,
  children,
}: {
  press: Press
  fields: Readonly<Record<string, string>>
  label: string
  /** What the button is about, for those who do not see where it stands. */
  describe: string
  children?: ReactNode
}) {
  const t = useTranslations('account')
  const [state, submit, isPending] = useActionState(press, null)
  return (
    <form action={submit} className="contents">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex items-end gap-2">
        {children}
        <Button type="submit" aria-label={`${label}: ${describe}`} aria-disabled={isPending}>
          {label}
        </Button>
      </div>
      <div className="order-last basis-full empty:hidden">
        {state?.ok === false && (
          <FaultLine>
            {isRefusal(state.reason) ? (
              <RefusalText reason={state.reason} />
            ) : (
              t(`pressFault.${state.reason}`)
            )}
          </FaultLine>
        )}
        {state?.ok && state.link && <OnceShown label={t('newLink')} value={state.link} />}
      </div>
    </form>
  )
}
