import { useTranslations } from 'next-intl'
import { type ReactNode, useRef } from 'react'
import { RefusalText } from '@/components/account/refusal-text'
import { Button } from '@/components/ui/button'
import { isolate } from '@/components/ui/isolated'
import { ENCODINGS, type Encoding } from '@/lib/document/file/model'
import type { Reader } from '@/lib/values/reader'
import type { FileState } from './use-file'

/** What a file chooser offers; what is chosen is told by its content. */
const OFFERED = '.txt,.text,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf'

/** The ways in beside pasting: a file that is chosen or dropped. Tells how its reading goes. */
export function WaysIn({
  state,
  readFile,
  readAgain,
  reader,
  children,
}: {
  state: FileState
  readFile: (file: File) => void
  readAgain: ((encoding: Encoding) => void) | null
  reader: Reader
  /** The other ways in. */
  children?: ReactNode
}) {
  const t = useTranslations('intake')
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button onClick={() => input.current?.click()}>{t('file')}</Button>
        <p className="min-w-0 flex-1 basis-60 text-xs text-muted">{t('fileHint')}</p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('file')}
          accept={OFFERED}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) readFile(file)
            // Else choosing the same file again would not be noticed.
            target.value = ''
          }}
        />
      </div>
      {children}
      <p role="status" className="text-sm text-muted empty:hidden">
        {state.is === 'reading' && t('reading', { name: isolate(state.name) })}
      </p>
      <div role="alert">
        {state.is === 'refused' && (
          <div className="border-s-3 border-accent ps-3 text-sm">
            <p>
              <strong>
                <bdi>{state.name}</bdi>
              </strong>
              {': '}
              {state.mayNot ? (
                <RefusalText reason={state.mayNot} />
              ) : (
                (state.sentence?.[reader.language] ??
                t('readFailed', { name: isolate(state.name) }))
              )}
            </p>
            {state.isEncoding && readAgain && (
              <EncodingChoice value="" any={t('choose')} choose={readAgain} />
            )}
          </div>
        )}
      </div>
    </div>
  )
}

/** The encodings that a text may be read in. */
export function EncodingChoice({
  value,
  any,
  choose,
}: {
  value: Encoding | ''
  any?: string
  choose: (encoding: Encoding) => void
}) {
  const t = useTranslations('intake')
  return (
    <label className="inline-flex items-center gap-1.5">
      {t('encoding')}
      <select
        className="min-h-8 rounded-md border border-line-strong bg-surface px-2 text-sm hover:border-ink"
        value={value}
        onChange={({ target }) => {
          const encoding = ENCODINGS.find((known) => known === target.value)
          if (encoding) choose(encoding)
        }}
      >
        {any !== undefined && <option value="">{any}</option>}
        {ENCODINGS.map((encoding) => (
          <option key={encoding} value={encoding}>
            {t(`encodings.${encoding}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
