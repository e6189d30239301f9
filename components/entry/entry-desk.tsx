import { type Messages, NextIntlClientProvider, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SendCorrection } from '@/components/correction/contract'
import { RestoreButton } from '@/components/correction/restore-button'
import { LinkButton } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { SectionTitle } from '@/components/ui/section'
import { nameOf } from '@/lib/account/doer'
import type { EntryNoun, EntryRecord } from '@/lib/entry/model'
import type { Reader } from '@/lib/values/reader'
import { EntryHistory } from './entry-history'
import { entryHref } from './href'

/** For who is signed in: what can be done with an incident, a source or a place, and what was made of it so far. */
export function EntryDesk({
  noun,
  entry,
  record: { revision, history, names },
  reader,
  messages: { review, refusal, doers },
  restore,
  children,
}: {
  noun: EntryNoun
  /** Its key. */
  entry: string
  record: EntryRecord
  reader: Reader
  messages: Messages
  /** For who may correct it. */
  restore: SendCorrection | null
  /** What else can be done, beside correcting. */
  children?: ReactNode
}) {
  const t = useTranslations('entries')
  return (
    <section aria-labelledby="entry-desk" className="mt-10 max-w-3xl print:hidden">
      <SectionTitle id="entry-desk">{t(`desk.${noun}`)}</SectionTitle>
      {(restore || children) && (
        <div className="my-3 flex flex-wrap gap-2">
          {restore && (
            <LinkButton href={`${entryHref(reader.language, noun, entry)}/correct`}>
              {t('correct')}
            </LinkButton>
          )}
          {children}
        </div>
      )}
      <Disclosure summary={t('history')}>
        <EntryHistory
          noun={noun}
          history={history}
          reader={reader}
          nameOf={(by) => nameOf({ names, words: doers }, by)}
          restore={
            restore
              ? (earlier) => (
                  <NextIntlClientProvider messages={{ review, refusal }}>
                    <RestoreButton
                      of={{ noun, key: entry }}
                      seen={revision}
                      revision={earlier}
                      restore={restore}
                    />
                  </NextIntlClientProvider>
                )
              : undefined
          }
        />
      </Disclosure>
    </section>
  )
}
