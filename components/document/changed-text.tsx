import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { shownText } from '@/components/ui/shown-text'
import type { DifferencePart, DifferenceRun } from '@/lib/document/difference'
import { directionOf } from '@/lib/values/reader'

/** How many unchanged paragraphs stand on either side of a change, to show where it is. */
const CONTEXT = 1

/** Two versions of a text in one: what changed in its place, long stretches that did not change folded away. */
export function ChangedText({
  parts,
  language,
}: {
  parts: readonly DifferencePart[]
  language: string
}) {
  return (
    <div
      lang={language}
      dir={directionOf(language)}
      className="flex max-w-[42rem] flex-col gap-4 text-lg"
    >
      {placed(parts).map(({ at, item: part }) =>
        part.kind === 'changed' ? (
          <p key={at}>
            {placed(part.runs).map(({ at: place, item: run }) => (
              <Run key={place} run={run} follows={part.runs[place - 1]} />
            ))}
          </p>
        ) : (
          <Unchanged
            key={at}
            paragraphs={part.paragraphs}
            before={at > 0 ? CONTEXT : 0}
            after={at < parts.length - 1 ? CONTEXT : 0}
          />
        ),
      )}
    </div>
  )
}

/** Each with its place, by which it is known: a difference never changes. */
function placed<T>(items: readonly T[]): { readonly at: number; readonly item: T }[] {
  return items.map((item, at) => ({ at, item }))
}

function Run({ run, follows }: { run: DifferenceRun; follows: DifferenceRun | undefined }) {
  if (run.kind === 'same') return shownText(run.text)
  // A blank between what was taken out and what was put in: without it their letters would join.
  const isTouching = follows !== undefined && follows.kind !== 'same' && !/\s$/.test(follows.text)
  return (
    <>
      {isTouching && ' '}
      <ChangeMark kind={run.kind}>{shownText(run.text)}</ChangeMark>
    </>
  )
}

const MARK =
  'before:sr-only before:content-[attr(data-says)] decoration-2 underline-offset-[0.35em] [text-decoration-skip-ink:none]'

/** Words that were put in or taken out; said as such to those who cannot see how they are marked. */
export function ChangeMark({ kind, children }: { kind: 'added' | 'removed'; children: ReactNode }) {
  const t = useTranslations('changes')
  return kind === 'added' ? (
    <ins
      data-says={` ${t('addedWords')} `}
      className={`${MARK} bg-highlight text-ink underline decoration-ink`}
    >
      {children}
    </ins>
  ) : (
    <del data-says={` ${t('removedWords')} `} className={`${MARK} text-muted line-through`}>
      {children}
    </del>
  )
}

/** Paragraphs that did not change: those next to a change are shown, the others unfold. */
function Unchanged({
  paragraphs,
  before,
  after,
}: {
  paragraphs: readonly string[]
  before: number
  after: number
}) {
  const t = useTranslations('changes')
  const hidden = paragraphs.slice(before, Math.max(before, paragraphs.length - after))
  const show = (shown: readonly string[]) =>
    placed(shown).map(({ at, item }) => <p key={at}>{item}</p>)
  if (hidden.length < 2) return show(paragraphs)
  return (
    <>
      {show(paragraphs.slice(0, before))}
      <Disclosure
        summary={<span dir="auto">{t('unchanged', { count: hidden.length })}</span>}
        className="border-y border-line py-1.5"
      >
        <div className="flex flex-col gap-4 py-3">{show(hidden)}</div>
      </Disclosure>
      {show(paragraphs.slice(paragraphs.length - after))}
    </>
  )
}
