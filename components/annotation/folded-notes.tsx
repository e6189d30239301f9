'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { countNotes } from '@/components/annotation/count-notes'
import { DocumentNotes } from '@/components/annotation/document-notes'
import { Disclosure } from '@/components/ui/disclosure'

/** The notes on a document where other work has the room: folded until one of them is asked for. */
export function FoldedNotes(props: Omit<ComponentProps<typeof DocumentNotes>, 'isTitled'>) {
  const t = useTranslations('notes')
  const { notes } = props
  return (
    <Disclosure
      summary={countNotes(t, notes)}
      className="mx-auto max-w-[44rem] px-4 pt-3 sm:px-8 print:hidden"
    >
      <div className="border-b border-line pt-2 pb-4">
        <DocumentNotes {...props} isTitled={false} />
      </div>
    </Disclosure>
  )
}
