import { useTranslations } from 'next-intl'
import { KeysHelp } from '@/components/ui/keys-help'
import { SHOWN_KEYS } from './keys'

/** What the keys of the queue do. */
export function QueueKeysHelp({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const t = useTranslations('queue')
  return (
    <KeysHelp
      isOpen={isOpen}
      close={close}
      title={t('keys.title')}
      closeLabel={t('close')}
      keys={SHOWN_KEYS.map(([does, keys]) => ({ does: t(`keys.${does}`), keys }))}
      hint={t('keys.hint')}
    />
  )
}
