import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { TextField } from '@/components/ui/field'
import { isolated } from '@/components/ui/isolated'
import type { DocumentName } from '@/lib/document/view'
import type { Reader } from '@/lib/values/reader'
import { type FoundDocument, lookUp } from './look-up'
import { DocumentLink } from './store'

/** How many documents are offered, and after how many milliseconds without a key they are looked for. */
const OFFERED = 6
const DELAY = 250

/** The document that this one replaces: known by its address, or chosen by its title. */
export function EarlierVersion({
  chosen,
  atAddress,
  choose,
  reader,
}: {
  chosen: DocumentName | null
  /** The latest one from the same address. */
  atAddress: DocumentName | null
  choose: (document: FoundDocument | null) => void
  reader: Reader
}) {
  const t = useTranslations('intake')
  const told = (message: 'follows' | 'addressHere', document: DocumentName) =>
    t.rich(message, {
      title: document.title,
      link: (title) => (
        <DocumentLink document={document} reader={reader}>
          {title}
        </DocumentLink>
      ),
    })
  if (chosen) {
    return (
      <p className="border-s-3 border-line-strong ps-3 text-sm">
        {told('follows', chosen)}{' '}
        <button type="button" className="link" onClick={() => choose(null)}>
          {t('followNothing')}
        </button>
      </p>
    )
  }
  if (atAddress) {
    return (
      <p role="status" className="border-s-3 border-line-strong ps-3 text-sm">
        {told('addressHere', atAddress)}
      </p>
    )
  }
  return (
    <Disclosure summary={t('isVersion')}>
      <Search choose={choose} />
    </Disclosure>
  )
}

function Search({ choose }: { choose: (document: FoundDocument) => void }) {
  const t = useTranslations('intake')
  const [words, setWords] = useState('')
  const [found, setFound] = useState<readonly FoundDocument[] | null>(null)
  useEffect(() => {
    if (words.trim() === '') return setFound(null)
    const stop = new AbortController()
    const waiting = setTimeout(async () => {
      const documents = await lookUp({ text: words.trim(), latest: 'true' }, stop.signal)
      if (!stop.signal.aborted) setFound(documents.slice(0, OFFERED))
    }, DELAY)
    return () => {
      stop.abort()
      clearTimeout(waiting)
    }
  }, [words])
  return (
    <div className="mt-2 flex flex-col gap-2">
      <TextField
        type="search"
        label={t('earlier')}
        dir="auto"
        maxLength={200}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <ul className="flex flex-col gap-1.5">
        {found?.map((document) => (
          <li key={document.key}>
            <Button className="w-full justify-start text-start" onClick={() => choose(document)}>
              <span>{t.rich('earlierChoose', { title: document.title, bdi: isolated })}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-muted empty:hidden">
        {found?.length === 0 && t('earlierNone')}
      </p>
    </div>
  )
}
