'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import {
  type FormEvent,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from 'react'
import { deskHref } from '@/components/document/href'
import { Button } from '@/components/ui/button'
import type { Option } from '@/components/ui/field'
import { SectionTitle } from '@/components/ui/section'
import type { KnownName } from '@/lib/extraction/model'
import { readDocument } from '@/lib/extraction/read'
import type { Reader } from '@/lib/values/reader'
import { AboutFields } from './about-fields'
import { type Draft, EMPTY, settled, toDocument } from './draft'
import { sentenceOf } from './faults'
import { FoundClaims } from './found-claims'
import { PublisherFields } from './publisher-fields'
import { Refusal, type StoreDocument, type StoredDocument } from './store'
import { TextInput } from './text-input'

/**
 * Where a text comes in: pasted, looked over, told about, stored. What its reader finds is shown while one types;
 * nothing is recorded before it is stored, and nothing that was typed is lost when that is refused.
 */
export function NewDocument({
  reader,
  known,
  sources,
  actors,
  store,
}: {
  reader: Reader
  known: Readonly<Record<'actors' | 'sources' | 'places', readonly KnownName[]>>
  sources: readonly Option[]
  actors: readonly Option[]
  store: StoreDocument
}) {
  const t = useTranslations('intake')
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<Draft>(EMPTY)
  const [outcome, setOutcome] = useState<StoredDocument | null>(null)
  const [isStoring, start] = useTransition()
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const text = useDeferredValue(draft.text)
  const { date } = settled(draft, '').published
  const extraction = useMemo(
    () => readDocument({ text, language: null, published: date || null, ...known }),
    [text, date, known],
  )
  const faults = outcome?.ok === false && outcome.reason === 'faults' ? outcome.faults : []
  const faultOf = sentenceOf(t, faults)

  useEffect(() => {
    if (outcome?.ok === false) firstFault(form.current)?.focus()
  }, [outcome])

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isStoring) return
    start(async () => {
      const document = toDocument(draft, extraction.language)
      const stored = await store(document).catch(() => ({ ok: false, reason: 'failed' }) as const)
      setOutcome(stored)
      if (stored.ok) router.push(deskHref(reader.language, stored.key))
    })
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={onSubmit}
      className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem]"
    >
      <div className="flex min-w-0 flex-col gap-8">
        <TextInput
          text={draft.text}
          change={(words) => change({ text: words })}
          error={faultOf('text')}
        />
      </div>
      <section aria-labelledby="about" className="flex flex-col gap-4 lg:row-span-2">
        <SectionTitle id="about">{t('about')}</SectionTitle>
        <PublisherFields
          draft={draft}
          change={change}
          faultOf={faultOf}
          sources={sources}
          actors={actors}
        />
        <AboutFields
          draft={draft}
          found={extraction.language}
          change={change}
          faultOf={faultOf}
          reader={reader}
        />
        <div role="alert">
          <Refusal outcome={outcome} reader={reader} />
        </div>
        <Button type="submit" look="strong" aria-disabled={isStoring}>
          {isStoring ? t('storing') : t('store')}
        </Button>
      </section>
      <FoundClaims text={text} extraction={extraction} />
    </form>
  )
}

/** The first field that holds something wrong. */
function firstFault(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null
}
