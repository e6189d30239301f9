import { useTranslations } from 'next-intl'
import { KeysHelp } from '@/components/ui/keys-help'
import { SHOWN_KEYS } from './keys'

/** What the keys of the reading desk do. */
export function DeskKeysHelp({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const t = useTranslations('reading')
  return (
    <KeysHelp
      isOpen={isOpen}
      close={close}
      title={t('keys.title')}
      closeLabel={t('close')}
      keys={SHOWN_KEYS.map(([does, keys]) => ({ does: t(`keys.${does}`), keys }))}
      hint={t('keys.layout')}
    />
  )
}
