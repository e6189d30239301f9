import { useTranslations } from 'next-intl'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { SHOWN_KEYS } from './keys'

/** What the keys do. */
export function KeysHelp({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const t = useTranslations('queue')
  return (
    <Dialog open={isOpen} onClose={close} label={t('keys.title')} closeLabel={t('close')}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {SHOWN_KEYS.map(([does, keys]) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-muted">{t('keys.hint')}</p>
    </Dialog>
  )
}
