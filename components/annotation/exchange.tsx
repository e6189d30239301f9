'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { RefusalText } from '@/components/account/refusal-text'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { isolated } from '@/components/ui/isolated'
import type { Refusal } from '@/lib/account/model'
import { LARGEST_FILE } from '@/lib/annotation/model'

/** What came of a file of annotations, told in the reader's language. */
export type Taken =
  | { readonly kind: 'none' }
  | { readonly kind: 'noFile' | 'tooLarge' | 'gone' }
  | { readonly kind: Refusal }
  | {
      readonly kind: 'taken'
      readonly created: number
      readonly changed: number
      readonly unchanged: number
      readonly kept: number
      readonly dropped: readonly string[]
    }
  | {
      readonly kind: 'refused'
      readonly faults: readonly {
        readonly line: number | null
        readonly path: string
        readonly sentence: string
      }[]
      /** How many faults there are beyond these. */
      readonly more: number
    }

export type TakeIn = (last: Taken, form: FormData) => Promise<Taken>

/** Takes the notes on a document, or on the cells of a board, out and in, as W3C Web Annotations. */
export function Exchange({
  of,
  href,
  takeIn,
}: {
  of: 'document' | 'cells'
  href: string
  takeIn: TakeIn
}) {
  const t = useTranslations('notes.exchange')
  const [taken, submit, isPending] = useActionState<Taken, FormData>(
    (last, form) => {
      const file = form.get('file')
      const isTooLarge = file instanceof File && file.size > LARGEST_FILE
      return isTooLarge ? { kind: 'tooLarge' } : takeIn(last, form)
    },
    { kind: 'none' },
  )
  return (
    <Disclosure summary={t(`title.${of}`)} className="border-t border-line py-3 print:hidden">
      <div className="mt-3 flex flex-col gap-4 text-sm">
        <p>
          <a href={href} download className="link font-medium">
            {t('download')}
          </a>
          <span className="mt-0.5 block text-muted">{t('downloadText')}</span>
        </p>
        <form action={submit} className="flex flex-col items-start gap-2">
          <p className="font-medium">{t('import')}</p>
          <label className="flex w-full min-w-0 flex-col gap-1">
            <span className="text-xs font-medium text-muted">{t('file')}</span>
            <input
              type="file"
              name="file"
              accept=".jsonld,.json,application/ld+json,application/json"
              className="w-full min-w-0 text-sm file:me-2 file:min-h-9 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3 file:text-ink"
            />
          </label>
          <Button type="submit" aria-disabled={isPending}>
            {t('submit')}
          </Button>
        </form>
        <div aria-live="polite">
          <Outcome of={of} taken={taken} />
        </div>
      </div>
    </Disclosure>
  )
}

function Outcome({ of, taken }: { of: 'document' | 'cells'; taken: Taken }) {
  const t = useTranslations('notes.exchange')
  switch (taken.kind) {
    case 'none':
      return null
    case 'noFile':
    case 'tooLarge':
      return <p className="font-medium">{t(taken.kind)}</p>
    case 'gone':
      return <p className="font-medium">{t(`gone.${of}`)}</p>
    case 'signedOut':
    case 'notAllowed':
      return (
        <p className="font-medium">
          <RefusalText reason={taken.kind} />
        </p>
      )
    case 'taken':
      return (
        <div className="border-s-3 border-line-strong ps-3">
          <p>{t('taken', { ...taken, dropped: taken.dropped.length })}</p>
          {taken.kept > 0 && <p>{t('kept', { count: taken.kept })}</p>}
          {taken.dropped.length > 0 && (
            <p>{t.rich('dropped', { bdi: isolated, fields: taken.dropped.join(', ') })}</p>
          )}
        </div>
      )
    case 'refused':
      return (
        <div className="border-s-3 border-ink ps-3">
          <p className="font-medium">{t('nothing')}</p>
          <ul className="mt-1 flex flex-col gap-1">
            {taken.faults.map(({ line, path, sentence }) => (
              <li key={`${line} ${path} ${sentence}`} className="break-words">
                {line !== null && <span className="text-muted">{t('line', { line })} · </span>}
                {path && (
                  <bdi dir="ltr" className="font-mono text-xs">
                    {path}
                  </bdi>
                )}{' '}
                <bdi>{sentence}</bdi>
              </li>
            ))}
          </ul>
          {taken.more > 0 && <p>{t('more', { count: taken.more })}</p>}
        </div>
      )
  }
}
