'use client'

import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { ExternalLink } from '@/components/ui/external-link'
import { isolated } from '@/components/ui/isolated'
import { shownText } from '@/components/ui/shown-text'
import { type Doers, nameOf } from '@/lib/account/doer'
import { runsOf } from '@/lib/annotation/mention'
import type { Deed, RevisionView, WrittenView } from '@/lib/annotation/view'
import { formatMoment } from '@/lib/values/date'
import { directionOf, type Reader } from '@/lib/values/reader'

/** What a note or a reply says, with its tags. */
export function NoteTexts({ said, nameOf }: { said: RevisionView; nameOf: Deeds['nameOf'] }) {
  const t = useTranslations('notes')
  return (
    <>
      {said.texts.map(({ value, id, language = [] }, index) => {
        const [tag] = language
        const key = `${index}-${said.revision}`
        if (value !== undefined) {
          return (
            <p
              key={key}
              lang={tag}
              dir={tag ? directionOf(tag) : 'auto'}
              className="mt-1 whitespace-pre-wrap"
            >
              <Words text={value} nameOf={nameOf} />
            </p>
          )
        }
        const isWeb = id !== undefined && /^https?:\/\//i.test(id)
        return (
          <p key={key} className="mt-1 break-all">
            {isWeb ? <ExternalLink href={id}>{id}</ExternalLink> : <bdi dir="ltr">{id}</bdi>}
          </p>
        )
      })}
      {said.tags.length > 0 && (
        <ul aria-label={t('tags')} className="mt-1.5 flex flex-wrap gap-1.5">
          {said.tags.map((tag) => (
            <li
              key={tag}
              className="rounded-full border border-line-strong px-2 text-sm text-muted"
            >
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Words of a note, with people's names where it mentions them. */
export function Words({ text, nameOf }: { text: string; nameOf: Deeds['nameOf'] }) {
  let at = 0
  return runsOf(text).map((run) => {
    const key = at++
    if ('words' in run) return <Fragment key={key}>{shownText(run.words)}</Fragment>
    return (
      <bdi key={key} className="font-medium">
        @{nameOf(run.mention)}
      </bdi>
    )
  })
}

/** Who wrote a note, and when; its earlier wordings unfold. */
export function NoteOrigin({ note, deeds }: { note: WrittenView; deeds: Deeds }) {
  const t = useTranslations('notes')
  const { moment, nameOf } = deeds
  return (
    <div className="mt-1 text-sm text-muted">
      <p>
        {t.rich('writtenBy', {
          bdi: isolated,
          by: note.author ?? nameOf(note.by),
          at: moment(note.created),
        })}
        {note.author !== null && <> · {t('imported')}</>}
        {note.revision > 1 && <> · {t('revised', { at: moment(note.at) })}</>}
      </p>
      {note.earlier.length > 0 && (
        <Disclosure
          summary={t('earlier', { count: note.earlier.length })}
          className="mt-1 print:hidden"
        >
          <ol className="mt-1 border-s-2 border-line ps-3">
            {note.earlier.map((said) => (
              <li key={said.revision} className="py-1">
                <NoteTexts said={said} nameOf={nameOf} />
                <p className="text-xs">{moment(said.at)}</p>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  )
}

/** How who did something and when are written for a reader. */
export interface Deeds {
  readonly moment: (iso: string) => string
  readonly nameOf: (by: string | null) => string
  readonly deed: (done: Deed) => { readonly by: string; readonly at: string }
}

export function deedsFor(reader: Reader, doers: Doers): Deeds {
  const moment = (iso: string) => formatMoment(iso, reader.language, reader.digits)
  const called = (by: string | null) => nameOf(doers, by)
  return { moment, nameOf: called, deed: ({ by, at }) => ({ by: called(by), at: moment(at) }) }
}
