import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import type { FileAnswer } from './send-file'

/** Takes the text from an address; see the route's actions. */
export type ReadAddress = (input: unknown) => Promise<FileAnswer>

/** The way in by an address, or why there is none. */
export function AddressIn({
  read,
  isBusy,
}: {
  read: ((address: string) => void) | null
  isBusy: boolean
}) {
  const t = useTranslations('intake')
  const [address, setAddress] = useState('')
  if (read === null) return <p className="text-xs text-muted">{t('fetchOff')}</p>
  const go = () => {
    if (!isBusy && address.trim() !== '') read(address.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    // It is the page that is asked for, not the whole form that is sent.
    event.preventDefault()
    go()
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2">
      <TextField
        type="url"
        label={t('fromAddress')}
        hint={t('fetchHint')}
        dir="ltr"
        value={address}
        onChange={({ target }) => setAddress(target.value)}
        onKeyDown={onKeyDown}
      />
      <Button className="mt-[1.6rem]" aria-disabled={isBusy} onClick={go}>
        {t('fetch')}
      </Button>
    </div>
  )
}
