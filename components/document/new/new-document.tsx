'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react'
import { deskHref, documentHref } from '@/components/document/href'
import { KeptWhereNote } from '@/components/draft/draft-note'
import { type KnownNames, useReading } from '@/components/extraction/use-reading'
import { Button } from '@/components/ui/button'
import type { Option } from '@/components/ui/field'
import { SectionTitle } from '@/components/ui/section'
import type { Encoding } from '@/lib/document/file/model'
import { languageOf } from '@/lib/extraction/language'
import type { Reader } from '@/lib/values/reader'
import { AboutFields } from './about-fields'
import { AddressIn, type ReadAddress } from './address-in'
import { following, settled, toDocument } from './draft'
import { EarlierVersion } from './earlier-version'
import { sentenceOf } from './faults'
import { FoundClaims } from './found-claims'
import { OriginNote } from './origin-note'
import { PublisherFields } from './publisher-fields'
import { AlreadyHere, Refusal, type RefusedDocument, type StoreDocument } from './store'
import { TextInput } from './text-input'
import { useFile } from './use-file'
import { useNewDocument } from './use-new-document'
import { useRecognised } from './use-recognised'
import { WaysIn } from './ways-in'

/** How long the reading waits for more while one types, in milliseconds. */
const DELAY = 150

/**
 * Where a text comes in: pasted, looked over, told about, stored. What its reader finds is shown while one types;
 * nothing is recorded before it is stored, and nothing that was typed is lost when that is refused. A text that is here
 * already leads to its document.
 */
export function NewDocument({
  reader,
  known,
  sources,
  actors,
  store,
  readAddress,
}: {
  reader: Reader
  known: KnownNames
  sources: readonly Option[]
  actors: readonly Option[]
  store: StoreDocument
  /** Takes the text from an address; null when that is not allowed here. */
  readAddress: ReadAddress | null
}) {
  const t = useTranslations('intake')
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { draft, kept, change, take, bringBack, discard, isEmpty } = useNewDocument()
  const file = useFile(take)
  const [outcome, setOutcome] = useState<RefusedDocument | null>(null)
  const [isStoring, start] = useTransition()
  const { published, url } = settled(draft, '')
  const { extraction, of } = useReading(
    { text: draft.text, language: null, published: published.date || null, known },
    DELAY,
  )
  const found = of ? (extraction?.language ?? null) : null
  const language = found ?? reader.language
  const { twin, earlier } = useRecognised(draft.text, url.trim())
  const faults = outcome?.reason === 'faults' ? outcome.faults : []
  const faultOf = sentenceOf(t, faults)

  useEffect(() => {
    if (outcome !== null) firstFault(form.current)?.focus()
  }, [outcome])

  const leave = (to: string) => {
    setOutcome(null)
    discard()
    router.push(to)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (isStoring) return
    // What is here already needs nothing that may be missing yet.
    if (twin !== null) return leave(documentHref(reader.language, twin.key))
    start(async () => {
      // What is pasted and stored at once has not been read yet.
      const document = toDocument(draft, languageOf(draft.text))
      const stored = await store(document).catch(() => ({ ok: false, reason: 'failed' }) as const)
      if (stored.ok) leave(deskHref(reader.language, stored.key))
      else if (stored.reason === 'known') {
        leave(documentHref(reader.language, stored.document.key))
      } else setOutcome(stored)
    })
  }
  const onDiscard = () => {
    discard()
    file.forget()
    setOutcome(null)
  }

  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      onSubmit={onSubmit}
      className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]"
    >
      <TextInput
        text={draft.text}
        change={(text) => change({ text })}
        drop={file.readFile}
        error={faultOf('text')}
      >
        <WaysIn
          state={file.state}
          readFile={file.readFile}
          readAgain={file.readAgain}
          reader={reader}
        >
          <AddressIn
            read={
              readAddress &&
              ((address) => {
                const read = (encoding: Encoding | null) => readAddress({ address, encoding })
                return file.read({ name: address, read }, null)
              })
            }
            isBusy={file.state.is === 'reading'}
          />
        </WaysIn>
        {draft.origin && (
          <OriginNote origin={draft.origin} readAgain={file.readAgain} bringBack={bringBack} />
        )}
        <AlreadyHere document={twin} reader={reader} />
      </TextInput>
      <section aria-labelledby="about" className="flex flex-col gap-4 lg:row-span-2">
        <SectionTitle id="about">{t('about')}</SectionTitle>
        <PublisherFields
          draft={draft}
          change={change}
          faultOf={faultOf}
          sources={sources}
          actors={actors}
        />
        <AboutFields draft={draft} found={found} change={change} faultOf={faultOf} reader={reader}>
          <EarlierVersion
            chosen={draft.supersedes}
            atAddress={earlier}
            choose={(earlier) => change(following(draft, earlier))}
            reader={reader}
          />
        </AboutFields>
        <div role="alert">
          <Refusal outcome={outcome} reader={reader} />
        </div>
        <Button type="submit" look="strong" aria-disabled={isStoring}>
          {isStoring ? t('storing') : t('store')}
        </Button>
        {!isEmpty && (
          <div className="text-xs text-muted">
            <p>
              {t('draftKept')}{' '}
              <button type="button" className="link" onClick={onDiscard}>
                {t('discard')}
              </button>
            </p>
            <KeptWhereNote draft={kept} />
          </div>
        )}
      </section>
      <FoundClaims text={of ?? ''} claims={extraction?.claims ?? []} language={language} />
    </form>
  )
}

/** The first field that holds something wrong. */
function firstFault(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null
}
