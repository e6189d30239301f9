import { useLocale, useTranslations } from 'next-intl'
import type { Refusal } from '@/lib/account/model'

/**
 * Why nothing was done for whoever asked, and the way to sign in: in a tab of its own, so that nothing that was typed
 * here is lost. The messages it needs are those of `refusal`.
 */
export function RefusalText({ reason }: { reason: Refusal }) {
  const t = useTranslations('refusal')
  const language = useLocale().slice(0, 2)
  return t.rich(reason, {
    link: (text) => (
      <a href={`/${language}/sign-in`} target="_blank" rel="noopener" className="link">
        {text}
      </a>
    ),
  })
}

/** Whether a reason is one of those. */
export function isRefusal(reason: string): reason is Refusal {
  return reason === 'signedOut' || reason === 'notAllowed'
}
