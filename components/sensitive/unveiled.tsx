import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Revealed } from '@/lib/sensitive/model'
import { RevealedWords } from './revealed-words'

/** Words that are shown: of themselves, or because somebody asked for them, who then is led there. */
export function Unveiled({
  name,
  revealed,
  children,
}: {
  /** By which it is asked for: the key of a claim, or `text`. */
  name: string
  revealed: Revealed
  children: ReactNode
}) {
  const t = useTranslations('sensitive')
  if (!revealed.includes(name)) return children
  return (
    <RevealedWords name={name} label={t('revealed')} isAskedFor={revealed.at(-1) === name}>
      {children}
    </RevealedWords>
  )
}
