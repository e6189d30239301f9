import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import type { Refusal } from '@/lib/account/model'

/** Who writes notes, told to whoever cannot, with the way to sign in where that would help. */
export function MayNotWrite({ mayNot }: { mayNot: Refusal }) {
  const t = useTranslations('notes')
  const language = useLocale().slice(0, 2)
  const back = encodeURIComponent(usePathname())
  return (
    <p className="pb-3 text-sm text-muted print:hidden">
      {t.rich(`mayNot.${mayNot}`, {
        link: (text) => (
          <Link href={`/${language}/sign-in?back=${back}`} prefetch={false} className="link">
            {text}
          </Link>
        ),
      })}
    </p>
  )
}
