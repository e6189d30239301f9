import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { claimHref } from '@/components/claim/href'
import { MeasureName } from '@/components/claim/measure-name'
import { RevisionChanges } from '@/components/claim/revision-changes'
import { Disclosure } from '@/components/ui/disclosure'
import { Quoted } from '@/components/ui/quoted'
import type { Settled, SettledClaim } from '@/lib/bundle/settle'
import { changesOf } from '@/lib/claim/history'
import type { VersionChanges } from '@/lib/publication/model'
import { contentWithoutWords } from '@/lib/sensitive/model'
import { toDigits } from '@/lib/values/digits'
import { figureText } from '@/lib/values/figure-text'
import type { Reader } from '@/lib/values/reader'

/** What a version says that the one before did not, what it says differently, and what it says no more. */
export function VersionDifference({
  changes: { added, changed, removed },
  bundle,
  before,
  reader,
}: {
  changes: VersionChanges
  /** What the version holds, and the one before: names are found there. */
  bundle: Settled
  before: Settled | null
  reader: Reader
}) {
  const t = useTranslations('publication')
  if (added.length + changed.length + removed.length === 0) {
    return <p className="text-sm text-muted">{t('noClaimChanged')}</p>
  }
  const line = (claim: SettledClaim, from: Settled) => (
    <ClaimLine claim={claim} bundle={from} reader={reader} />
  )
  // Where anything is described as graphic, quotes are not told here: each version shows them to who asks for them.
  const isDescribed = [bundle, before].some((one) => {
    return one && [...one.documents, ...one.claims].some(({ sensitive }) => Boolean(sensitive))
  })
  const contentOf = (claim: SettledClaim) => ({
    content: isDescribed ? contentWithoutWords({ ...claim }) : { ...claim },
  })
  return (
    <div className="flex flex-col gap-3 text-sm">
      <Group title={t('changes.changed', { count: changed.length })}>
        {changed.map(({ before: old, after }) => (
          <li key={after.key} className="py-1.5">
            {line(after, bundle)}
            <RevisionChanges
              changes={changesOf([old, after].map(contentOf))[1] ?? []}
              reader={reader}
            />
          </li>
        ))}
      </Group>
      <Group title={t('changes.added', { count: added.length })} isLong={added.length > 8}>
        {added.map((claim) => (
          <li key={claim.key} className="py-1.5">
            {line(claim, bundle)}
          </li>
        ))}
      </Group>
      <Group title={t('changes.removed', { count: removed.length })}>
        {removed.map((claim) => (
          <li key={claim.key} className="py-1.5">
            {line(claim, before ?? bundle)}
          </li>
        ))}
      </Group>
    </div>
  )
}

/** One kind of change; nothing where there is none of it, and folded where there is much. */
function Group({
  title,
  children,
  isLong = false,
}: {
  title: string
  children: readonly ReactNode[]
  isLong?: boolean
}) {
  if (children.length === 0) return null
  return (
    <Disclosure open={!isLong} summary={title}>
      <ul className="mt-1 divide-y divide-line border-y border-line">{children}</ul>
    </Disclosure>
  )
}

/** A claim in a line: who says, of what, in which words. */
export function ClaimLine({
  claim,
  bundle,
  reader,
}: {
  claim: SettledClaim
  bundle: Settled
  reader: Reader
}) {
  const { language } = reader
  const nameOf = (all: Settled['sources'] | Settled['actors'], key: string) =>
    all.find((one) => one.key === key)?.name ?? { ar: key, en: key }
  const document = bundle.documents.find(({ key }) => key === claim.document)
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <Link href={claimHref(language, claim.key)} className="link">
        <bdi>{nameOf(bundle.sources, claim.claimant)[language]}</bdi>
      </Link>
      <span className="text-muted">
        <MeasureName
          measure={claim}
          victims={nameOf(bundle.actors, claim.victims)}
          reader={reader}
        />
      </span>
      <span className="tabular-nums">
        <bdi>{toDigits(figureText(claim.figure, language), reader.digits)}</bdi>{' '}
        <span className="text-muted">
          <Quoted text={claim.words} language={document?.language ?? language} />
        </span>
      </span>
    </p>
  )
}
