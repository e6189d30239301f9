import Link from 'next/link'
import { sourceHref } from '@/components/source/href'
import { shownText } from '@/components/ui/shown-text'
import { SourceMark } from '@/components/ui/source-mark'
import type { Source } from '@/lib/source/model'
import type { Reader } from '@/lib/values/reader'

/** A source's name, leading to its page, behind its mark where the page tells sources apart. */
export function SourceName({
  source,
  reader,
  tone,
}: {
  source: Pick<Source, 'key' | 'name'>
  reader: Reader
  tone?: number
}) {
  return (
    <span className="inline-flex items-baseline gap-2">
      {tone !== undefined && <SourceMark tone={tone} className="size-2.5 translate-y-px" />}
      <Link href={sourceHref(reader.language, source.key)} className="font-medium hover:underline">
        <bdi>{shownText(source.name[reader.language])}</bdi>
      </Link>
    </span>
  )
}
